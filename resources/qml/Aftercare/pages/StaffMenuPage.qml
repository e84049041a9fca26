// What staff can do, what waits to be given back, and how the device stands.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aftercare
import Aftercare.Backend

Scroller {
    id: page

    required property StaffModel staff
    readonly property bool wide: width > height && width / Theme.body >= 40

    moreWord: staff.say("more")
    upWord: staff.say("up")

    StaffBar {
        Layout.fillWidth: true
        backWord: page.staff.say("staff_close")
        staff: page.staff
    }
    HeldVisit {
        Layout.fillWidth: true
        staff: page.staff
    }
    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.margin
        columns: page.wide ? 2 : 1
        rowSpacing: Theme.gap * 1.5

        GridLayout {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.preferredWidth: page.width / 2
            columnSpacing: Theme.gap
            columns: !page.wide && page.width / Theme.body >= 24 ? 2 : 1
            rowSpacing: Theme.gap
            uniformCellWidths: true

            Repeater {
                model: page.staff.tasks.rows

                TaskCard {
                    required property string id

                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    objectName: `task_${id}`
                    onClicked: page.staff.begin(id)
                }
            }
        }
        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.preferredWidth: page.width / 2
            spacing: Theme.gap * 1.5

            NoticeList {
                Layout.fillWidth: true
                staff: page.staff
            }
            FactList {
                Layout.fillWidth: true
                staff: page.staff
            }
        }
    }
}
