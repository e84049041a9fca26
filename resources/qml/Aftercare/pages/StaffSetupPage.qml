// The settings of this device. Each touch is kept at once.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aftercare
import Aftercare.Backend

Scroller {
    id: page

    required property StaffModel staff
    readonly property bool wide: width > height && !Theme.handheld && width / Theme.body >= 36
    readonly property real ems: (width / Theme.body - (wide ? 6 : 0)) / (wide ? 2 : 1)

    moreWord: staff.say("more")
    upWord: staff.say("up")

    StaffBar {
        Layout.fillWidth: true
        staff: page.staff
    }
    Heading {
        Layout.fillWidth: true
        size: Theme.hero
        text: page.staff.say("task_setup")
    }
    BodyText {
        Layout.fillWidth: true
        text: page.staff.say("setup_line")
    }
    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.margin
        columns: page.wide ? 2 : 1
        rowSpacing: Theme.gap
        uniformCellWidths: page.wide

        Repeater {
            model: page.staff.setup.rows

            ChoiceRow {
                required property string id

                Layout.alignment: Qt.AlignTop
                Layout.fillHeight: false
                Layout.fillWidth: true
                // By the page alone: how its values stand must not change how wide it is.
                Layout.minimumWidth: 1
                Layout.preferredWidth: 1
                columns: page.ems >= 18 ? 2 : 1
                onPicked: index => page.staff.setup.pick(id, index)
            }
        }
    }
}
