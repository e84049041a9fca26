// Quiet, until somebody comes. The whole page starts; text size can be chosen first.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aftercare
import Aftercare.Backend

Item {
    id: page

    required property KioskModel kiosk
    readonly property bool wide: width > height && width / Theme.body > 24

    MouseArea {
        anchors.fill: parent
        onClicked: page.kiosk.begin()

        // A swipe is no tap.
        DragHandler {
            dragThreshold: Theme.touch
            target: null
        }
    }
    // Scrolls at the largest text on a tablet only; elsewhere everything stands in sight.
    Scroller {
        anchors.fill: parent
        beside: false
        moreWord: page.kiosk.say("more")
        upWord: page.kiosk.say("up")

        GridLayout {
            Layout.fillWidth: true
            Layout.minimumHeight: page.height - 2 * Theme.gap
            columns: page.wide ? 2 : 1
            columnSpacing: Theme.margin
            rowSpacing: Theme.gap

            Picture {
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.minimumHeight: Theme.mm(20)
                Layout.preferredHeight: Theme.mm(20)
                Layout.preferredWidth: page.width * (page.wide ? 0.45 : 1)
                alt: page.kiosk.say("welcome_alt")
                name: "welcome"
            }
            ColumnLayout {
                Layout.alignment: Qt.AlignVCenter
                Layout.fillWidth: true
                Layout.preferredWidth: page.width * (page.wide ? 0.55 : 1)
                spacing: Theme.gap

                BodyText {
                    Layout.fillWidth: true
                    color: Colours.brand
                    strong: true
                    text: page.kiosk.cleared ? page.kiosk.say("cleared") : page.kiosk.clinic
                }
                Heading {
                    Layout.fillWidth: true
                    size: Theme.handheld ? Theme.hero : Math.round(Theme.hero * 1.15)
                    text: page.kiosk.say("welcome_ask")
                }
                BodyText {
                    Layout.fillWidth: true
                    size: Theme.handheld ? Theme.body : Theme.lead
                    text: page.kiosk.say("welcome_line")
                }
                TouchButton {
                    Layout.fillWidth: true
                    Layout.minimumHeight: Theme.choice
                    Layout.topMargin: Theme.gap
                    objectName: "begin"
                    primary: true
                    size: Theme.title
                    text: page.kiosk.say("begin")
                    onClicked: page.kiosk.begin()
                }
                GridLayout {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.gap
                    columnSpacing: Theme.gap
                    columns: width / Theme.body < 16 ? 1 : 2
                    rowSpacing: Theme.gap

                    BodyText {
                        Layout.fillWidth: true
                        soft: true
                        text: page.kiosk.seal.note
                        visible: text !== ""
                    }
                    TouchButton {
                        Layout.fillWidth: true
                        sign: "text"
                        text: page.kiosk.say("reading")
                        onClicked: page.kiosk.openReading()
                    }
                }
                BodyText {
                    Layout.fillWidth: true
                    soft: true
                    text: page.kiosk.say("nothing_kept")
                }
            }
        }
    }
}
