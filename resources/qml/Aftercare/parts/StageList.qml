// What stands at one stage on a day, under the piece of bar that stands for it; gone where there is nothing.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aftercare

ColumnLayout {
    id: stage

    required property string heading
    required property list<string> lines
    // How much of the piece of bar is solid, 0 to 1; below 0 there is no bar left.
    required property real solid
    readonly property int sample: Math.round(Theme.body * 1.8)

    spacing: Theme.tight
    visible: lines.length > 0

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.inset / 2 + Theme.tight / 2

        TimeBar {
            Layout.alignment: Qt.AlignTop
            Layout.preferredHeight: implicitHeight
            Layout.preferredWidth: stage.sample
            Layout.topMargin: Math.round(Theme.lead * 0.35)
            mirrored: LayoutMirroring.enabled
            solid: Math.round(stage.sample * stage.solid)
            visible: stage.solid >= 0
        }
        Heading {
            Layout.fillWidth: true
            size: Theme.lead
            text: stage.heading
        }
    }
    Bullets {
        Layout.fillWidth: true
        lines: stage.lines
    }
}
