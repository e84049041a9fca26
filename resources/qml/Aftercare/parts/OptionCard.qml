// One answer: a picture large enough to answer by, and the words. Standing (picture above) or lying.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
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
    property int pictureSize: Theme.mm(30)

    Accessible.description: hint === "" ? alt : `${hint} ${alt}`
    Accessible.role: tickable ? Accessible.CheckBox : Accessible.Button
    edge: chosen ? Colours.brand : Colours.line
    edgeWidth: chosen ? Theme.hair * 3 : Theme.hair
    // A screen reader is told by these two; Accessible.checked would be overwritten by the button's own.
    checkable: tickable
    checked: chosen
    implicitHeight: Math.max(Theme.choice, implicitContentHeight + topPadding + bottomPadding)
    padding: Math.round(Theme.inset * 0.8)
    text: optionText
    // The model alone ticks: a tick that it does not take must not be told.
    onToggled: checked = Qt.binding(() => card.chosen)

    contentItem: GridLayout {
        columnSpacing: Theme.inset
        columns: card.upright ? 1 : 3
        rowSpacing: Theme.tight

        Item {
            Layout.alignment: Qt.AlignCenter
            Layout.fillHeight: card.upright
            Layout.fillWidth: card.upright
            Layout.preferredHeight: card.pictureSize
            Layout.preferredWidth: card.pictureSize
            visible: card.picture !== ""

            Picture {
                anchors.fill: parent
                name: card.picture
            }
        }
        ColumnLayout {
            Layout.alignment: Qt.AlignVCenter
            Layout.fillWidth: true
            spacing: 0

            BodyText {
                Layout.fillWidth: true
                Accessible.ignored: true
                horizontalAlignment: card.upright ? Text.AlignHCenter : Text.AlignLeft
                strong: true
                text: card.optionText
            }
            BodyText {
                Layout.fillWidth: true
                Accessible.ignored: true
                horizontalAlignment: card.upright ? Text.AlignHCenter : Text.AlignLeft
                lineHeight: Math.round(size * 1.2)
                soft: true
                text: card.hint
                visible: text !== ""
            }
        }
        Rectangle {
            Layout.alignment: Qt.AlignVCenter
            border.color: card.chosen ? Colours.brand : Colours.line
            border.width: Theme.hair * 2
            color: card.chosen ? Colours.brand : Colours.surface
            implicitHeight: implicitWidth
            implicitWidth: Math.round(Theme.body * 1.1)
            radius: Theme.hair * 4
            visible: card.tickable

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
