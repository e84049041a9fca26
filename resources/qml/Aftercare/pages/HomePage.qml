// The leaflet at a glance, and the question people came with. Fills the screen; scrolls only at large text.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aftercare
import Aftercare.Backend

Scroller {
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
    readonly property int heroHeight: Math.max(Theme.choice, hero.implicitHeight, Math.round(height * 0.085))
    // A little less than the share of a row, by the size of the page alone: the layout gives the rest, to all alike.
    readonly property int cell: {
        const head = 1.4 * Theme.body + (title.visible ? 1.2 * Theme.hero + Theme.gap : 0);
        const above = wide ? 0 : heroHeight + Theme.gap;
        const share = Math.floor((height - head - above - (rows + 4) * Theme.gap) / rows);
        return Math.max(Theme.choice, Math.min(share, Theme.mm(Theme.handheld ? 46 : 54)));
    }
    property int mostWords: 0

    // Were the buttons beside the cards, they would make them narrower, hence taller, hence stay for ever.
    beside: false
    fills: true
    moreWord: kiosk.say("more")
    under: air
    upWord: kiosk.say("up")

    // Standing cards keep as much room for words as the wordiest needs, so that all pictures are alike.
    function measure() {
        let most = 0;
        for (const card of grid.children)
            if (card instanceof TopicCard)
                most = Math.max(most, card.wordsHeight);
        mostWords = most;
    }

    component HomeCard: TopicCard {
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.minimumHeight: implicitHeight
        Layout.preferredHeight: page.cell
        upright: Theme.handheld || width / Theme.body < 14
        wordsRoom: upright ? page.mostWords : 0
        onWordsHeightChanged: if (upright) page.measure()
    }

    TopBar {
        Layout.fillWidth: true
        canGoBack: false
        kiosk: page.kiosk
    }
    ColumnLayout {
        Layout.fillHeight: true
        Layout.fillWidth: true
        spacing: Theme.handheld ? 0 : Theme.gap

        Heading {
            id: title

            Layout.fillWidth: true
            size: Theme.hero
            text: page.kiosk.say("title")
            visible: !Theme.handheld
        }
        // A tablet has no height to spare for it: there only a screen reader meets it.
        Item {
            Accessible.name: title.text
            Accessible.role: Accessible.Heading
            implicitHeight: 1
            implicitWidth: 1
            visible: Theme.handheld
        }
        GridLayout {
            id: grid

            Layout.fillHeight: true
            Layout.fillWidth: true
            columnSpacing: Theme.gap
            columns: page.columns
            rowSpacing: Theme.gap
            uniformCellWidths: true

            HeroCard {
                id: hero

                Layout.columnSpan: page.wide ? 1 : page.columns
                Layout.fillHeight: page.wide
                Layout.fillWidth: true
                Layout.minimumHeight: implicitHeight
                Layout.preferredHeight: page.wide ? page.cell : page.heroHeight
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

                HomeCard {
                    required property string id

                    objectName: id
                    onClicked: page.kiosk.home.open(id)
                }
            }
            HomeCard {
                line: page.kiosk.timeline.line
                objectName: "timeline"
                picture: "topic-timeline"
                title: page.kiosk.say("timeline")
                onClicked: page.kiosk.openTimeline()
            }
            HomeCard {
                Layout.columnSpan: page.columns === 2 ? 2 : 1
                line: page.kiosk.care.line
                objectName: "care"
                picture: page.kiosk.care.picture
                title: page.kiosk.care.title
                onClicked: page.kiosk.openCare()
            }
        }
    }
}
