// Over everything when nobody has touched the screen for a while: a countdown, and more time for the asking.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aftercare
import Aftercare.Backend

Rectangle {
    id: notice

    required property KioskModel kiosk

    Accessible.name: kiosk.say("still_there")
    Accessible.role: Accessible.AlertMessage
    color: Colours.ground
    onVisibleChanged: if (visible) more.forceActiveFocus(Qt.TabFocusReason)

    MouseArea {
        anchors.fill: parent
        onClicked: notice.kiosk.presence.more()
    }
    Scroller {
        anchors.fill: parent
        beside: false
        moreWord: notice.kiosk.say("more")
        upWord: notice.kiosk.say("up")

        ColumnLayout {
            Layout.alignment: Qt.AlignHCenter
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.column
            Layout.minimumHeight: notice.height - 2 * Theme.gap
            spacing: Theme.gap

            Item {
                Layout.fillHeight: true
            }
            Heading {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignHCenter
                size: Math.round(Theme.hero * (Theme.textStep < 3 && !Theme.handheld ? 1.3 : 1))
                text: notice.kiosk.say("still_there")
            }
            Heading {
                Layout.fillWidth: true
                Accessible.role: Accessible.StaticText
                color: Colours.brand
                horizontalAlignment: Text.AlignHCenter
                size: Math.max(Theme.hero, Math.min(Theme.hero * 4, notice.height * 0.14))
                text: notice.kiosk.presence.secondsLeft
            }
            BodyText {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignHCenter
                size: Theme.textStep < 3 ? Theme.lead : Theme.body
                text: notice.kiosk.say("will_clear")
            }
            // In a hand the buttons stand low, where the thumbs are.
            Item {
                Layout.fillHeight: true
                visible: Theme.handheld
            }
            GridLayout {
                Layout.fillHeight: false
                Layout.fillWidth: true
                Layout.topMargin: Theme.gap
                columnSpacing: Theme.gap
                columns: notice.width > notice.height ? 2 : 1
                rowSpacing: Theme.gap
                uniformCellWidths: true

                TouchButton {
                    id: more

                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    Layout.minimumHeight: Math.round(Theme.choice * (Theme.handheld ? 1 : 1.3))
                    objectName: "more_time"
                    primary: true
                    size: Theme.title
                    text: notice.kiosk.say("more_time")
                    onClicked: notice.kiosk.presence.more()
                }
                TouchButton {
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    Layout.minimumHeight: Theme.choice
                    text: notice.kiosk.say("start_over")
                    onClicked: notice.kiosk.startOver()
                }
            }
            Item {
                Layout.fillHeight: true
                visible: !Theme.handheld
            }
        }
    }
}
