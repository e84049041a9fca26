// The outcome itself: what to do stands first and largest, then whom to call, why, and what to say.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aftercare
import Aftercare.Backend

LevelFrame {
    id: box

    required property KioskModel kiosk
    readonly property ResultModel result: kiosk.result
    readonly property bool grave: level === "doctor_today" || level === "emergency_now"

    implicitHeight: main.implicitHeight + 2 * inside
    level: result.level
    objectName: "outcome"

    component Inset: ColumnLayout {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.inset
        Layout.rightMargin: Theme.inset
        spacing: 0
    }

    ColumnLayout {
        id: main

        anchors.left: parent.left
        anchors.margins: box.inside
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: Theme.gap

        LevelBand {
            Layout.fillWidth: true
            heading: box.result.heading
            level: box.level
            size: box.grave ? Theme.hero : Math.round((Theme.hero + Theme.title) / 2)
            word: box.result.word
        }
        Inset {
            BodyText {
                Layout.fillWidth: true
                size: Theme.lead
                text: box.result.line
            }
        }
        Inset {
            Section {
                Layout.fillWidth: true
                heading: box.kiosk.say("what_to_do")
                lines: box.result.steps
                numbered: true
            }
        }
        Inset {
            BodyText {
                Layout.fillWidth: true
                lineHeight: Math.round(size * 1.2)
                text: box.result.numberLabel
            }
            Heading {
                Layout.fillWidth: true
                size: box.level === "expected" ? Theme.title : Theme.hero
                text: box.result.number
            }
            BodyText {
                Layout.fillWidth: true
                lineHeight: Math.round(size * 1.2)
                soft: true
                text: box.result.hours
                visible: text !== ""
            }
        }
        Inset {
            Section {
                Layout.fillWidth: true
                heading: box.kiosk.say(box.level === "expected" ? "why_normal" : "because")
                lines: box.result.reasons
            }
        }
        Inset {
            visible: box.result.spoken !== ""

            Rectangle {
                Layout.fillWidth: true
                border.color: Colours.line
                border.width: Theme.hair
                color: Colours.sunk
                implicitHeight: words.implicitHeight + 2 * Theme.inset
                radius: Theme.radius

                ColumnLayout {
                    id: words

                    anchors.left: parent.left
                    anchors.margins: Theme.inset
                    anchors.right: parent.right
                    anchors.top: parent.top
                    spacing: Theme.tight

                    BodyText {
                        Layout.fillWidth: true
                        strong: true
                        text: box.kiosk.say("you_can_say")
                    }
                    BodyText {
                        Layout.fillWidth: true
                        text: box.result.spoken
                    }
                }
            }
        }
        Inset {
            Layout.bottomMargin: Theme.inset

            BodyText {
                Layout.fillWidth: true
                text: box.result.closing
            }
        }
    }
}
