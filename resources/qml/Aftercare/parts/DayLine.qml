// A day on a chart: an upright line, edged so that it stands out from bars as dark as itself.
pragma ComponentBehavior: Bound
import QtQuick
import Aftercare

Rectangle {
    readonly property int edge: Math.max(2, Theme.mm(0.6))

    Accessible.ignored: true
    color: Colours.ground
    width: line.width + 2 * edge

    Rectangle {
        id: line

        color: Colours.ink
        height: parent.height
        width: Theme.mm(1)
        x: parent.edge
    }
}
