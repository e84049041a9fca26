// Healing on one scale of time: a bar a thing, hollow where only some people still have it, and the day marked.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aftercare
import Aftercare.Backend

Item {
    id: chart

    required property Rows spans
    required property Rows ticks
    // The day, or the days between which it lies, as places on the scale from 0 to 1; below 0 when not known.
    property real hereFrom: -1
    property real hereTo: hereFrom
    // With little width the names stand above their bars.
    readonly property bool narrow: width / Theme.body < 26
    readonly property int nameWidth: narrow ? 0 : Math.round(Theme.body * 6.4)
    readonly property int rowHeight: Math.round(Theme.body * (narrow ? 2.2 : 1.7))
    readonly property int head: Math.round(Theme.body * 2.4)
    readonly property int tickWidth: Math.round((width - nameWidth) / 6.8)
    readonly property int origin: nameWidth + Math.round(tickWidth / 2)
    readonly property int span: width - nameWidth - tickWidth
    // The longest word at a mark, and the longest words (px). Where the marks stand too close for them, every
    // second or third keeps its words, or the first and the last.
    property real widest: 0
    property real longest: 0
    readonly property int stride: tickWidth > widest ? 1 : ([2, 3].find(n => n * tickWidth > longest + Theme.tight) ?? 6)

    Accessible.ignored: true

    signal marked(place: real)

    FontMetrics {
        id: letters

        font.family: Theme.family
        font.pixelSize: Theme.body
    }

    implicitHeight: head + rows.count * rowHeight + Theme.tight

    Repeater {
        model: chart.ticks

        Item {
            id: tick

            required property string label
            required property real at
            required property int index

            x: chart.origin + Math.round(chart.span * at)
            Component.onCompleted: {
                for (const word of label.split(" "))
                    chart.widest = Math.max(chart.widest, letters.advanceWidth(word));
                chart.longest = Math.max(chart.longest, letters.advanceWidth(label));
            }

            Rectangle {
                color: Colours.line
                height: chart.height - chart.head
                width: Theme.hair
                y: chart.head
            }
            BodyText {
                Accessible.ignored: true
                horizontalAlignment: Text.AlignHCenter
                lineHeight: Math.round(size * 1.1)
                soft: true
                text: tick.label
                visible: tick.index % chart.stride === 0
                width: chart.stride > 1 ? implicitWidth : chart.tickWidth
                x: Math.max(-tick.x, Math.min(-width / 2, chart.width - tick.x - width))
                y: chart.head - height - Theme.hair
            }
        }
    }
    Repeater {
        id: rows

        model: chart.spans

        Item {
            id: row

            required property string name
            required property real start
            required property real usualEnd
            required property real outerEnd
            required property int index

            height: chart.rowHeight
            width: chart.width
            y: chart.head + index * height

            BodyText {
                Accessible.ignored: true
                height: chart.narrow ? Math.round(row.height * 0.5) : row.height
                lineHeight: size
                strong: true
                text: row.name
                verticalAlignment: Text.AlignVCenter
                width: chart.narrow ? chart.width : chart.nameWidth - Theme.tight
            }
            Item {
                height: Math.round(chart.rowHeight * (chart.narrow ? 0.36 : 0.5))
                width: chart.span
                x: chart.origin
                y: Math.round(chart.rowHeight * (chart.narrow ? 0.56 : 0.25))

                Rectangle {
                    border.color: Colours.brand
                    border.width: Theme.hair * 2
                    color: Colours.surface
                    height: parent.height
                    radius: height / 2
                    width: Math.max(height, chart.span * (row.outerEnd - row.start))
                    x: chart.span * row.start
                }
                Rectangle {
                    color: Colours.brand
                    height: parent.height
                    radius: height / 2
                    width: Math.max(height, chart.span * (row.usualEnd - row.start))
                    x: chart.span * row.start
                }
            }
        }
    }
    Rectangle {
        border.color: Colours.ground
        border.width: Theme.hair
        color: Colours.mark("emergency_now")
        height: chart.height - chart.head
        opacity: chart.hereTo > chart.hereFrom ? 0.35 : 1
        visible: chart.hereFrom >= 0
        width: Theme.mm(1.4) + Math.round(chart.span * (chart.hereTo - chart.hereFrom))
        x: chart.origin + Math.round(chart.span * chart.hereFrom - Theme.mm(0.7))
        y: chart.head
    }
    MouseArea {
        anchors.fill: parent
        onClicked: mouse => chart.marked((mouse.x - chart.origin) / chart.span)
    }
}
