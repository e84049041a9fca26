// Hides the screen from others until it is touched: nothing of the page behind can be seen or read.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aftercare
import Aftercare.Backend

Rectangle {
    id: cover

    required property KioskModel kiosk

    color: Colours.ground

    MouseArea {
        anchors.fill: parent
        onClicked: cover.kiosk.presence.uncover()
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        spacing: Theme.gap

        ClinicName {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            kiosk: cover.kiosk
        }
        Item {
            Layout.fillHeight: true
        }
        Heading {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            size: Theme.hero
            text: cover.kiosk.say("covered")
        }
        TouchButton {
            Layout.alignment: Qt.AlignHCenter
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.column
            Layout.minimumHeight: Theme.mm(30)
            objectName: "uncover"
            primary: true
            size: Theme.title
            text: cover.kiosk.say("uncover")
            onClicked: cover.kiosk.presence.uncover()
        }
        Item {
            Layout.fillHeight: true
        }
    }
}
