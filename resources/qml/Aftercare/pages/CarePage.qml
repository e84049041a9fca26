// Care at home: one act a card, and when to call.
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
        Heading {
            Layout.fillWidth: true
            size: Theme.hero
            text: page.kiosk.care.title
        }
        BodyText {
            Layout.fillWidth: true
            size: Theme.lead
            soft: true
            text: page.kiosk.care.line
        }
        GridLayout {
            Layout.fillWidth: true
            columnSpacing: Theme.margin
            columns: page.width / Theme.body > 44 ? 2 : 1
            rowSpacing: Theme.gap
            uniformCellWidths: true

            Repeater {
                model: page.kiosk.care.acts

                RowLayout {
                    id: act

                    required property string title
                    required property string line
                    required property string picture
                    required property string alt

                    Layout.alignment: Qt.AlignTop
                    Layout.fillWidth: true
                    spacing: Theme.gap

                    Picture {
                        Layout.alignment: Qt.AlignTop
                        Layout.preferredHeight: Layout.preferredWidth
                        Layout.preferredWidth: Theme.mm(Theme.handheld ? 20 : 34)
                        alt: act.alt
                        name: act.picture
                    }
                    ColumnLayout {
                        Layout.fillWidth: true
                        spacing: Theme.tight

                        Heading {
                            Layout.fillWidth: true
                            size: Theme.lead
                            text: act.title
                        }
                        BodyText {
                            Layout.fillWidth: true
                            Layout.maximumWidth: Theme.column
                            text: act.line
                        }
                    }
                }
            }
        }
        CareBox {
            heading: page.kiosk.say("call_if")
            level: "call_clinic"
            signs: page.kiosk.care.callIf
        }
    }
}
