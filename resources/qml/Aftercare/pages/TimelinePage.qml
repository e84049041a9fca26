// How long it takes: everything on one scale, one day marked, and that day in words.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aftercare
import Aftercare.Backend

ColumnLayout {
    id: page

    required property KioskModel kiosk
    readonly property TimelineModel timeline: kiosk.timeline
    readonly property bool wide: width > height && width / Theme.body > 44

    spacing: 0

    Scroller {
        Layout.fillHeight: true
        Layout.fillWidth: true
        moreWord: page.kiosk.say("more")
        upWord: page.kiosk.say("up")

        TopBar {
            Layout.fillWidth: true
            kiosk: page.kiosk
        }
        Heading {
            Layout.fillWidth: true
            size: Theme.hero
            text: page.kiosk.say("timeline")
        }
        BodyText {
            Layout.fillWidth: true
            text: page.kiosk.say("timeline_key")
        }
        GridLayout {
            Layout.fillWidth: true
            columnSpacing: Theme.margin
            columns: page.wide ? 2 : 1
            rowSpacing: Theme.gap

            Chart {
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                Layout.preferredWidth: page.width * 0.58
                hereFrom: page.timeline.at
                spans: page.timeline.spans
                ticks: page.timeline.ticks
                visible: page.width / Theme.body > 15
                onMarked: place => page.timeline.mark(place)
            }
            ColumnLayout {
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                Layout.preferredWidth: page.width * 0.42
                spacing: Theme.gap

                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.gap

                    TouchButton {
                        Layout.fillWidth: true
                        Layout.horizontalStretchFactor: 1
                        enabled: !page.timeline.isFirst
                        objectName: "earlier"
                        sign: "minus"
                        text: page.kiosk.say("earlier")
                        onClicked: page.timeline.earlier()
                    }
                    TouchButton {
                        Layout.fillWidth: true
                        Layout.horizontalStretchFactor: 1
                        enabled: !page.timeline.isLast
                        objectName: "later"
                        sign: "plus"
                        text: page.kiosk.say("later")
                        onClicked: page.timeline.later()
                    }
                }
                Heading {
                    Layout.fillWidth: true
                    objectName: "day"
                    text: page.timeline.dayLabel
                }
                Section {
                    Layout.fillWidth: true
                    heading: page.kiosk.say("usual_now")
                    lines: page.timeline.usual
                }
                Section {
                    Layout.fillWidth: true
                    heading: page.kiosk.say("lingering_now")
                    lines: page.timeline.lingering
                }
                Section {
                    Layout.fillWidth: true
                    heading: page.kiosk.say("over_now")
                    lines: page.timeline.over
                }
                BodyText {
                    Layout.fillWidth: true
                    text: page.kiosk.say("timeline_ask")
                }
                TouchButton {
                    Layout.fillWidth: true
                    Layout.minimumHeight: Theme.choice
                    primary: true
                    size: Theme.lead
                    text: page.kiosk.say("ask")
                    onClicked: page.kiosk.ask()
                }
            }
        }
    }
}
