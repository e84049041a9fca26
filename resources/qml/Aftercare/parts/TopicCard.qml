// A card of the leaflet: picture, title, one line of time. Lying on a kiosk, standing on a tablet.
pragma ComponentBehavior: Bound
import QtQuick
import Aftercare

Card {
    id: card

    required property string title
    required property string line
    required property string picture
    property bool upright: Theme.handheld
    // The least height of the picture (px); it takes what height is left over.
    property int pictureLeast: Theme.mm(upright ? 11 : 26)
    // How high the words are; Home keeps as much for each, so that all pictures are alike.
    readonly property int wordsHeight: head.height + (line === "" ? 0 : time.height)
    property int wordsRoom: 0

    Accessible.description: line
    implicitHeight: Math.max(Theme.choice, implicitContentHeight + topPadding + bottomPadding)
    padding: upright ? Math.round(Theme.inset * 0.6) : Theme.inset
    text: title

    contentItem: Item {
        id: room

        readonly property bool mirrored: LayoutMirroring.enabled
        // By the width alone: were it the height, the words beside it would grow and shrink with it, without end.
        readonly property int before: card.upright ? 0 : Math.max(card.pictureLeast, Math.min(Theme.mm(56), Math.round(width * 0.42)))
        readonly property int across: width > 0 ? width - before - (card.upright ? 0 : Theme.inset) : Theme.column
        readonly property int wordy: card.upright ? Math.max(card.wordsRoom, card.wordsHeight) : height

        implicitHeight: card.upright ? card.pictureLeast + Theme.tight + wordy : Math.max(card.pictureLeast, card.wordsHeight)

        Picture {
            height: card.upright ? room.height - room.wordy - Theme.tight : room.height
            name: card.picture
            width: card.upright ? room.width : room.before
            x: room.mirrored ? room.width - width : 0
        }
        Heading {
            id: head

            Accessible.ignored: true
            horizontalAlignment: card.upright ? Text.AlignHCenter : Text.AlignLeft
            size: card.upright ? Theme.body : Theme.lead
            text: card.title
            width: room.across
            x: room.mirrored ? 0 : room.width - width
            y: room.height - room.wordy + (room.wordy - card.wordsHeight) / 2
        }
        BodyText {
            id: time

            Accessible.ignored: true
            dense: true
            horizontalAlignment: head.horizontalAlignment
            soft: true
            text: card.line
            width: room.across
            x: head.x
            y: head.y + head.height
        }
    }
}
