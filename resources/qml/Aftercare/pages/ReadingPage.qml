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
        Heading {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gap
            size: Theme.lead
            text: page.kiosk.say("text_size")
        }
        GridLayout {
            Layout.fillWidth: true
            columnSpacing: Theme.gap
            columns: page.width / Theme.body > 30 ? 4 : 2
            rowSpacing: Theme.gap
            uniformCellWidths: true

            Repeater {
                model: 4

                OptionCard {
                    required property int index

                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    alt: ""
                    chosen: page.reading.text === index + 1
                    hint: ""
                    optionText: page.kiosk.say(`text_${index + 1}`)
                    picture: ""
                    tickable: true
                    onClicked: page.reading.setText(index + 1)
                }
            }
        }
        Heading {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gap
            size: Theme.lead
            text: page.kiosk.say("colours")
        }
        GridLayout {
            Layout.fillWidth: true
            columnSpacing: Theme.gap
            columns: page.width / Theme.body > 34 ? 4 : 2
            rowSpacing: Theme.gap
            uniformCellWidths: true

            Repeater {
                model: ["light", "dark", "black_on_white", "white_on_black"]

                OptionCard {
                    required property string modelData

                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    alt: ""
                    chosen: page.reading.theme === modelData
                    hint: ""
                    optionText: page.kiosk.say(`theme_${modelData}`)
                    picture: ""
                    tickable: true
                    onClicked: page.reading.setTheme(modelData)
                }
            }
        }
        Heading {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gap
            size: Theme.lead
            text: page.kiosk.say("motion")
        }
        GridLayout {
            Layout.fillWidth: true
            columnSpacing: Theme.gap
            columns: 2
            uniformCellWidths: true

            Repeater {
                model: [true, false]

                OptionCard {
                    required property bool modelData

                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    alt: ""
                    chosen: page.reading.motion === modelData
                    hint: ""
                    optionText: page.kiosk.say(modelData ? "motion_on" : "motion_off")
                    picture: ""
                    tickable: true
                    onClicked: page.reading.setMotion(modelData)
                }
            }
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
