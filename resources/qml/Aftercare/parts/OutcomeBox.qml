// The outcome itself: what to do stands first and largest, with the number to call; then why, and what to say.
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
    // Somebody has to be called: the number belongs to the headline. Where all is well, it comes later.
    readonly property bool urgent: grave || level === "call_clinic"

    implicitHeight: main.implicitHeight + 2 * inside + Theme.inset
    level: result.level
    objectName: "outcome"

    component Call: CallBox {
        hours: box.result.hours
        label: box.result.numberLabel
        level: box.level
        number: box.result.number
    }

    ColumnLayout {
        id: main

        anchors.left: parent.left
        anchors.margins: box.inside
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: Theme.gap

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            LevelBand {
                Layout.fillWidth: true
                heading: box.result.heading
                level: box.level
                rounding: box.rounding
                size: box.grave ? Math.round(Theme.hero * (Theme.handheld ? 1 : 1.3)) : Math.round((Theme.hero + Theme.title) / 2)
                word: box.result.word
            }
            Call {
                visible: box.urgent
            }
        }
        // What to do; beside it, where there is room, why and what to say.
        GridLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.inset
            Layout.rightMargin: Theme.inset
            columnSpacing: Theme.margin
            columns: box.width / Theme.body > 48 ? 2 : 1
            rowSpacing: Theme.gap
            uniformCellWidths: true

            ColumnLayout {
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                spacing: Theme.gap

                BodyText {
                    Layout.fillWidth: true
                    size: Theme.lead
                    text: box.result.line
                }
                Section {
                    Layout.fillWidth: true
                    heading: box.kiosk.say("what_to_do")
                    lines: box.result.steps
                    numbered: true
                    size: box.grave && !Theme.handheld ? Theme.lead : Theme.body
                }
                Call {
                    Layout.leftMargin: -Theme.inset
                    Layout.rightMargin: -Theme.inset
                    visible: !box.urgent
                }
            }
            ColumnLayout {
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                spacing: Theme.gap

                Section {
                    Layout.fillWidth: true
                    heading: box.kiosk.say(box.level === "expected" ? "why_normal" : "because")
                    lines: box.result.reasons
                }
                SayBox {
                    heading: box.kiosk.say("you_can_say")
                    text: box.result.spoken
                }
                BodyText {
                    Layout.fillWidth: true
                    Layout.maximumWidth: Theme.column
                    text: box.result.closing
                }
            }
        }
    }
}
