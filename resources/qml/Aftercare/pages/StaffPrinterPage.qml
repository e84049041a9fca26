// The printer and its paper, chosen once, and a test page that shows whether it works.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aftercare
import Aftercare.Backend

Scroller {
    id: page

    required property StaffModel staff
    readonly property PrintersModel printers: staff.printers
    readonly property real ems: width / Theme.body

    moreWord: staff.say("more")
    upWord: staff.say("up")

    StaffBar {
        Layout.fillWidth: true
        staff: page.staff
    }
    Heading {
        Layout.fillWidth: true
        size: Theme.hero
        text: page.staff.say("task_printing")
    }
    BodyText {
        Layout.fillWidth: true
        text: page.staff.say("printing_line")
    }
    Repeater {
        model: page.printers.rows

        ChoiceRow {
            required property string id

            Layout.fillHeight: false
            Layout.fillWidth: true
            columns: page.ems >= 28 ? 3 : (page.ems >= 18 ? 2 : 1)
            onPicked: index => page.printers.pick(id, index)
        }
    }
    TouchButton {
        Layout.fillWidth: true
        Layout.minimumHeight: Theme.choice
        objectName: "print_test"
        sign: "print"
        text: page.staff.say("print_test")
        visible: page.printers.chosen
        onClicked: page.printers.test()
    }
    BodyText {
        Layout.fillWidth: true
        strong: true
        text: page.printers.said
        visible: text !== ""
    }
}
