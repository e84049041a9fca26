// The head of every page: the way back, the clinic's name, and a note while nobody has checked the words.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aftercare
import Aftercare.Backend

GridLayout {
    id: bar

    required property KioskModel kiosk
    property bool canGoBack: true
    readonly property real ems: width / Theme.body
    readonly property bool roomy: ems >= 24

    columnSpacing: Theme.gap
    columns: roomy ? 3 : (ems >= (canGoBack ? 13 : 20) ? 2 : 1)
    rowSpacing: 0

    TouchButton {
        objectName: "back"
        sign: "back"
        text: bar.kiosk.say("back")
        visible: bar.canGoBack
        onClicked: bar.kiosk.back()
    }
    BodyText {
        Layout.fillWidth: true
        color: Colours.brand
        lineHeight: Math.round(size * 1.2)
        strong: true
        text: bar.kiosk.clinic
    }
    BodyText {
        Layout.columnSpan: bar.roomy || bar.columns === 1 || !bar.canGoBack ? 1 : 2
        Layout.fillWidth: true
        horizontalAlignment: bar.roomy || !bar.canGoBack ? Text.AlignRight : Text.AlignLeft
        lineHeight: Math.round(size * 1.2)
        soft: true
        text: bar.kiosk.seal.note
        visible: text !== ""
    }
}
