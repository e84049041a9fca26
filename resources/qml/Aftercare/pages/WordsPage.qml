// The hard words of the page before, each explained in plain ones.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aftercare
import Aftercare.Backend

Scroller {
    id: page

    required property KioskModel kiosk
    readonly property bool wide: width > height && width / Theme.body >= 36

    moreWord: kiosk.say("more")
    upWord: kiosk.say("up")

    TopBar {
        Layout.fillWidth: true
        kiosk: page.kiosk
    }
    Heading {
        Layout.fillWidth: true
        size: Theme.hero
        text: page.kiosk.say("words_heading")
    }
    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.margin
        columns: page.wide ? 2 : 1
        rowSpacing: Theme.gap * 1.5
        uniformCellWidths: true

        Repeater {
            model: page.kiosk.closer.words

            ColumnLayout {
                id: entry

                required property string word
                required property string meaning

                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                spacing: Theme.tight

                Heading {
                    Layout.fillWidth: true
                    size: Theme.lead
                    text: entry.word
                }
                BodyText {
                    Layout.fillWidth: true
                    Layout.maximumWidth: Theme.column
                    text: entry.meaning
                }
            }
        }
    }
    TouchButton {
        Layout.fillWidth: true
        Layout.minimumHeight: Theme.choice
        objectName: "understood"
        primary: true
        size: Theme.lead
        text: page.kiosk.say("words_back")
        onClicked: page.kiosk.back()
    }
}
