// A card of the leaflet: picture, title, one line of time. Lying on a kiosk, standing on a tablet.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aftercare

Card {
    id: card

    required property string title
    required property string line
    required property string picture
    property bool upright: Theme.handheld
    // Height left over goes to the picture, up to this (px).
    property int pictureSize: Theme.mm(upright ? 11 : 30)

    Accessible.description: line
    implicitHeight: Math.max(Theme.choice, implicitContentHeight + topPadding + bottomPadding)
    padding: upright ? Math.round(Theme.inset * 0.7) : Theme.inset
    text: title

    contentItem: GridLayout {
        columns: card.upright ? 1 : 2
        columnSpacing: Theme.inset
        rowSpacing: Theme.tight

        Item {
            Layout.fillHeight: true
            Layout.fillWidth: card.upright
            Layout.minimumHeight: card.pictureSize
            Layout.preferredHeight: card.pictureSize
            // By the width alone: were it the height, the words beside it would grow and shrink with it, without end.
            Layout.preferredWidth: card.upright ? card.pictureSize : Math.max(card.pictureSize, Math.min(card.pictureSize * 2, card.width * 0.4))

            Picture {
                anchors.fill: parent
                name: card.picture
            }
        }
        ColumnLayout {
            Layout.alignment: card.upright ? Qt.AlignTop : Qt.AlignVCenter
            Layout.fillWidth: true
            spacing: Theme.tight / 2

            Heading {
                Layout.fillWidth: true
                Accessible.ignored: true
                size: card.upright ? Theme.body : Theme.lead
                text: card.title
            }
            BodyText {
                Layout.fillWidth: true
                Accessible.ignored: true
                lineHeight: Math.round(size * 1.2)
                soft: true
                text: card.line
                visible: text !== ""
            }
        }
    }
}
