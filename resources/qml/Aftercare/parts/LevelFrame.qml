// A box whose border tells the level: the graver, the thicker; "watch" has a double line.
pragma ComponentBehavior: Bound
import QtQuick
import Aftercare

Rectangle {
    id: frame

    required property string level
    // A list of signs to look out for is no outcome: half the weight, so that from afar it is not taken for one.
    property bool light: false
    readonly property int weight: Math.max(2, Theme.mm((light ? 0.5 : 1) * ({
            "expected": 0.5,
            "watch": 0.5,
            "call_clinic": 1.0,
            "doctor_today": 1.9,
            "emergency_now": 3.4
        }[level] ?? 3.4)))
    readonly property bool twice: level === "watch"
    // How far inside the border there is room.
    readonly property int inside: weight * (twice ? 4 : 1)
    readonly property int rounding: Math.max(0, radius - inside)

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
        visible: frame.twice
    }
}
