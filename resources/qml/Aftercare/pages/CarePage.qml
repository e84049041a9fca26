// Care at home: one act a card, and when to call.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aftercare
import Aftercare.Backend

Scroller {
    id: page

    required property KioskModel kiosk
    readonly property bool wide: width > height && width / Theme.body > 44
    // The width of one act (px).
    readonly property int acting: (width - (wide ? 3 : 2) * Theme.margin) / (wide ? 2 : 1)

    moreWord: kiosk.say("more")
    upWord: kiosk.say("up")

    Letters {
        id: letters

        size: Theme.lead
        weight: Font.Bold
    }
    TopBar {
        Layout.fillWidth: true
        kiosk: page.kiosk
    }
    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.margin
        columns: page.wide ? 2 : 1
        rowSpacing: Theme.tight

        Heading {
            Layout.fillWidth: !page.wide
            size: Theme.hero
            text: page.kiosk.care.title
        }
        BodyText {
            Layout.fillWidth: true
            size: Theme.lead
            soft: true
            text: page.kiosk.care.line
        }
    }
    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.margin
        columns: page.wide ? 2 : 1
        rowSpacing: Theme.gap
        uniformCellWidths: true

        Repeater {
            id: acts

            model: page.kiosk.care.acts

            GridLayout {
                id: act

                required property string title
                required property string line
                required property string picture
                required property string alt

                readonly property int side: Theme.mm(Theme.handheld ? 22 : (page.wide ? 36 : 42))

                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                columnSpacing: Theme.gap
                // Above the words where one of them would be torn beside it.
                columns: letters.widest([title, line]) > page.acting - side - columnSpacing ? 1 : 2
                rowSpacing: Theme.tight

                PictureButton {
                    Layout.preferredHeight: act.side
                    Layout.preferredWidth: act.side
                    alt: act.alt
                    doing: page.kiosk.say("picture_larger")
                    name: act.picture
                    objectName: `picture_${name}`
                    onClicked: page.kiosk.closer.open(name)
                }
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0

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
        // Beside the last act, or below all of them.
        CareBox {
            Layout.alignment: Qt.AlignTop
            Layout.columnSpan: page.wide && acts.count % 2 === 0 ? 2 : 1
            heading: page.kiosk.say("call_if")
            level: "call_clinic"
            signs: page.kiosk.care.callIf
        }
    }    TakeHomeButton {
        Layout.fillWidth: true
        kiosk: page.kiosk
    }
}
