// One answer: a picture large enough to answer by, and the words. Standing (picture above) or lying.
pragma ComponentBehavior: Bound
import QtQuick
import Aftercare

Card {
    id: card

    required property string optionText
    required property string hint
    required property string picture
    required property string alt
    required property bool chosen
    // Something to tick rather than an answer that leads on.
    property bool tickable: false
    property bool upright: false
    // Little air around a picture beside few words: ten of them are to be seen at once.
    property bool snug: false
    // The least height of the picture, and the width kept for it where it stands beside the words (px).
    property int pictureLeast: Theme.mm(14)
    property int pictureSize: Theme.mm(18)
    property int size: Theme.body
    // How high the words are; a grid keeps as much for each card, so that all are alike.
    readonly property int wordsHeight: words.height + more.height
    property int wordsRoom: 0
    // How much of its room a picture takes: one that is no drawing of a leg needs less.
    property real fit: 1

    Accessible.description: hint === "" ? alt : `${hint} ${alt}`
    Accessible.role: tickable ? Accessible.CheckBox : Accessible.Button
    edge: chosen ? Colours.brand : Colours.line
    edgeWidth: chosen ? Theme.hair * 3 : Theme.hair
    // A screen reader is told by these two; Accessible.checked would be overwritten by the button's own.
    checkable: tickable
    checked: chosen
    implicitHeight: Math.max(Theme.choice, implicitContentHeight + topPadding + bottomPadding)
    horizontalPadding: Math.round(Theme.inset * (snug ? 0.5 : 0.8))
    verticalPadding: snug ? Theme.hair : (picture === "" && !tickable ? Theme.tight : horizontalPadding)
    text: optionText
    // The model alone ticks: a tick that it does not take must not be told.
    // Only once the model has answered: else a screen reader hears of a tick that comes, goes and comes again.
    onToggled: Qt.callLater(card.follow)

    function follow() {
        checked = Qt.binding(() => card.chosen);
    }

    contentItem: Item {
        id: room

        readonly property bool mirrored: LayoutMirroring.enabled
        readonly property bool above: card.upright && card.picture !== ""
        // Kept beside the words. Never by the height: words would grow and shrink with it, without end.
        readonly property int before: above || card.picture === "" ? 0 : card.pictureSize + Math.round(Theme.inset * (card.snug ? 0.5 : 1))
        readonly property int after: card.tickable ? Theme.body + Theme.inset : 0
        // Nobody finds the next line behind a very long one.
        readonly property int most: Math.round(Theme.column * card.size / Theme.body)
        readonly property int across: width > 0 ? Math.min(width - before - after, most) : most
        readonly property int wordy: Math.max(card.wordsRoom, card.wordsHeight)
        readonly property int start: above ? height - wordy : (height - card.wordsHeight) / 2

        implicitHeight: above ? wordy + card.pictureLeast + Theme.tight : Math.max(wordy, card.picture === "" ? 0 : card.pictureLeast)
        implicitWidth: before + after + words.implicitWidth

        Picture {
            readonly property int most: room.above ? room.start - Theme.tight : Math.min(card.pictureSize, room.height)
            readonly property int column: room.above ? room.width : card.pictureSize

            height: most * card.fit
            name: card.picture
            width: column * card.fit
            x: (column - width) / 2 + (room.mirrored ? room.width - column : 0)
            y: (room.above ? most - height : room.height - height) / 2
        }
        BodyText {
            id: words

            Accessible.ignored: true
            dense: card.snug
            horizontalAlignment: room.above ? Text.AlignHCenter : Text.AlignLeft
            size: card.size
            strong: true
            text: card.optionText
            width: room.across
            x: room.above ? (room.mirrored ? room.after : 0) + (room.width - room.after - width) / 2 : (room.mirrored ? room.width - room.before - width : room.before)
            y: room.start
        }
        // Few have one, and a text is dear.
        Loader {
            id: more

            active: card.hint !== ""
            width: room.across
            x: words.x
            y: words.y + words.height

            sourceComponent: BodyText {
                Accessible.ignored: true
                dense: true
                horizontalAlignment: words.horizontalAlignment
                soft: true
                text: card.hint
            }
        }
        Loader {
            active: card.tickable
            x: room.mirrored ? 0 : room.width - width
            y: (room.height - height) / 2

            sourceComponent: Rectangle {
                border.color: card.chosen ? Colours.brand : Colours.line
                border.width: Theme.hair * 2
                color: card.chosen ? Colours.brand : Colours.surface
                implicitHeight: Theme.body
                implicitWidth: Theme.body
                radius: Theme.hair * 4

                Icon {
                    anchors.centerIn: parent
                    ink: Colours.brandInk
                    name: "check"
                    size: Math.round(parent.width * 0.8)
                    visible: card.chosen
                }
            }
        }
    }
}
