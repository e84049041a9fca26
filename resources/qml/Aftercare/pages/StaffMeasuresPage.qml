// The self-test: every screen measured on this very device, and what came of each norm. What fails stands first.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aftercare
import Aftercare.Backend

Scroller {
    id: page

    required property StaffModel staff
    readonly property MeasuresModel measures: staff.millimetres.measures
    readonly property bool wide: width > height && width / Theme.body >= 40

    moreWord: staff.say("more")
    upWord: staff.say("up")

    StaffBar {
        Layout.fillWidth: true
        staff: page.staff
    }
    Heading {
        Layout.fillWidth: true
        size: Theme.hero
        text: page.staff.say("task_measures")
    }
    BodyText {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.column
        objectName: "measures_line"
        text: page.measures.line
    }
    TouchButton {
        Layout.fillWidth: !page.wide
        Layout.minimumHeight: Theme.choice
        objectName: "measure"
        primary: !page.measures.running
        size: Theme.lead
        text: page.staff.say(page.measures.running ? "measures_stop" : "measures_begin")
        onClicked: page.measures.running ? page.measures.stop() : page.measures.begin()
    }
    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.margin
        columns: page.wide ? 2 : 1
        rowSpacing: Theme.gap
        uniformCellWidths: true

        Repeater {
            model: page.measures.rows

            NormLine {
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
            }
        }
    }
}
