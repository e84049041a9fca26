// The head of every page of staff: the way back, and whose page it is.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aftercare
import Aftercare.Backend

RowLayout {
    id: bar

    required property StaffModel staff
    property string backWord: staff.say("back")

    // What is in it can wrap; no page becomes wider for it.
    Layout.minimumWidth: 1
    spacing: Theme.gap

    TouchButton {
        id: back

        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        objectName: "staff_back"
        sign: "back"
        text: bar.backWord
        onClicked: bar.staff.back()
    }
    BodyText {
        id: whose

        Layout.fillWidth: true
        soft: true
        text: bar.staff.say("staff")
        visible: back.implicitWidth + bar.spacing + whose.implicitWidth <= bar.width
    }
}
