// Staff match an outline to a bank card: from then on a millimetre on this screen is one.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aftercare
import Aftercare.Backend

Scroller {
    id: page

    required property StaffModel staff
    readonly property CardModel card: staff.millimetres.card
    readonly property bool wide: width > height
    readonly property bool roomy: width / Theme.body >= 22

    moreWord: staff.say("more")
    upWord: staff.say("up")

    StaffBar {
        Layout.fillWidth: true
        staff: page.staff
    }
    Heading {
        Layout.fillWidth: true
        size: Theme.title
        text: page.staff.say("task_card")
    }
    BodyText {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.column
        text: page.staff.say("card_line")
    }
    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.margin
        columns: page.wide && page.width - page.card.wide >= Theme.body * 16 + 4 * Theme.margin ? 2 : 1
        rowSpacing: Theme.gap

        CardOutline {
            Layout.alignment: Qt.AlignHCenter | Qt.AlignTop
            Layout.bottomMargin: Theme.gap
            card: page.card
            label: page.staff.say("card_outline")
        }
        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            spacing: Theme.gap

            GridLayout {
                Layout.fillWidth: true
                columnSpacing: Theme.gap
                columns: page.roomy || page.wide ? 2 : 1
                rowSpacing: Theme.gap
                uniformCellWidths: true

                Repeater {
                    model: [
                        { id: "much_smaller", sign: "minus", larger: false, much: true },
                        { id: "much_larger", sign: "plus", larger: true, much: true },
                        { id: "smaller", sign: "minus", larger: false, much: false },
                        { id: "larger", sign: "plus", larger: true, much: false }
                    ]

                    TouchButton {
                        required property var modelData

                        Layout.fillHeight: true
                        Layout.fillWidth: true
                        Layout.minimumHeight: Theme.choice
                        objectName: `card_${modelData.id}`
                        sign: modelData.sign
                        text: page.staff.say(`card_${modelData.id}`)
                        onClicked: page.card.grow(modelData.larger, modelData.much)
                    }
                }
            }
            BodyText {
                Layout.fillWidth: true
                objectName: "card_now"
                text: page.card.line
            }
            Note {
                Layout.maximumWidth: page.width - 2 * Theme.margin
                text: page.card.odd ? page.staff.say("card_odd") : ""
            }
            TouchButton {
                Layout.fillWidth: true
                Layout.minimumHeight: Theme.choice
                enabled: !page.card.kept
                objectName: "card_keep"
                primary: true
                size: Theme.lead
                text: page.staff.say(page.card.kept ? "card_kept" : "card_keep")
                onClicked: page.card.keep()
            }
        }
    }
}
