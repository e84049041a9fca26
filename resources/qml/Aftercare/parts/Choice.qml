// One value of a setting, ticked where it is the chosen one. Lower than an answer: nothing hangs on it.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aftercare

Card {
    id: choice

    required property bool chosen

    // Checkable, so that a screen reader is told the state; the model alone changes it.
    Accessible.role: Accessible.CheckBox
    checkable: true
    checked: chosen
    edge: chosen ? Colours.brand : Colours.line
    edgeWidth: chosen ? Theme.hair * 3 : Theme.hair
    implicitHeight: Math.max(Theme.handheld ? Theme.touch : Theme.choice, implicitContentHeight + topPadding + bottomPadding)
    padding: Math.round(Theme.inset * 0.8)
    topPadding: Theme.tight
    bottomPadding: Theme.tight
    // Once the model has answered, as in OptionCard.
    onToggled: Qt.callLater(choice.follow)

    function follow() {
        checked = Qt.binding(() => choice.chosen);
    }

    contentItem: RowLayout {
        spacing: Theme.tight

        BodyText {
            Layout.fillWidth: true
            Accessible.ignored: true
            dense: true
            strong: true
            text: choice.text
        }
        TickBox {
            chosen: choice.chosen
        }
    }
}
