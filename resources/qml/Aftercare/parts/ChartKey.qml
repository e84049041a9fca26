// What the two parts of a bar mean.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aftercare
import Aftercare.Backend

Flow {
    id: key

    required property KioskModel kiosk
    readonly property int sample: Math.round(Theme.body * 1.8)

    spacing: Theme.gap

    Repeater {
        model: [key.kiosk.say("key_usual"), key.kiosk.say("key_longer")]

        RowLayout {
            id: one

            required property string modelData
            required property int index

            spacing: Theme.inset / 2 + Theme.tight / 2
            width: Math.min(implicitWidth, key.width)

            TimeBar {
                Layout.preferredHeight: implicitHeight
                Layout.preferredWidth: key.sample
                mirrored: LayoutMirroring.enabled
                solid: one.index === 0 ? key.sample : 0
            }
            BodyText {
                Layout.fillWidth: true
                dense: true
                soft: true
                text: one.modelData
            }
        }
    }
}
