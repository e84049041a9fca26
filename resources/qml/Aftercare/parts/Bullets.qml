// A list of short lines, each with a dot or its number.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aftercare

ColumnLayout {
    id: list

    required property list<string> lines
    property bool numbered: false
    property color ink: Colours.ink

    spacing: Theme.tight

    Repeater {
        model: list.lines

        RowLayout {
            id: line

            required property string modelData
            required property int index

            Layout.fillWidth: true
            spacing: Theme.inset / 2

            BodyText {
                Layout.alignment: Qt.AlignTop
                Layout.preferredWidth: list.numbered ? Theme.body : Math.round(Theme.body * 0.6)
                Accessible.ignored: true
                color: list.ink
                strong: list.numbered
                lineHeight: Math.round(size * 1.4)
                text: list.numbered ? `${line.index + 1}.` : "\u2022"
            }
            BodyText {
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.column
                color: list.ink
                text: line.modelData
            }
        }
    }
}
