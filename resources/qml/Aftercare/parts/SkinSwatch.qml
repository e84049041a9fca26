// One tone of skin: a leg drawn in it, and its name; the chosen one ticked.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aftercare

Card {
    id: swatch

    required property int tone
    required property bool chosen
    // px.
    property int pictureHeight: Theme.mm(14)

    Accessible.role: Accessible.CheckBox
    checkable: true
    checked: chosen
    edge: chosen ? Colours.brand : Colours.line
    edgeWidth: chosen ? Theme.hair * 3 : Theme.hair
    implicitHeight: Math.max(Theme.choice, implicitContentHeight + topPadding + bottomPadding)
    padding: Theme.tight
    topPadding: Theme.inset
    // The model alone ticks, as with every choice; once it has answered, as in OptionCard.
    onToggled: Qt.callLater(swatch.follow)

    function follow() {
        checked = Qt.binding(() => swatch.chosen);
    }

    contentItem: ColumnLayout {
        spacing: 0

        Picture {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.minimumHeight: swatch.pictureHeight
            Layout.preferredHeight: swatch.pictureHeight
            Layout.preferredWidth: Theme.mm(14)
            name: "leg"
            tone: swatch.tone
        }
        BodyText {
            Layout.fillWidth: true
            Accessible.ignored: true
            horizontalAlignment: Text.AlignHCenter
            strong: true
            text: swatch.text
        }
    }

    TickBox {
        anchors.left: parent.left
        anchors.margins: Theme.tight
        anchors.top: parent.top
        chosen: true
        visible: swatch.chosen
    }
}
