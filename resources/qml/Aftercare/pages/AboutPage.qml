// About this screen: that it works alone and keeps nothing, who checked its words, and which they are.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aftercare
import Aftercare.Backend

Scroller {
    id: page

    required property KioskModel kiosk
    readonly property AboutModel about: kiosk.about
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
        text: page.kiosk.say("about")
    }
    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.margin
        columns: page.wide ? 2 : 1
        rowSpacing: Theme.gap
        uniformCellWidths: true

        Section {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.rowSpan: page.wide ? 2 : 1
            heading: page.kiosk.say("about_privacy")
            lines: page.about.privacy
        }
        Section {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            heading: page.kiosk.say("about_checked")
            lines: page.about.checked
        }
        Section {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            heading: page.kiosk.say("about_versions")
            lines: page.about.versions
        }
    }
}
