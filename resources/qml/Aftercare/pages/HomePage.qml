// The leaflet at a glance, and the question people came with. Fills the screen; scrolls only at large text.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aftercare
import Aftercare.Backend

ColumnLayout {
    id: page

    required property KioskModel kiosk
    readonly property int count: topics.count + 2
    readonly property real ems: width / Theme.body
    readonly property bool wide: width > height && ems >= 30
    // Standing cards on a tablet need less width than lying ones on a kiosk.
    readonly property int columns: {
        if (wide)
            return Theme.handheld ? 5 : 4;
        if (Theme.handheld)
            return ems >= 20 ? 3 : (ems >= 12 ? 2 : 1);
        return ems >= 24 ? 2 : 1;
    }
    readonly property int heroRows: wide && !Theme.handheld ? 3 : 1
    readonly property int rows: wide ? (Theme.handheld ? 2 : 3) : Math.ceil(count / columns)
    readonly property int heroHeight: Math.max(Theme.choice, hero.implicitHeight, wide ? 0 : Math.round(height * 0.09))
    readonly property int room: height - bar.height - 3 * Theme.gap - (wide ? 0 : heroHeight + Theme.gap)
    readonly property int least: Math.max(tallest, wide && heroRows === 1 ? hero.implicitHeight : 0)
    readonly property int cell: Math.max(least, Math.floor((room - (rows - 1) * Theme.gap) / rows))
    property int tallest: 0

    spacing: 0

    function measure() {
        let most = Math.max(timeline.implicitHeight, care.implicitHeight);
        for (let n = 0; n < topics.count; n++)
            most = Math.max(most, topics.itemAt(n)?.implicitHeight ?? 0);
        tallest = most;
    }

    Scroller {
        Layout.fillHeight: true
        Layout.fillWidth: true
        // Were the buttons beside the cards, they would make them narrower, hence taller, hence stay for ever.
        beside: false
        moreWord: page.kiosk.say("more")
        upWord: page.kiosk.say("up")

        TopBar {
            id: bar

            Layout.fillWidth: true
            canGoBack: false
            kiosk: page.kiosk
        }
        GridLayout {
            Layout.fillWidth: true
            columnSpacing: Theme.gap
            columns: page.columns
            rowSpacing: Theme.gap
            uniformCellWidths: true

            HeroCard {
                id: hero

                Layout.columnSpan: page.wide ? 1 : page.columns
                Layout.fillWidth: true
                Layout.preferredHeight: page.wide ? page.cell * page.heroRows + (page.heroRows - 1) * Theme.gap : page.heroHeight
                Layout.rowSpan: page.heroRows
                line: page.kiosk.say("ask_line")
                objectName: "ask"
                text: page.kiosk.say("ask")
                upright: page.wide
                onClicked: page.kiosk.ask()
            }
            Repeater {
                id: topics

                model: page.kiosk.home.cards

                TopicCard {
                    required property string id

                    Layout.fillWidth: true
                    Layout.preferredHeight: page.cell
                    objectName: id
                    onClicked: page.kiosk.home.open(id)
                    onImplicitHeightChanged: page.measure()
                }
            }
            TopicCard {
                id: timeline

                Layout.fillWidth: true
                Layout.preferredHeight: page.cell
                line: page.kiosk.say("timeline_line")
                objectName: "timeline"
                picture: "topic-timeline"
                title: page.kiosk.say("timeline")
                onClicked: page.kiosk.openTimeline()
                onImplicitHeightChanged: page.measure()
            }
            TopicCard {
                id: care

                Layout.columnSpan: page.columns === 2 ? 2 : 1
                Layout.fillWidth: true
                Layout.preferredHeight: page.cell
                line: page.kiosk.care.line
                objectName: "care"
                picture: page.kiosk.care.picture
                title: page.kiosk.care.title
                onClicked: page.kiosk.openCare()
                onImplicitHeightChanged: page.measure()
            }
        }
    }
}
