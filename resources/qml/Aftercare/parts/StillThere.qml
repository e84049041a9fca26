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
    ColumnLayout {
        anchors.centerIn: parent
        spacing: Theme.gap * 2
        width: Math.min(parent.width - 2 * Theme.margin, Theme.column)

        Heading {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            size: Theme.hero
            text: notice.kiosk.say("still_there")
        }
        Heading {
            Layout.fillWidth: true
            Accessible.role: Accessible.StaticText
            color: Colours.brand
            horizontalAlignment: Text.AlignHCenter
            size: Theme.hero * 2
            text: notice.kiosk.presence.secondsLeft
        }
        BodyText {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: notice.kiosk.say("will_clear")
        }
        TouchButton {
            id: more

            Layout.fillWidth: true
            Layout.minimumHeight: Theme.choice
            objectName: "more_time"
            primary: true
            size: Theme.lead
            text: notice.kiosk.say("more_time")
            onClicked: notice.kiosk.presence.more()
        }
        TouchButton {
            Layout.fillWidth: true
            text: notice.kiosk.say("start_over")
            onClicked: notice.kiosk.startOver()
        }
    }
}
