// The foot of every page: always the same, always in the same place.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aftercare
import Aftercare.Backend

Rectangle {
    id: bar

    required property KioskModel kiosk
    // Letters that fit beside each other: few take the short words, and the signs come in where there are many.
    readonly property real ems: width / Theme.body
    readonly property bool terse: ems < 20
    readonly property bool signed: ems >= 30

    Accessible.name: kiosk.say("foot")
    Accessible.role: Accessible.ToolBar
    color: Colours.sunk
    implicitHeight: grid.implicitHeight + 2 * Theme.tight * (Theme.handheld ? 1 : 2)

    Rectangle {
        color: Colours.line
        height: Theme.hair
        width: parent.width
    }
    GridLayout {
        id: grid

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        columns: bar.ems >= 16 ? 4 : 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        uniformCellWidths: true

        TouchButton {
            Layout.fillHeight: true
            Layout.fillWidth: true
            leftPadding: Theme.tight
            rightPadding: Theme.tight
            edge: Colours.mark("emergency_now")
            edgeWidth: Theme.hair * 3
            ink: Colours.mark("emergency_now")
            objectName: "help"
            sign: bar.signed ? "help" : ""
            text: bar.kiosk.say(bar.terse ? "help_short" : "help_now")
            Accessible.name: bar.kiosk.say("help_now")
            onClicked: bar.kiosk.openHelp()
        }
        TouchButton {
            Layout.fillHeight: true
            Layout.fillWidth: true
            leftPadding: Theme.tight
            rightPadding: Theme.tight
            objectName: "home"
            sign: bar.signed ? "home" : ""
            text: bar.kiosk.say(bar.terse ? "home_short" : "home")
            Accessible.name: bar.kiosk.say("home")
            onClicked: bar.kiosk.goHome()
        }
        TouchButton {
            Layout.fillHeight: true
            Layout.fillWidth: true
            leftPadding: Theme.tight
            rightPadding: Theme.tight
            objectName: "reading"
            sign: bar.signed ? "text" : ""
            text: bar.kiosk.say(bar.terse ? "reading_short" : "reading")
            Accessible.name: bar.kiosk.say("reading")
            onClicked: bar.kiosk.openReading()
        }
        TouchButton {
            Layout.fillHeight: true
            Layout.fillWidth: true
            leftPadding: Theme.tight
            rightPadding: Theme.tight
            objectName: "start_over"
            sign: bar.signed ? "start-over" : ""
            text: bar.kiosk.say(bar.terse ? "start_over_short" : "start_over")
            Accessible.name: bar.kiosk.say("start_over")
            onClicked: bar.kiosk.startOver()
        }
    }
}
