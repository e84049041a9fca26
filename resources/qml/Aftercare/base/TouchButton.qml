// A button with a word on it, and perhaps a sign before the word.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aftercare

Card {
    id: button

    property string sign: ""
    property bool primary: false
    property int size: Theme.body
    property bool centred: true
    property color ink: !enabled ? Colours.inkSoft : (primary ? Colours.brandInk : Colours.ink)

    // What cannot be touched now lies flat: no border, and no paper of its own; its word can still be read.
    edge: !enabled ? Colours.surfaceSunk : (primary ? Colours.brand : Colours.line)
    fill: !enabled ? Colours.surfaceSunk : (primary ? Colours.brand : Colours.surface)
    leftPadding: Theme.inset
    rightPadding: Theme.inset
    topPadding: Theme.tight
    bottomPadding: Theme.tight

    contentItem: Item {
        implicitWidth: row.implicitWidth
        implicitHeight: row.implicitHeight

        RowLayout {
            id: row

            anchors.centerIn: button.centred ? parent : undefined
            anchors.left: button.centred ? undefined : parent.left
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, parent.width)
            spacing: Theme.tight

            Icon {
                visible: button.sign !== ""
                name: button.sign
                ink: button.ink
                size: Math.round(button.size * 1.1)
            }
            BodyText {
                visible: text !== ""
                Layout.fillWidth: true
                Accessible.ignored: true
                color: button.ink
                horizontalAlignment: button.centred && button.sign === "" ? Text.AlignHCenter : Text.AlignLeft
                size: button.size
                strong: true
                text: button.text
            }
        }
    }
}
