// The day looked at, in words: what is usual on it, what should be over, and what to call about on any day.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aftercare
import Aftercare.Backend

ColumnLayout {
    id: words

    required property KioskModel kiosk
    readonly property TimelineModel timeline: kiosk.timeline
    readonly property real ems: width / Theme.body
    readonly property int columns: ems >= 27 ? 3 : (ems >= 18 ? 2 : 1)

    spacing: Theme.gap

    Heading {
        Layout.fillWidth: true
        objectName: "day"
        text: words.timeline.dayLabel
    }
    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gap
        columns: words.columns
        rowSpacing: Theme.gap
        uniformCellWidths: true

        StageList {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.rowSpan: words.columns === 2 ? 2 : 1
            heading: words.kiosk.say("usual_now")
            lines: words.timeline.usual
            solid: 1
        }
        StageList {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            heading: words.kiosk.say("lingering_now")
            lines: words.timeline.lingering
            solid: 0
        }
        StageList {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            heading: words.kiosk.say("over_now")
            lines: words.timeline.over
            solid: -1
        }
    }
    BodyText {
        Layout.fillWidth: true
        text: words.kiosk.say(words.timeline.over.length > 0 ? "over_still" : "none_over")
    }
    TouchButton {
        Layout.fillWidth: true
        Layout.minimumHeight: Theme.choice
        objectName: "ask"
        primary: true
        size: Theme.lead
        text: words.kiosk.say("ask_mine")
        onClicked: words.kiosk.ask()
    }
    Heading {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gap
        text: words.kiosk.say("call_any_day")
    }
    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gap
        columns: words.ems >= 27 ? 2 : 1
        rowSpacing: Theme.gap
        uniformCellWidths: true

        Repeater {
            model: words.timeline.calls

            CareBox {
                required property string title

                Layout.fillHeight: true
                heading: title
                level: "call_clinic"
            }
        }
    }
}
