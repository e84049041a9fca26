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
    padding: Theme.handheld ? (upright ? Theme.tight : Math.round(Theme.inset * 0.7)) : Theme.inset

    contentItem: Item {
        implicitHeight: words.implicitHeight
        implicitWidth: words.implicitWidth

        GridLayout {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            columnSpacing: Theme.inset
            columns: hero.upright ? 1 : 2
            rowSpacing: Theme.gap
            width: parent.width

            Rectangle {
                Layout.alignment: Qt.AlignCenter
                Layout.preferredHeight: Layout.preferredWidth
                Layout.preferredWidth: Math.round(Theme.hero * (hero.upright ? (Theme.handheld ? 1.8 : 3.4) : 1.6))
                color: Colours.brandInk
                radius: width / 2

                Heading {
                    anchors.centerIn: parent
                    Accessible.ignored: true
                    color: Colours.brand
                    size: Math.round(parent.width * 0.72)
                    // As the language writes it.
                    text: (hero.text.match(/[?\u061F]/) ?? ["?"])[0]
                }
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.tight

                Heading {
                    Layout.fillWidth: true
                    Accessible.ignored: true
                    color: Colours.brandInk
                    horizontalAlignment: hero.upright ? Text.AlignHCenter : Text.AlignLeft
                    size: Theme.handheld ? (hero.upright ? (hero.text.length > 16 ? Theme.body : Theme.lead) : Theme.title) : Theme.hero
                    text: hero.text
                }
                BodyText {
                    Layout.fillWidth: true
                    Accessible.ignored: true
                    color: Colours.brandInk
                    dense: true
                    horizontalAlignment: hero.upright ? Text.AlignHCenter : Text.AlignLeft
                    text: hero.line
                    visible: !hero.upright || !Theme.handheld
                }
            }
        }
    }
}
