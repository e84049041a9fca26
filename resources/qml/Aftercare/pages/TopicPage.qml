// One topic of the leaflet: what, how long, what helps, and when to call.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aftercare
import Aftercare.Backend

ColumnLayout {
    id: page

    required property KioskModel kiosk
    readonly property TopicModel topic: kiosk.topic
    readonly property bool wide: width > height && Theme.textStep < 4

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
        GridLayout {
            Layout.fillWidth: true
            columns: page.wide ? 2 : 1
            columnSpacing: Theme.margin
            rowSpacing: Theme.gap * 1.5

            ColumnLayout {
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                Layout.preferredWidth: page.width / 2
                spacing: Theme.gap * 1.5

                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.gap

                    ColumnLayout {
                        Layout.fillWidth: true
                        spacing: Theme.tight

                        Heading {
                            Layout.fillWidth: true
                            size: page.wide && Theme.handheld ? Theme.title : Theme.hero
                            text: page.topic.title
                        }
                        BodyText {
                            Layout.fillWidth: true
                            size: Theme.lead
                            soft: true
                            text: page.topic.line
                        }
                    }
                    Picture {
                        Layout.preferredHeight: Layout.preferredWidth
                        Layout.preferredWidth: Theme.mm(Theme.handheld ? 34 : 64)
                        alt: page.topic.alt
                        name: page.topic.picture
                    }
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

                    Heading {
                        Layout.fillWidth: true
                        size: Theme.lead
                        text: page.kiosk.say("lasts")
                    }
                    Bullets {
                        Layout.fillWidth: true
                        lines: page.topic.lasts
                    }
                    Chart {
                        Layout.fillWidth: true
                        hereFrom: page.topic.hereFrom
                        hereTo: page.topic.hereTo
                        spans: page.topic.spans
                        ticks: page.kiosk.timeline.ticks
                        visible: page.width / Theme.body > 15
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
}
