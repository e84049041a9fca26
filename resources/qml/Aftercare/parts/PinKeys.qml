// The number pad: ten digits, erase and accept, as on a telephone, from left to right in every language.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aftercare
import Aftercare.Backend

GridLayout {
    id: pad

    required property PinModel pin
    required property string eraseWord
    required property string acceptWord

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: false
    columnSpacing: Theme.gap
    columns: 3
    rowSpacing: Theme.gap
    uniformCellWidths: true

    component PadKey: TouchButton {
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.minimumHeight: Theme.choice
        Layout.preferredHeight: Theme.mm(Theme.handheld ? 20 : 30)
        leftPadding: Theme.tight
        rightPadding: Theme.tight
        size: Theme.title
    }

    Repeater {
        model: 9

        PadKey {
            required property int index

            objectName: `digit_${index + 1}`
            text: index + 1
            onClicked: pad.pin.digit(index + 1)
        }
    }
    PadKey {
        enabled: pad.pin.count > 0
        Accessible.name: pad.eraseWord
        objectName: "erase"
        sign: "back"
        onClicked: pad.pin.erase()
    }
    PadKey {
        objectName: "digit_0"
        text: "0"
        onClicked: pad.pin.digit(0)
    }
    PadKey {
        enabled: pad.pin.ready
        objectName: "accept"
        primary: true
        size: Theme.body
        text: pad.acceptWord
        onClicked: pad.pin.accept()
    }
}
