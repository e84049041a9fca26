// Before the staff's pages: the PIN, on a number pad of its own.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aftercare
import Aftercare.Backend

Scroller {
    id: page

    required property StaffModel staff
    readonly property bool wide: width > height

    fills: true
    moreWord: staff.say("more")
    upWord: staff.say("up")

    StaffBar {
        Layout.fillWidth: true
        backWord: page.staff.say("staff_close")
        staff: page.staff
    }
    GridLayout {
        Layout.alignment: Qt.AlignHCenter
        Layout.fillHeight: true
        Layout.fillWidth: true
        columnSpacing: Theme.margin
        columns: page.wide ? 2 : 1
        rowSpacing: Theme.gap
        uniformCellWidths: page.wide

        ColumnLayout {
            Layout.alignment: page.wide ? Qt.AlignVCenter : Qt.AlignBottom
            Layout.fillHeight: false
            Layout.fillWidth: true
            Layout.maximumWidth: page.wide ? (page.width - 3 * Theme.margin) / 2 : -1
            Layout.minimumWidth: 1
            Layout.preferredWidth: page.width / 2
            spacing: Theme.gap

            Heading {
                Layout.fillWidth: true
                horizontalAlignment: page.wide ? Text.AlignLeft : Text.AlignHCenter
                size: Theme.hero
                text: page.staff.pin.heading
            }
            PinDots {
                Layout.alignment: page.wide ? Qt.AlignLeft : Qt.AlignHCenter
                count: page.staff.pin.count
                words: page.staff.pin.typedWords
            }
            // Keeps its room without words, so that nothing under a finger moves.
            BodyText {
                Layout.fillWidth: true
                Layout.minimumHeight: 2 * lineHeight
                horizontalAlignment: page.wide ? Text.AlignLeft : Text.AlignHCenter
                objectName: "pin_line"
                text: page.staff.pin.line
            }
        }
        PinKeys {
            Layout.alignment: page.wide ? Qt.AlignVCenter | Qt.AlignRight : Qt.AlignHCenter | Qt.AlignTop
            Layout.fillHeight: false
            Layout.fillWidth: true
            Layout.maximumWidth: Math.max(Theme.mm(110), Theme.body * 20)
            Layout.preferredWidth: page.width / 2
            acceptWord: page.staff.say("pin_accept")
            eraseWord: page.staff.say("pin_erase")
            pin: page.staff.pin
        }
    }
}
