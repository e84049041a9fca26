// A box whose border tells the level: the graver, the thicker; "watch" has a double line.
pragma ComponentBehavior: Bound
import QtQuick
import Aftercare

Rectangle {
    id: frame

    required property string level
    readonly property int weight: Math.max(2, Theme.mm({
        "expected": 0.5,
        "watch": 0.5,
        "call_clinic": 1.0,
        "doctor_today": 1.7,
        "emergency_now": 2.6
    }[level] ?? 2.6))

    // How far inside the border there is room.
    readonly property int inside: weight * (level === "watch" ? 4 : 1)

    border.color: Colours.mark(level)
    border.width: weight
    color: Colours.surface
    radius: Theme.radius

    Rectangle {
        anchors.fill: parent
        anchors.margins: frame.weight * 2 + 1
        border.color: Colours.mark(frame.level)
        border.width: frame.weight
        color: "transparent"
        radius: Theme.radius - frame.weight * 2
        visible: frame.level === "watch"
    }
}
