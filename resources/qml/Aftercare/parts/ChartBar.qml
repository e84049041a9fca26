// One row of a chart: a name, its bar of time, and by when most people are clear. Beside each other, or stacked.
pragma ComponentBehavior: Bound
import QtQuick
import Aftercare

Item {
    id: row

    required property string name
    required property string words
    required property string until
    required property real start
    required property real usualEnd
    required property real outerEnd
    required property ChartAxis axis
    property bool beside: true
    // Whether the time stands behind the bar, or behind the name above it.
    property bool timed: true
    property bool split: false
    // Whether a screen reader meets it; elsewhere the words beside the chart say the same.
    property bool spoken: false
    property int least: 0
    readonly property bool mirrored: axis.mirrored
    // Letters that run from the right reach higher and lower.
    readonly property int line: Math.round(Theme.body * (mirrored ? 1.3 : (beside ? 1.1 : 1.2)))
    readonly property int flat: Math.max(least, line)
    readonly property int thick: Math.round(Math.max(Theme.body * 0.55, Math.min(Theme.body * 0.85, flat * 0.42)))

    Accessible.ignored: !spoken
    Accessible.name: `${name}. ${words}`
    Accessible.role: Accessible.StaticText
    implicitHeight: beside ? flat : Math.max(least, label.height + (split ? line : 0) + strip.height)

    Item {
        id: strip

        height: row.beside ? row.flat : Math.round(row.thick * 1.7)
        width: row.width
        y: row.height - height

        // Where names stand above the bars, what runs through all of them leaves the names out.
        Loader {
            active: !row.beside && row.width > 0
            anchors.fill: parent

            sourceComponent: ChartStrips {
                axis: row.axis
            }
        }
        TimeBar {
            anchors.verticalCenter: parent.verticalCenter
            height: row.thick
            mirrored: row.mirrored
            solid: Math.abs(row.axis.at(row.usualEnd) - row.axis.at(row.start))
            width: Math.abs(row.axis.at(row.outerEnd) - row.axis.at(row.start))
            x: Math.min(row.axis.at(row.outerEnd), row.axis.at(row.start))
        }
        Loader {
            active: !row.beside && row.width > 0
            anchors.fill: parent

            sourceComponent: ChartLines {
                axis: row.axis
            }
        }
    }
    BodyText {
        id: label

        Accessible.ignored: true
        height: row.beside ? row.flat : Math.max(row.line, implicitHeight)
        horizontalAlignment: Text.AlignLeft
        lineHeight: row.line
        strong: true
        text: row.name
        verticalAlignment: Text.AlignVCenter
        width: row.beside ? row.axis.before : row.width - (time.visible && !row.split ? time.width + Theme.tight : 0)
        x: row.mirrored ? row.width - width : 0
    }
    BodyText {
        id: time

        Accessible.ignored: true
        height: row.beside ? row.flat : row.line
        horizontalAlignment: Text.AlignRight
        lineHeight: row.line
        soft: true
        text: row.until
        verticalAlignment: Text.AlignVCenter
        visible: row.timed
        width: Math.ceil(implicitWidth)
        wrapMode: Text.NoWrap
        x: row.mirrored === row.split ? row.width - width : 0
        y: row.split ? label.height : 0
    }
}
