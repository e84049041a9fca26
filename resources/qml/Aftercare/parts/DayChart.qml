// The chart of everything that heals, with the day on it that can be moved.
pragma ComponentBehavior: Bound
import QtQuick
import Aftercare
import Aftercare.Backend

Chart {
    id: chart

    required property KioskModel kiosk

    foot: marker.handleHeight + Theme.tight
    marks: [kiosk.timeline.at]
    spans: kiosk.timeline.spans
    spoken: true
    units: kiosk.timeline.units

    DayMarker {
        id: marker

        anchors.fill: parent
        axis: chart.axis
        label: chart.kiosk.say("day_slider")
        timeline: chart.kiosk.timeline
    }
}
