// One thing that staff can do: its sign, its name, and what it is for.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aftercare

Card {
    id: card

    required property string title
    required property string line
    required property string sign

    Accessible.description: line
    implicitHeight: Math.max(Theme.choice, implicitContentHeight + topPadding + bottomPadding)
    text: title

    contentItem: RowLayout {
        spacing: Theme.inset

        Icon {
            name: card.sign
            size: Math.round(Theme.lead * 1.4)
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Heading {
                Layout.fillWidth: true
                Accessible.ignored: true
                size: Theme.lead
                text: card.title
            }
            BodyText {
                Layout.fillWidth: true
                Accessible.ignored: true
                dense: true
                soft: true
                text: card.line
            }
        }
    }
}
