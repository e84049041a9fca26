// A visit that staff interrupted, or one put aside, and what may become of it. Gone without one.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aftercare
import Aftercare.Backend

Rectangle {
    id: box

    required property StaffModel staff
    readonly property HeldModel visits: staff.visits
    readonly property bool here: visits.here

    border.color: Colours.brand
    border.width: Theme.hair * 3
    color: Colours.surface
    implicitHeight: held.implicitHeight + 2 * Theme.inset
    radius: Theme.radius
    visible: here || visits.aside

    component Act: TouchButton {
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.minimumHeight: Theme.choice
    }

    ColumnLayout {
        id: held

        anchors.left: parent.left
        anchors.margins: Theme.inset
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: Theme.gap

        BodyText {
            Layout.fillWidth: true
            strong: true
            text: box.staff.say(box.here ? "visit_waits" : "visit_aside")
        }
        GridLayout {
            Layout.fillWidth: true
            columnSpacing: Theme.gap
            columns: box.width / Theme.body < 18 ? 1 : (box.here && !box.visits.aside ? 3 : 2)
            rowSpacing: Theme.gap
            uniformCellWidths: true

            Act {
                objectName: "give_back"
                primary: true
                text: box.staff.say(box.here ? "give_back" : "take_up")
                onClicked: box.visits.giveBack()
            }
            Act {
                objectName: "put_aside"
                text: box.staff.say("put_aside")
                visible: box.here && !box.visits.aside
                onClicked: box.visits.putAside()
            }
            Act {
                objectName: "end_visit"
                text: box.staff.say(box.here ? "end_visit" : "forget_it")
                onClicked: box.visits.end()
            }
        }
    }
}
