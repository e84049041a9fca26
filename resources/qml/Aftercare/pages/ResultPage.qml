// The outcome: what to do stands first and largest; why, what would change it, and the answers follow.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aftercare
import Aftercare.Backend

ColumnLayout {
    id: page

    required property KioskModel kiosk
    readonly property ResultModel result: kiosk.result
    readonly property bool wide: width > height && width / Theme.body > 44
    readonly property bool grave: result.level === "doctor_today" || result.level === "emergency_now"

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
            columnSpacing: Theme.gap
            columns: page.wide ? 2 : 1
            rowSpacing: Theme.gap * 1.5

            OutcomeBox {
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                Layout.preferredWidth: page.width * 0.56
                kiosk: page.kiosk
            }
            ColumnLayout {
                Layout.alignment: Qt.AlignTop
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
                    model: page.result.turns

                    CareBox {}
                }
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
                Repeater {
                    model: page.result.topics

                    TouchButton {
                        id: read

                        required property string id
                        required property string title

                        Layout.fillWidth: true
                        text: page.kiosk.say("read_about") + " " + title
                        onClicked: page.result.read(id)
                    }
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
}
