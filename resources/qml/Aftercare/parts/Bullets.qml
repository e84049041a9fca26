// A list of short lines, each with a dot or its number. A screen reader meets every line by itself.
pragma ComponentBehavior: Bound
import QtQuick
import Aftercare

Item {
    id: list

    required property list<string> lines
    property bool numbered: false
    property int size: Theme.body
    property color ink: Colours.ink
    readonly property int indent: Math.round(size * (numbered ? 1.4 : 1))
    readonly property int most: Math.round(Theme.column * size / Theme.body)
    readonly property int measure: width > 0 ? Math.min(width - indent, most) : most
    // The marks stand on the side where reading begins.
    readonly property bool mirrored: LayoutMirroring.enabled

    // By the lines alone: a positioner's own width would follow theirs, and theirs follow it, without end.
    implicitHeight: column.implicitHeight
    implicitWidth: indent + most

    Column {
        id: column

        spacing: Theme.tight
        width: list.width

        Repeater {
            delegate: list.numbered ? step : point
            model: list.lines
        }
    }

    component Line: BodyText {
        required property string modelData

        color: list.ink
        size: list.size
        text: modelData
        width: list.measure
        x: list.mirrored ? list.width - list.indent - width : list.indent
    }

    Component {
        id: point

        Line {
            id: line

            Rectangle {
                readonly property int before: Theme.hair * 2 - list.indent

                color: list.ink
                height: width
                radius: width / 2
                width: Math.round(list.size * 0.24)
                x: list.mirrored ? line.width - width - before : before
                y: Math.round((line.lineHeight - height) / 2)
            }
        }
    }
    Component {
        id: step

        Line {
            id: line

            required property int index

            BodyText {
                Accessible.ignored: true
                color: list.ink
                lineHeight: line.lineHeight
                size: list.size
                strong: true
                text: `${line.index + 1}.`
                x: list.mirrored ? line.width + list.indent - width : -list.indent
            }
        }
    }
}
