// The question people came with: the one filled card. Lying across the top, or standing at the side.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aftercare

Card {
    id: hero

    required property string line
    property bool upright: false

    Accessible.description: line
    edge: Colours.brand
    fill: Colours.brand
    padding: Theme.handheld ? Math.round(Theme.inset * 0.7) : Theme.inset

    contentItem: GridLayout {
        columns: hero.upright ? 1 : 2
        columnSpacing: Theme.inset
        rowSpacing: hero.upright ? Theme.tight : Theme.gap

        Item {
            Layout.fillHeight: true
            visible: hero.upright
        }
        Rectangle {
            Layout.preferredHeight: Layout.preferredWidth
            Layout.preferredWidth: Math.round(Theme.hero * (hero.upright && !Theme.handheld ? 2.2 : 1.5))
            color: Colours.brandInk
            radius: width / 2

            Heading {
                anchors.centerIn: parent
                Accessible.ignored: true
                color: Colours.brand
                size: Math.round(parent.width * 0.72)
                text: "?"
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.tight

            Heading {
                Layout.fillWidth: true
                Accessible.ignored: true
                color: Colours.brandInk
                size: Theme.handheld ? (hero.upright ? Theme.lead : Theme.title) : Theme.hero
                text: hero.text
            }
            BodyText {
                Layout.fillWidth: true
                Accessible.ignored: true
                color: Colours.brandInk
                lineHeight: Math.round(size * 1.2)
                text: hero.line
                visible: !hero.upright || !Theme.handheld
            }
        }
        Item {
            Layout.fillHeight: true
            visible: hero.upright
        }
    }
}
