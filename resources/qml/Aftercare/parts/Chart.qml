// The healing timeline as a chart: a bar a thing, hollow where only some people still have it, and one day marked.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aftercare
import Aftercare.Backend

Item {
    id: chart

    required property TimelineModel timeline
    // With little width the names stand above their bars.
    readonly property bool narrow: width / Theme.body < 26
    readonly property int nameWidth: narrow ? 0 : Math.round(Theme.body * 6.4)
    readonly property int rowHeight: Math.round(Theme.body * (narrow ? 2.2 : 1.7))
    readonly property int head: Math.round(Theme.body * 2.4)
    readonly property int tickWidth: Math.round((width - nameWidth) / 6.8)
    readonly property int origin: nameWidth + Math.round(tickWidth / 2)
    readonly property int span: width - nameWidth - tickWidth

    Accessible.ignored: true
    implicitHeight: head + rows.count * rowHeight + Theme.tight

    Repeater {
        model: chart.timeline.ticks

        Item {
            id: tick

            required property string label
            required property real at

            x: chart.origin + Math.round(chart.span * at)

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
                width: chart.tickWidth
                x: -width / 2
                y: chart.head - height - Theme.hair
            }
        }
    }
    Repeater {
        id: rows

        model: chart.timeline.spans

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
        width: Theme.mm(1.4)
        x: chart.origin + Math.round(chart.span * chart.timeline.at) - width / 2
        y: chart.head
    }
    MouseArea {
        anchors.fill: parent
        onClicked: mouse => chart.timeline.mark((mouse.x - chart.origin) / chart.span)
    }
}
