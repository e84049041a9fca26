// The parts of the scale behind the bars, every second one darker, each with a line where it begins.
pragma ComponentBehavior: Bound
import QtQuick
import Aftercare

Item {
    id: strips

    required property ChartAxis axis

    Accessible.ignored: true

    Repeater {
        model: strips.axis.units

        Rectangle {
            required property real start
            required property real end
            required property int index

            color: index % 2 ? Colours.ground : Colours.surfaceSunk
            height: strips.height
            width: Math.abs(strips.axis.at(end) - strips.axis.at(start))
            x: Math.min(strips.axis.at(start), strips.axis.at(end))

            Rectangle {
                color: Colours.line
                height: parent.height
                width: Theme.hair
                x: strips.axis.mirrored ? parent.width - width : 0
            }
        }
    }
}
