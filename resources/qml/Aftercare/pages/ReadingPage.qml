// Text and colours: each choice shows at once, on this very page.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aftercare
import Aftercare.Backend

ColumnLayout {
    id: page

    required property KioskModel kiosk
    readonly property ReadingModel reading: kiosk.reading
    readonly property list<string> themes: ["light", "dark", "black_on_white", "white_on_black"]
    readonly property real ems: width / Theme.body

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
            text: page.kiosk.say("reading")
        }
        BodyText {
            Layout.fillWidth: true
            text: page.kiosk.say("reading_sample")
        }
        ChoiceRow {
            Layout.fillWidth: true
            columns: page.ems >= 30 ? 4 : (page.ems >= 16 ? 2 : 1)
            current: page.reading.text - 1
            heading: page.kiosk.say("text_size")
            values: [page.kiosk.say("text_1"), page.kiosk.say("text_2"), page.kiosk.say("text_3"), page.kiosk.say("text_4")]
            onPicked: index => page.reading.setText(index + 1)
        }
        ChoiceRow {
            Layout.fillWidth: true
            columns: page.ems >= 36 ? 4 : (page.ems >= 16 ? 2 : 1)
            current: page.themes.indexOf(page.reading.theme)
            heading: page.kiosk.say("colours")
            values: page.themes.map(theme => page.kiosk.say(`theme_${theme}`))
            onPicked: index => page.reading.setTheme(page.themes[index])
        }
        ChoiceRow {
            Layout.fillWidth: true
            columns: page.ems >= 16 ? 2 : 1
            current: page.reading.motion ? 0 : 1
            heading: page.kiosk.say("motion")
            values: [page.kiosk.say("motion_on"), page.kiosk.say("motion_off")]
            onPicked: index => page.reading.setMotion(index === 0)
        }
        TouchButton {
            Layout.fillWidth: true
            Layout.minimumHeight: Theme.choice
            Layout.topMargin: Theme.gap
            primary: true
            size: Theme.lead
            text: page.kiosk.say("done")
            onClicked: page.kiosk.back()
        }
    }
}
