// Shows where the keys are: a ring outside its parent, never hidden by it.
pragma ComponentBehavior: Bound
import QtQuick
import Aftercare

Rectangle {
    anchors.fill: parent
    anchors.margins: -Theme.ring - Theme.hair
    border.color: Colours.focus
    border.width: Theme.ring
    color: "transparent"
    radius: Theme.radius + Theme.ring
}
