// The days marked on a chart, as lines across its bars.
pragma ComponentBehavior: Bound
import QtQuick
import Aftercare

Item {
    id: lines

    required property ChartAxis axis

    Accessible.ignored: true

    Repeater {
        model: lines.axis.marks

        DayLine {
            required property real modelData

            height: lines.height
            x: lines.axis.at(modelData) - width / 2
        }
    }
}
