// Takes along what the page tells: as a square for the phone, or on paper.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aftercare
import Aftercare.Backend

TouchButton {
    required property KioskModel kiosk

    Layout.minimumHeight: Theme.choice
    objectName: "take_home"
    sign: "take-home"
    text: kiosk.say("take_home")
    onClicked: kiosk.takeHome.open()
}
