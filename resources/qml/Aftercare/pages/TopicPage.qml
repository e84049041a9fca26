// One topic of the leaflet: what, how long, what helps, and when to call.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aftercare
import Aftercare.Backend

Scroller {
    id: page

    required property KioskModel kiosk
    readonly property TopicModel topic: kiosk.topic
    readonly property bool wide: width > height && width / Theme.body >= 30

    moreWord: kiosk.say("more")
    upWord: kiosk.say("up")

    TopBar {
        Layout.fillWidth: true
        kiosk: page.kiosk
    }
    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.margin
        columns: page.wide ? 2 : 1
        rowSpacing: Theme.gap * 1.5

        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.preferredWidth: page.width / 2
            spacing: Theme.gap * 1.5

            TopicHead {
                Layout.fillWidth: true
                kiosk: page.kiosk
                room: (page.width - 3 * Theme.margin) / (page.wide ? 2 : 1)
                wide: page.wide
            }
            Section {
                Layout.fillWidth: true
                heading: page.kiosk.say("notice")
                lines: page.topic.notice
            }
            Section {
                Layout.fillWidth: true
                heading: page.kiosk.say("why")
                lines: page.topic.why
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.tight

                Section {
                    Layout.fillWidth: true
                    heading: page.kiosk.say("lasts")
                    lines: page.topic.lasts
                }
                Chart {
                    Layout.fillWidth: true
                    marks: page.topic.hereFrom < 0 ? [] : [page.topic.hereFrom, page.topic.hereTo]
                    spans: page.topic.spans
                    units: page.kiosk.timeline.units
                }
                BodyText {
                    Layout.fillWidth: true
                    soft: true
                    text: page.kiosk.say("you_are_here")
                    visible: page.topic.hereFrom >= 0
                }
            }
        }
        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.preferredWidth: page.width / 2
            spacing: Theme.gap * 1.5

            Section {
                Layout.fillWidth: true
                heading: page.kiosk.say("helps")
                lines: page.topic.helps
            }
            CareBox {
                heading: page.kiosk.say("call_if")
                level: "call_clinic"
                signs: page.topic.callIf
            }
            CareBox {
                heading: page.kiosk.say("emergency_if")
                level: "emergency_now"
                signs: page.topic.emergencyIf
            }
            TouchButton {
                Layout.fillWidth: true
                Layout.minimumHeight: Theme.choice
                objectName: "ask"
                primary: true
                size: Theme.lead
                text: page.kiosk.say("ask_about")
                onClicked: page.topic.ask()
            }
            TakeHomeButton {
                Layout.fillWidth: true
                kiosk: page.kiosk
            }
            GridLayout {
                Layout.fillWidth: true
                columnSpacing: Theme.gap
                columns: width / Theme.body < 16 ? 1 : 2
                rowSpacing: Theme.gap
                uniformCellWidths: true

                TouchButton {
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    Accessible.name: `${page.kiosk.say("previous")}: ${text}`
                    sign: "back"
                    text: page.topic.previousTitle
                    onClicked: page.topic.previous()
                }
                TouchButton {
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    Accessible.name: `${page.kiosk.say("next")}: ${text}`
                    sign: "next"
                    text: page.topic.nextTitle
                    onClicked: page.topic.next()
                }
            }
        }
    }
    BodyText {
        Layout.fillWidth: true
        objectName: "checkedBy"
        soft: true
        text: page.kiosk.seal.checkedBy
        visible: text !== ""
    }
}
