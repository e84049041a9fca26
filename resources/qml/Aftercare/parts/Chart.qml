// Healing on one scale of time: a bar a thing. Names stand beside the bars, or above them where there is little width.
pragma ComponentBehavior: Bound
import QtQuick
import Aftercare
import Aftercare.Backend

Item {
    id: chart

    required property Rows spans
    required property Rows units
    // The days marked with a line, as places on the scale from 0 to 1.
    property list<real> marks
    // Whether a screen reader meets the bars.
    property bool spoken: false
    // The height that there is to fill (px), 0 for what the bars need; and how much to leave empty below them.
    property int room: 0
    property int foot: 0
    readonly property bool beside: width - widestName - Theme.gap >= Theme.body * 13.5
    readonly property bool timed: !beside || width - widestName - widestUntil - 2 * Theme.gap >= Theme.body * 16
    // Above the bar, the time has a line of its own where it does not fit behind the name.
    readonly property bool split: !beside && widestName + widestUntil + Theme.gap > width
    readonly property int most: Math.round(Theme.body * 2.8)
    readonly property int share: room > 0 && rows.count > 0 ? Math.floor((room - axis.height - foot) / rows.count) : Math.round(Theme.body * 1.4)
    property alias axis: axis
    // Measured before the bars are made: they are laid out once, and not anew with each longer name.
    readonly property int widestName: told >= 0 ? names.longest(spans.texts("name")) : 0
    readonly property int widestUntil: told >= 0 ? untils.longest(spans.texts("until")) : 0
    // How often the spans were replaced, as by another language.
    property int told: 0

    Accessible.ignored: true
    implicitHeight: axis.height + bars.height + foot

    Letters {
        id: names
    }
    Letters {
        id: untils

        weight: Font.Normal
    }
    ChartAxis {
        id: axis

        before: chart.beside ? chart.widestName + Theme.gap : 0
        behind: chart.beside && chart.timed ? chart.widestUntil + Theme.gap : 0
        height: implicitHeight
        marks: chart.marks
        units: chart.units
        width: chart.width
    }
    // Beside their names the rows touch each other, and what runs through all of them is drawn once.
    ChartStrips {
        axis: chart.axis
        height: bars.height
        visible: chart.beside
        width: chart.width
        y: axis.height
    }
    Column {
        id: bars

        spacing: chart.beside ? 0 : Theme.tight
        y: axis.height

        Repeater {
            id: rows

            model: chart.spans
            onItemAdded: index => {
                if (index === 0)
                    chart.told += 1;
            }

            ChartBar {
                axis: chart.axis
                beside: chart.beside
                least: Math.min(chart.most, chart.share)
                split: chart.split
                spoken: chart.spoken
                timed: chart.timed
                width: chart.width
            }
        }
    }
    ChartLines {
        axis: chart.axis
        height: bars.height
        visible: chart.beside
        width: chart.width
        y: axis.height
    }
}
