// Get help now: whom to tell, what to call, and the danger signs.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aftercare
import Aftercare.Backend

Scroller {
    id: page

    required property KioskModel kiosk
    readonly property bool wide: width > height && width / Theme.body > 46

    moreWord: kiosk.say("more")
    upWord: kiosk.say("up")

    TopBar {
        Layout.fillWidth: true
        kiosk: page.kiosk
    }
    LevelFrame {
        id: frame

        Layout.fillWidth: true
        implicitHeight: top.implicitHeight + 2 * inside
        level: "emergency_now"

        ColumnLayout {
            id: top

            anchors.left: parent.left
            anchors.margins: frame.inside
            anchors.right: parent.right
            anchors.top: parent.top
            spacing: 0

            LevelBand {
                Layout.fillWidth: true
                heading: page.kiosk.help.title
                level: "emergency_now"
                rounding: frame.rounding
                size: Theme.hero
                word: page.kiosk.help.line
            }
            // The two numbers side by side, as long as both fit.
            GridLayout {
                Layout.fillWidth: true
                columnSpacing: 0
                columns: page.width / Theme.body > 22 || (Theme.textStep === 1 && page.width / Theme.body > 18) ? 2 : 1
                rowSpacing: 0

                CallBox {
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    label: page.kiosk.say("emergency_number")
                    level: "emergency_now"
                    number: page.kiosk.clinic.emergencyNumber
                }
                CallBox {
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    Layout.horizontalStretchFactor: 2
                    hours: page.kiosk.clinic.hours
                    label: page.kiosk.say("clinic_number")
                    level: "emergency_now"
                    number: page.kiosk.clinic.phone
                }
            }
            Bullets {
                Layout.fillWidth: true
                Layout.margins: Theme.inset
                lines: page.kiosk.help.steps
                numbered: true
                size: Theme.handheld ? Theme.body : Theme.lead
            }
        }
    }
    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gap
        columns: page.wide ? 2 : 1
        rowSpacing: Theme.gap
        uniformCellWidths: true

        Repeater {
            model: page.kiosk.help.signs

            CareBox {
                Layout.alignment: Qt.AlignTop
                Layout.fillHeight: true
            }
        }
    }
}
