// What was told, to take along: as a square for the phone, and how to use it.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aftercare
import Aftercare.Backend

Scroller {
    id: page

    required property KioskModel kiosk
    readonly property TakeHomeModel taking: kiosk.takeHome
    // The square stands beside all else, from top to bottom; or among the words, where they are large or the page tall.
    readonly property bool wide: width > height && width / Theme.body >= 27
    readonly property int size: Theme.handheld ? Theme.body : Theme.lead
    // The whole square is seen at once.
    readonly property int room: Math.min(page.height - 2 * air, (page.width - 3 * Theme.margin) * (wide ? 0.5 : 1), wide ? page.height : page.height * 0.55)

    moreWord: kiosk.say("more")
    upWord: kiosk.say("up")

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.margin
        columns: page.wide ? 2 : 1
        rowSpacing: Theme.gap

        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            spacing: Theme.gap

            TopBar {
                Layout.fillWidth: true
                kiosk: page.kiosk
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.tight

                Heading {
                    Layout.fillWidth: true
                    size: Theme.handheld ? Theme.title : Theme.hero
                    text: page.kiosk.say("take_home")
                }
                BodyText {
                    Layout.fillWidth: true
                    size: Theme.lead
                    strong: true
                    text: page.taking.title
                }
            }
        }
        CodeSquare {
            id: square

            Layout.alignment: page.wide ? Qt.AlignTop : Qt.AlignHCenter
            Layout.rowSpan: page.wide ? 2 : 1
            key: page.taking.key
            alt: page.kiosk.say("code_alt")
            dot: page.taking.dot(page.room, Theme.pxPerMm)
            dots: page.taking.dots
        }
        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.fillHeight: true
            Layout.fillWidth: true
            spacing: Theme.gap

            BodyText {
                Layout.fillWidth: true
                size: page.size
                text: page.kiosk.say(square.visible ? "code_lead" : "code_too_long")
            }
            Bullets {
                Layout.fillWidth: true
                lines: [page.kiosk.say("code_how_1"), page.kiosk.say("code_how_2"), page.kiosk.say("code_how_3")]
                numbered: true
                size: page.size
                visible: square.visible
            }
            BodyText {
                Layout.fillWidth: true
                size: page.size
                text: page.kiosk.say("code_private")
                visible: square.visible
            }
            TouchButton {
                Layout.fillWidth: true
                Layout.minimumHeight: Theme.choice
                enabled: page.taking.standing !== "under_way"
                objectName: "print"
                sign: "print"
                text: page.kiosk.say("print")
                visible: page.taking.printable
                onClicked: page.taking.print()
            }
            BodyText {
                Layout.fillWidth: true
                objectName: "print_standing"
                size: page.size
                strong: true
                text: page.taking.standing === "" ? "" : page.kiosk.say(`print_${page.taking.standing}`)
                visible: text !== ""
            }
        }
    }
}
