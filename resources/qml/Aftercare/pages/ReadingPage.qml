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
    readonly property DeviceModel device: (Window.window as Main).device
    readonly property list<string> themes: ["light", "dark", "black_on_white", "white_on_black"]
    readonly property bool wide: width > height && width / Theme.body >= 30
    // A tablet on its side is too low for anything that is always in sight.
    readonly property bool low: Theme.handheld && width > height
    // Letters that fit beside each other in a column.
    readonly property real ems: (width / Theme.body - (wide ? 6 : 0)) / (wide ? 2 : 1)
    // The width of a column (px), a little less where the scroll buttons may take some of it.
    readonly property int column: (width - (wide ? 3 : 2) * Theme.margin - (width > height ? 4.5 * Theme.body : 0)) / (wide ? 2 : 1)
    // Five beside each other; where there is no room for that three and two, or two, two and one.
    readonly property int swatches: ems >= 28 ? 5 : (ems >= 15 ? 3 : 2)

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
        Rectangle {
            Layout.fillWidth: true
            Layout.preferredHeight: Math.max(words.implicitHeight + 2 * Theme.inset, Theme.handheld ? 0 : page.height * (page.wide ? 0.16 : 0.2))
            border.color: Colours.line
            border.width: Theme.hair
            color: Colours.surface
            radius: Theme.radius

            Picture {
                id: sample

                anchors.bottom: parent.bottom
                anchors.left: parent.left
                anchors.margins: Theme.inset
                anchors.top: parent.top
                name: "topic-bruising"
                width: Math.min(Theme.mm(Theme.handheld ? 20 : 60), parent.width * 0.3)
            }
            BodyText {
                id: words

                anchors.left: sample.right
                anchors.margins: Theme.inset
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                text: page.kiosk.say("reading_sample")
            }
        }
        GridLayout {
            Layout.fillWidth: true
            columnSpacing: Theme.margin
            columns: page.wide ? 2 : 1
            rowSpacing: Theme.gap
            uniformCellWidths: true

            ChoiceRow {
                Layout.alignment: Qt.AlignTop
                Layout.fillHeight: false
                Layout.fillWidth: true
                columns: page.ems >= 28 && !page.wide ? 4 : (page.ems >= 14 ? 2 : 1)
                current: page.reading.text - 1
                heading: page.kiosk.say("text_size")
                room: page.column
                values: [page.kiosk.say("text_1"), page.kiosk.say("text_2"), page.kiosk.say("text_3"), page.kiosk.say("text_4")]
                onPicked: index => page.reading.setText(index + 1)
            }
            ChoiceRow {
                Layout.alignment: Qt.AlignTop
                Layout.fillHeight: false
                Layout.fillWidth: true
                columns: page.ems >= 36 ? 4 : (page.ems >= 14 ? 2 : 1)
                current: page.themes.indexOf(page.reading.theme)
                heading: page.kiosk.say("colours")
                room: page.column
                values: page.themes.map(theme => page.kiosk.say(`theme_${theme}`))
                onPicked: index => page.reading.setTheme(page.themes[index])
            }
            ChoiceRow {
                Layout.alignment: Qt.AlignTop
                Layout.fillHeight: false
                Layout.fillWidth: true
                columns: page.ems >= 14 ? 2 : 1
                current: page.reading.easy ? 1 : 0
                heading: page.kiosk.say("wording")
                room: page.column
                values: [page.kiosk.say("wording_usual"), page.kiosk.say("wording_easy")]
                visible: page.reading.easyOffered
                onPicked: index => page.reading.setEasy(index === 1)
            }
            SkinRow {
                Layout.alignment: Qt.AlignTop
                Layout.fillHeight: false
                Layout.fillWidth: true
                columns: page.swatches
                heading: page.kiosk.say("skin")
                pictureHeight: Theme.handheld ? Theme.mm(14) : Math.max(Theme.mm(22), page.height * 0.09)
                room: page.column
                tone: page.reading.tone
                values: [page.kiosk.say("tone_1"), page.kiosk.say("tone_2"), page.kiosk.say("tone_3"), page.kiosk.say("tone_4"), page.kiosk.say("tone_5")]
                onPicked: tone => page.reading.setTone(tone)
            }
            ChoiceRow {
                Layout.alignment: Qt.AlignTop
                Layout.fillHeight: false
                Layout.fillWidth: true
                columns: page.ems >= 17 ? 2 : 1
                current: page.reading.motion ? 0 : 1
                heading: page.kiosk.say("motion")
                room: page.column
                values: [page.kiosk.say("motion_on"), page.kiosk.say("motion_off")]
                onPicked: index => page.reading.setMotion(index === 0)
            }
        }
        HandRows {
            Layout.fillWidth: true
            columns: page.wide ? 2 : 1
            ems: page.ems
            kiosk: page.kiosk
            lowHelps: page.device.above + page.device.below > 0
            room: page.column
        }
        TouchButton {
            Layout.fillWidth: true
            text: page.kiosk.say("about")
            onClicked: page.kiosk.about.open()
        }
        TouchButton {
            Layout.fillWidth: true
            primary: true
            size: Theme.lead
            text: page.kiosk.say("done")
            visible: page.low
            onClicked: page.kiosk.back()
        }
    }
    // The way out stays in sight and within reach of a thumb, however far the page is scrolled.
    TouchButton {
        Layout.bottomMargin: Theme.handheld ? Theme.ring + Theme.hair : Theme.gap
        Layout.fillWidth: true
        Layout.leftMargin: Theme.margin
        Layout.minimumHeight: Theme.handheld ? Theme.touch : Theme.choice
        Layout.rightMargin: Theme.margin
        Layout.topMargin: Theme.gap
        primary: true
        size: Theme.lead
        text: page.kiosk.say("done")
        visible: !page.low
        onClicked: page.kiosk.back()
    }
}
