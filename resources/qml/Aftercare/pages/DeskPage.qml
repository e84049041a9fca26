// To show at the desk: what was said, what was chosen, and which content said so, for staff to read at a glance.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aftercare
import Aftercare.Backend

Scroller {
    id: page

    required property KioskModel kiosk
    readonly property DeskModel desk: kiosk.result.desk

    moreWord: kiosk.say("more")
    upWord: kiosk.say("up")

    TopBar {
        Layout.fillWidth: true
        kiosk: page.kiosk
    }
    BodyText {
        Layout.fillWidth: true
        text: page.kiosk.say("desk_line")
    }
    LevelFrame {
        id: frame

        Layout.fillWidth: true
        implicitHeight: column.implicitHeight + 2 * inside
        level: page.desk.level

        ColumnLayout {
            id: column

            anchors.left: parent.left
            anchors.margins: frame.inside
            anchors.right: parent.right
            anchors.top: parent.top
            spacing: Theme.gap

            LevelBand {
                Layout.fillWidth: true
                heading: page.desk.heading
                level: page.desk.level
                rounding: frame.rounding
                size: Theme.hero
                word: page.desk.word
            }
            Heading {
                Layout.fillWidth: true
                Layout.leftMargin: Theme.inset
                Layout.rightMargin: Theme.inset
                size: Theme.lead
                text: page.desk.chose
            }
            Repeater {
                model: page.desk.answers

                ColumnLayout {
                    id: row

                    required property string label
                    required property string answer

                    Layout.fillWidth: true
                    Layout.leftMargin: Theme.inset
                    Layout.rightMargin: Theme.inset
                    spacing: 0

                    BodyText {
                        Layout.fillWidth: true
                        dense: true
                        soft: true
                        text: row.label
                    }
                    BodyText {
                        Layout.fillWidth: true
                        dense: true
                        size: Theme.lead
                        strong: true
                        text: row.answer
                    }
                }
            }
            BodyText {
                Layout.fillWidth: true
                Layout.margins: Theme.inset
                soft: true
                text: page.desk.version
            }
        }
    }
}
