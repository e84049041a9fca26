// A picture that a touch shows large, or leads back from: what it shows is its name, what a touch does its description.
pragma ComponentBehavior: Bound
import QtQuick
import Aftercare

Card {
    id: card

    required property string name
    required property string alt
    required property string doing
    property string sign: "larger"

    Accessible.description: doing
    Accessible.name: alt
    padding: Theme.tight

    contentItem: Item {
        Picture {
            anchors.bottomMargin: card.width < Theme.mm(44) ? mark.side / 2 : 0
            anchors.fill: parent
            anchors.rightMargin: anchors.bottomMargin
            name: card.name
        }
        Rectangle {
            id: mark

            readonly property int side: Theme.mm(8)

            anchors.bottom: parent.bottom
            anchors.right: parent.right
            border.color: Colours.line
            border.width: Theme.hair
            color: Colours.surface
            height: side
            radius: side / 2
            width: side

            Icon {
                anchors.centerIn: parent
                name: card.sign
                size: Math.round(mark.side * 0.7)
            }
        }
    }
}
