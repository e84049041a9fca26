// How long it lasts: each thing as a bar on the time scale, and in words.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aftercare
import Aftercare.Backend

ColumnLayout {
    id: bars

    required property Rows spans

    spacing: Theme.gap

    Repeater {
        model: bars.spans

        ColumnLayout {
            id: span

            required property string name
            required property string words
            required property real start
            required property real usualEnd
            required property real outerEnd

            Layout.fillWidth: true
            spacing: Theme.tight

            BodyText {
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.column
                text: span.words
            }
            Item {
                Layout.fillWidth: true
                Accessible.ignored: true
                implicitHeight: Theme.mm(4)

                Rectangle {
                    anchors.fill: parent
                    color: Colours.sunk
                    border.color: Colours.line
                    border.width: Theme.hair
                    radius: height / 2
                }
                Rectangle {
                    border.color: Colours.brand
                    border.width: Theme.hair * 2
                    color: "transparent"
                    height: parent.height
                    radius: height / 2
                    width: Math.max(height, parent.width * (span.outerEnd - span.start))
                    x: parent.width * span.start
                }
                Rectangle {
                    color: Colours.brand
                    height: parent.height
                    radius: height / 2
                    width: Math.max(height, parent.width * (span.usualEnd - span.start))
                    x: parent.width * span.start
                }
            }
        }
    }
}
