// To an earlier or a later day, in a few large steps.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aftercare
import Aftercare.Backend

GridLayout {
    id: steps

    required property KioskModel kiosk

    columnSpacing: Theme.gap
    columns: width / Theme.body < 12 ? 1 : 2
    rowSpacing: Theme.gap
    uniformCellWidths: true

    TouchButton {
        Layout.fillHeight: true
        Layout.fillWidth: true
        enabled: !steps.kiosk.timeline.isFirst
        objectName: "earlier"
        sign: "minus"
        text: steps.kiosk.say("earlier")
        onClicked: steps.kiosk.timeline.earlier()
    }
    TouchButton {
        Layout.fillHeight: true
        Layout.fillWidth: true
        enabled: !steps.kiosk.timeline.isLast
        objectName: "later"
        sign: "plus"
        text: steps.kiosk.say("later")
        onClicked: steps.kiosk.timeline.later()
    }
}
