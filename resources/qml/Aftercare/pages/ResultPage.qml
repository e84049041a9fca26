// The outcome: what to do stands first and largest; why, what would change it, and the answers follow.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aftercare
import Aftercare.Backend

Scroller {
    id: page

    required property KioskModel kiosk
    readonly property ResultModel result: kiosk.result
    // Where nothing would make it graver, little stands beside the outcome: it takes the width itself.
    readonly property bool wide: width > height && width / Theme.body > 44 && turns.count > 0
    readonly property bool grave: result.level === "doctor_today" || result.level === "emergency_now"

    fills: true
    moreWord: kiosk.say("more")
    upWord: kiosk.say("up")

    TopBar {
        Layout.fillWidth: true
        kiosk: page.kiosk
    }
    GridLayout {
        Layout.fillHeight: true
        Layout.fillWidth: true
        columnSpacing: Theme.margin
        columns: page.wide ? 2 : 1
        rowSpacing: Theme.gap * 1.5

        OutcomeBox {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.preferredWidth: page.width * 0.56
            kiosk: page.kiosk
        }
        ColumnLayout {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: page.width * 0.44
            spacing: Theme.gap * 1.5

            Section {
                Layout.fillWidth: true
                heading: page.kiosk.say("lasts")
                lines: page.result.lasts
            }
            Section {
                Layout.fillWidth: true
                heading: page.kiosk.say("helps")
                lines: page.result.helps
            }
            Section {
                Layout.fillWidth: true
                heading: page.kiosk.say("good_to_know")
                lines: page.result.notes
            }
            Repeater {
                id: turns

                model: page.result.turns

                CareBox {}
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.tight

                Heading {
                    Layout.fillWidth: true
                    size: Theme.lead
                    text: page.kiosk.say("your_answers")
                }
                AnswerList {
                    Layout.fillWidth: true
                    changeWord: page.kiosk.say("change")
                    result: page.result
                }
            }
            Item {
                Layout.fillHeight: true
            }
            GridLayout {
                id: topics

                Layout.fillWidth: true
                columnSpacing: Theme.gap
                columns: reads.count > 1 && page.width / Theme.body > 30 ? 2 : 1
                rowSpacing: Theme.gap
                uniformCellWidths: true
                visible: reads.count > 0

                Repeater {
                    id: reads

                    model: page.result.topics

                    TouchButton {
                        required property string id
                        required property string title
                        required property int index

                        Layout.columnSpan: index === reads.count - 1 && index % 2 === 0 ? topics.columns : 1
                        Layout.fillHeight: true
                        Layout.fillWidth: true
                        text: page.kiosk.say("read_about") + " " + title
                        onClicked: page.result.read(id)
                    }
                }
            }
            TakeHomeButton {
                Layout.fillWidth: true
                kiosk: page.kiosk
            }
            TouchButton {
                Layout.fillWidth: true
                Layout.minimumHeight: Theme.choice
                objectName: "desk"
                text: page.kiosk.say("desk")
                onClicked: page.result.desk.open()
            }
            TouchButton {
                Layout.fillWidth: true
                Layout.minimumHeight: Theme.choice
                objectName: "done"
                primary: !page.grave
                size: Theme.lead
                text: page.kiosk.say("finish")
                onClicked: page.kiosk.startOver()
            }
        }
    }
}
