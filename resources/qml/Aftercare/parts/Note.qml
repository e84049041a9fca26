// A note on the whole of what is shown: sample details, or words that nobody has checked yet. Gone without one.
pragma ComponentBehavior: Bound
import QtQuick
import Aftercare

Rectangle {
    id: note

    required property string text
    // At either end, and all that is not words (px).
    readonly property int end: Theme.handheld ? Theme.tight : Theme.inset
    readonly property int inside: 2 * end + sign.width + Theme.tight

    border.color: Colours.line
    border.width: Theme.hair
    color: Colours.surfaceSunk
    implicitHeight: words.implicitHeight + 2 * Theme.hair
    implicitWidth: words.implicitWidth + inside
    radius: Theme.radius
    visible: text !== ""

    Icon {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: note.end
        anchors.verticalCenter: parent.verticalCenter
        ink: Colours.inkSoft
        name: "help"
        size: Theme.body
    }
    BodyText {
        id: words

        anchors.left: sign.right
        anchors.leftMargin: Theme.tight
        anchors.verticalCenter: parent.verticalCenter
        // From the right, letters reach further below their line.
        bottomPadding: LayoutMirroring.enabled ? Math.round(size * 0.2) : 0
        dense: true
        soft: true
        text: note.text
        width: note.width - note.inside
    }
}
