// How long it takes: everything on one scale, one day marked, and that day in words.
// Lying, the chart stands still beside the words; standing, the words follow below it.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aftercare
import Aftercare.Backend

ColumnLayout {
    id: page

    required property KioskModel kiosk
    // Lying only where the whole chart then stands in sight, its names beside its bars.
    readonly property int chartWidth: Math.round(width * 0.59)
    readonly property int headLeast: Theme.gap + measure.implicitHeight + Math.round(Theme.lead * 1.25)
    readonly property int chartLeast: Math.round(Theme.body * (1.3 + (LayoutMirroring.enabled ? 1.3 : 1.1) * names.length)) + Math.max(Theme.touch, Math.round(Theme.body * 1.2)) + 3 * Theme.tight
    readonly property bool lying: width > height && chartWidth - widestName - Theme.gap >= Theme.body * 13.5 && height >= headLeast + chartLeast
    // Made anew with the page in another language.
    readonly property list<string> names: kiosk.timeline.spans.texts("name")
    readonly property int widestName: letters.longest(names)

    spacing: 0

    // As high as the head will be.
    Item {
        visible: false

        TopBar {
            id: measure

            kiosk: page.kiosk
            width: page.width - 2 * Theme.margin
        }
    }
    Letters {
        id: letters
    }
    Loader {
        Layout.fillHeight: true
        Layout.fillWidth: true
        sourceComponent: page.lying ? lying : standing
    }
    Component {
        id: standing

        Scroller {
            moreWord: page.kiosk.say("more")
            upWord: page.kiosk.say("up")

            TopBar {
                Layout.fillWidth: true
                kiosk: page.kiosk
            }
            Heading {
                Layout.fillWidth: true
                size: Theme.hero
                text: page.kiosk.say("timeline")
            }
            ChartKey {
                Layout.fillWidth: true
                kiosk: page.kiosk
            }
            DayChart {
                Layout.fillWidth: true
                kiosk: page.kiosk
                room: Math.round(page.height * 0.5)
            }
            DaySteps {
                Layout.fillWidth: true
                kiosk: page.kiosk
            }
            DayWords {
                Layout.fillWidth: true
                kiosk: page.kiosk
            }
        }
    }
    Component {
        id: lying

        GridLayout {
            columnSpacing: 0
            columns: 2
            rowSpacing: 0

            TopBar {
                id: bar

                Layout.columnSpan: 2
                Layout.fillWidth: true
                Layout.leftMargin: Theme.margin
                Layout.rightMargin: Theme.margin
                Layout.topMargin: Theme.gap
                kiosk: page.kiosk
            }
            ColumnLayout {
                Layout.alignment: Qt.AlignTop
                Layout.bottomMargin: Theme.tight
                Layout.leftMargin: Theme.margin
                Layout.maximumWidth: Layout.preferredWidth
                Layout.minimumWidth: Layout.preferredWidth
                Layout.preferredWidth: page.chartWidth
                spacing: Theme.tight

                Heading {
                    id: title

                    Layout.fillWidth: true
                    size: Theme.lead
                    text: page.kiosk.say("timeline")
                }
                DayChart {
                    Layout.fillWidth: true
                    kiosk: page.kiosk
                    room: page.height - Theme.gap - bar.height - title.height - 2 * Theme.tight
                }
            }
            Scroller {
                Layout.fillHeight: true
                Layout.fillWidth: true
                beside: false
                moreWord: page.kiosk.say("more")
                upWord: page.kiosk.say("up")

                ChartKey {
                    Layout.fillWidth: true
                    kiosk: page.kiosk
                }
                DaySteps {
                    Layout.fillWidth: true
                    kiosk: page.kiosk
                }
                DayWords {
                    Layout.fillWidth: true
                    kiosk: page.kiosk
                }
            }
        }
    }
}
