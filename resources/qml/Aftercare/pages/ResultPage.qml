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

            LevelFrame {
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                Layout.preferredWidth: page.width * 0.56
                implicitHeight: main.implicitHeight + 2 * inside
                level: page.result.level
                objectName: "outcome"

                readonly property int inside: weight * (level === "watch" ? 4 : 1)

                ColumnLayout {
                    id: main

                    anchors.left: parent.left
                    anchors.margins: (parent as LevelFrame).weight * (page.result.level === "watch" ? 4 : 1)
                    anchors.right: parent.right
                    anchors.top: parent.top
                    spacing: Theme.gap

                    LevelBand {
                        Layout.fillWidth: true
                        heading: page.result.heading
                        level: page.result.level
                        size: page.grave ? Theme.hero : Math.round((Theme.hero + Theme.title) / 2)
                        word: page.result.word
                    }
                    BodyText {
                        Layout.fillWidth: true
                        Layout.leftMargin: Theme.inset
                        Layout.rightMargin: Theme.inset
                        size: Theme.lead
                        text: page.result.line
                    }
                    Section {
                        Layout.fillWidth: true
                        Layout.leftMargin: Theme.inset
                        Layout.rightMargin: Theme.inset
                        heading: page.kiosk.say("what_to_do")
                        lines: page.result.steps
                        numbered: true
                    }
                    ColumnLayout {
                        Layout.leftMargin: Theme.inset
                        Layout.rightMargin: Theme.inset
                        spacing: 0

                        BodyText {
                            Layout.fillWidth: true
                            lineHeight: Math.round(size * 1.2)
                            text: page.result.numberLabel
                        }
                        Heading {
                            Layout.fillWidth: true
                            size: Theme.hero
                            text: page.result.number
                        }
                        BodyText {
                            Layout.fillWidth: true
                            lineHeight: Math.round(size * 1.2)
                            soft: true
                            text: page.result.hours
                            visible: text !== ""
                        }
                    }
                    Section {
                        Layout.fillWidth: true
                        Layout.leftMargin: Theme.inset
                        Layout.rightMargin: Theme.inset
                        heading: page.kiosk.say(page.result.level === "expected" ? "why_normal" : "because")
                        lines: page.result.reasons
                    }
                    Rectangle {
                        Layout.fillWidth: true
                        Layout.leftMargin: Theme.inset
                        Layout.rightMargin: Theme.inset
                        color: Colours.sunk
                        border.color: Colours.line
                        border.width: Theme.hair
                        implicitHeight: words.implicitHeight + 2 * Theme.inset
                        radius: Theme.radius
                        visible: page.result.spoken !== ""

                        ColumnLayout {
                            id: words

                            anchors.left: parent.left
                            anchors.margins: Theme.inset
                            anchors.right: parent.right
                            anchors.top: parent.top
                            spacing: Theme.tight

                            BodyText {
                                strong: true
                                text: page.kiosk.say("you_can_say")
                            }
                            BodyText {
                                Layout.fillWidth: true
                                text: page.result.spoken
                            }
                        }
                    }
                    BodyText {
                        Layout.fillWidth: true
                        Layout.bottomMargin: Theme.inset
                        Layout.leftMargin: Theme.inset
                        Layout.rightMargin: Theme.inset
                        text: page.result.closing
                    }
                }
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
