// How hands meet the screen: what helps a hand that trembles, a short reach, and somebody with one switch.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aftercare
import Aftercare.Backend

GridLayout {
    id: rows

    required property KioskModel kiosk
    // Whether a part of this screen is out of a low reach.
    required property bool lowHelps
    // Letters that fit beside each other in a column.
    required property real ems
    // The width of a column (px).
    required property int room
    readonly property HandlingModel handling: kiosk.handling

    columnSpacing: Theme.margin
    rowSpacing: Theme.gap
    uniformCellWidths: true

    component Row: ChoiceRow {
        Layout.alignment: Qt.AlignTop
        Layout.fillHeight: false
        Layout.fillWidth: true
        columns: rows.ems >= 14 ? 2 : 1
        room: rows.room
    }

    Row {
        current: rows.handling.low ? 1 : 0
        heading: rows.kiosk.say("reach")
        visible: rows.lowHelps
        values: [rows.kiosk.say("reach_all"), rows.kiosk.say("reach_low")]
        onPicked: index => rows.handling.setLow(index === 1)
    }
    Row {
        current: rows.handling.steady ? 1 : 0
        heading: rows.kiosk.say("steady")
        values: [rows.kiosk.say("steady_off"), rows.kiosk.say("steady_on")]
        onPicked: index => rows.handling.setSteady(index === 1)
    }
    Row {
        columns: rows.ems >= 28 ? 3 : 1
        current: rows.handling.hold
        heading: rows.kiosk.say("hold")
        values: [rows.kiosk.say("hold_short"), rows.kiosk.say("hold_moment"), rows.kiosk.say("hold_longer")]
        onPicked: index => rows.handling.setHold(index)
    }
    Row {
        columns: rows.ems >= 28 ? 3 : 1
        current: rows.handling.pause
        heading: rows.kiosk.say("pause_after")
        values: [rows.kiosk.say("pause_none"), rows.kiosk.say("pause_half"), rows.kiosk.say("pause_one")]
        onPicked: index => rows.handling.setPause(index)
    }
    Row {
        columns: rows.ems >= 22 ? 3 : (rows.ems >= 14 ? 2 : 1)
        current: rows.handling.dwell
        heading: rows.kiosk.say("dwell")
        values: [rows.kiosk.say("dwell_1"), rows.kiosk.say("dwell_2"), rows.kiosk.say("dwell_3"), rows.kiosk.say("dwell_4"), rows.kiosk.say("dwell_5")]
        onPicked: index => rows.handling.setDwell(index)
    }
}
