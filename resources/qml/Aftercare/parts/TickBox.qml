// A box, ticked or not.
pragma ComponentBehavior: Bound
import QtQuick
import Aftercare

Rectangle {
    id: box

    required property bool chosen

    border.color: chosen ? Colours.brand : Colours.line
    border.width: Theme.hair * 2
    color: chosen ? Colours.brand : Colours.surface
    implicitHeight: implicitWidth
    implicitWidth: Math.round(Theme.body * 1.1)
    radius: Theme.hair * 4

    Icon {
        anchors.centerIn: parent
        ink: Colours.brandInk
        name: "check"
        size: Math.round(box.width * 0.8)
        visible: box.chosen
    }
}
