// Get help now: whom to tell, what to call, and the danger signs.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aftercare
import Aftercare.Backend

ColumnLayout {
    id: page

    required property KioskModel kiosk

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
        LevelFrame {
            Layout.fillWidth: true
            implicitHeight: top.implicitHeight + 2 * weight
            level: "emergency_now"

            ColumnLayout {
                id: top

                anchors.left: parent.left
                anchors.margins: (parent as LevelFrame).weight
                anchors.right: parent.right
                anchors.top: parent.top

                LevelBand {
                    Layout.fillWidth: true
                    heading: page.kiosk.help.title
                    level: "emergency_now"
                    size: Theme.hero
                    word: page.kiosk.help.line
                }
                Bullets {
                    Layout.fillWidth: true
                    Layout.margins: Theme.inset
                    lines: page.kiosk.help.steps
                    numbered: true
                }
                Flow {
                    id: numbers

                    Layout.bottomMargin: Theme.inset
                    Layout.fillWidth: true
                    Layout.leftMargin: Theme.inset
                    Layout.rightMargin: Theme.inset
                    spacing: Theme.margin

                    Column {
                        BodyText {
                            text: page.kiosk.say("emergency_number")
                            width: Math.min(implicitWidth, numbers.width)
                        }
                        Heading {
                            size: Theme.hero
                            text: page.kiosk.emergencyNumber
                            width: Math.min(implicitWidth, numbers.width)
                        }
                    }
                    Column {
                        BodyText {
                            text: page.kiosk.say("clinic_number")
                            width: Math.min(implicitWidth, numbers.width)
                        }
                        Heading {
                            size: Theme.hero
                            text: page.kiosk.phone
                            width: Math.min(implicitWidth, numbers.width)
                        }
                        BodyText {
                            soft: true
                            text: page.kiosk.hours
                            width: Math.min(implicitWidth, numbers.width)
                        }
                    }
                }
            }
        }
        GridLayout {
            Layout.fillWidth: true
            columnSpacing: Theme.gap
            columns: page.width / Theme.body > 46 ? 2 : 1
            rowSpacing: Theme.gap

            Repeater {
                model: page.kiosk.help.signs

                CareBox {
                    Layout.alignment: Qt.AlignTop
                    Layout.fillHeight: true
                    Layout.preferredWidth: page.width / 2
                }
            }
        }
    }
}
