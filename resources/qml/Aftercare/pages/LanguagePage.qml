// The languages, each in its own words. A touch is enough: the page it was opened from is there again, in that
// language.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aftercare
import Aftercare.Backend

Scroller {
    id: page

    required property KioskModel kiosk
    readonly property LanguagesModel languages: kiosk.languages
    readonly property bool wide: width > height && width / Theme.body >= 24

    moreWord: kiosk.say("more")
    upWord: kiosk.say("up")

    TopBar {
        Layout.fillWidth: true
        kiosk: page.kiosk
    }
    Heading {
        Layout.fillWidth: true
        size: Theme.hero
        text: page.kiosk.say("language")
    }
    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gap
        columns: page.wide ? 2 : 1
        rowSpacing: Theme.gap
        uniformCellWidths: true

        Repeater {
            model: page.languages.rows

            Choice {
                required property string code
                required property string name

                Layout.fillWidth: true
                implicitHeight: Math.max(Theme.choice, implicitContentHeight + topPadding + bottomPadding)
                objectName: code
                text: name
                onClicked: page.languages.choose(code)
            }
        }
    }
}
