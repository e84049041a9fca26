// The first page of a patient to whom the screen was handed: their day, what is usual on it, and where to go.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aftercare
import Aftercare.Backend

Scroller {
    id: page

    required property KioskModel kiosk
    readonly property StartModel start: kiosk.welcome.start
    readonly property real ems: width / Theme.body
    readonly property bool wide: width > height && ems >= 30
    // Cards beside each other, where each has room for its words.
    readonly property bool paired: (wide ? 0.55 : 1) * ems >= (Theme.handheld ? 16 : 24)
    readonly property int cell: Math.round(Math.min(Theme.mm(Theme.handheld ? 44 : 70), height * (wide ? 0.34 : 0.22)))

    fills: true
    moreWord: kiosk.say("more")
    upWord: kiosk.say("up")

    TopBar {
        Layout.fillWidth: true
        canGoBack: false
        kiosk: page.kiosk
    }
    Heading {
        Layout.bottomMargin: Theme.tight
        Layout.fillWidth: true
        size: Theme.hero
        text: page.start.line
    }
    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.margin
        columns: page.wide && page.start.dayKnown ? 2 : 1
        rowSpacing: Theme.gap * 1.5

        GridLayout {
            id: cards

            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.preferredWidth: page.width * 0.6
            columnSpacing: Theme.gap
            columns: page.paired ? 2 : 1
            rowSpacing: Theme.gap
            uniformCellWidths: true

            HeroCard {
                Layout.columnSpan: page.paired ? 2 : 1
                Layout.fillWidth: true
                Layout.minimumHeight: Math.max(Theme.choice, implicitHeight)
                Layout.preferredHeight: Math.round(page.cell * 0.6)
                line: page.kiosk.say("ask_line")
                objectName: "ask"
                text: page.kiosk.say("ask")
                onClicked: page.kiosk.ask()
            }
            TopicCard {
                Layout.columnSpan: page.paired && !page.start.dayKnown ? 2 : 1
                Layout.fillWidth: true
                Layout.minimumHeight: implicitHeight
                Layout.preferredHeight: page.cell
                line: page.start.topicLine
                objectName: "start_topic"
                picture: page.start.topicPicture
                title: page.start.topicTitle
                visible: page.start.topicId !== ""
                onClicked: page.start.openTopic()
            }
            TopicCard {
                Layout.columnSpan: page.paired && page.start.topicId === "" ? 2 : 1
                Layout.fillWidth: true
                Layout.minimumHeight: implicitHeight
                Layout.preferredHeight: page.cell
                line: page.kiosk.timeline.line
                objectName: "see_day"
                picture: "topic-timeline"
                title: page.kiosk.say("timeline")
                visible: page.start.dayKnown
                onClicked: page.kiosk.openTimeline()
            }
            TouchButton {
                Layout.columnSpan: page.paired ? 2 : 1
                Layout.fillWidth: true
                Layout.minimumHeight: Theme.choice
                objectName: "see_all"
                text: page.kiosk.say("see_all_topics")
                onClicked: page.kiosk.goHome()
            }
        }
        Section {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.preferredWidth: page.width * 0.4
            heading: page.kiosk.say("usual_on_day")
            lines: page.start.usual
            size: Theme.handheld ? Theme.body : Theme.lead
        }
    }
    // What room is left; where it is enough, people like them. It takes its place either way: what came and went
    // with the height of the page would change that height, and so on without end.
    Item {
        Layout.fillHeight: true
        Layout.fillWidth: true

        Picture {
            alt: page.kiosk.say("welcome_alt")
            anchors.centerIn: parent
            height: Math.min(parent.height, Theme.mm(150))
            name: "welcome"
            visible: height >= Theme.mm(30) && !(page.wide && page.start.dayKnown)
            width: parent.width
        }
    }
}
