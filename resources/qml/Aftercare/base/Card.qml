// Anything to touch: acts on release inside, by Enter and Space too, and never twice for a key held down.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Aftercare

T.AbstractButton {
    id: card

    property color fill: Colours.surface
    property color edge: Colours.line
    property int edgeWidth: Theme.hair

    implicitWidth: Math.max(Theme.touch, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + topPadding + bottomPadding)
    padding: Theme.inset
    focusPolicy: Qt.StrongFocus

    // A swipe sideways is no tap, though it end inside; for swipes up and down see Scroller.
    DragHandler {
        dragThreshold: Theme.touch
        target: null
        yAxis.enabled: false
    }

    Keys.onReturnPressed: event => card.press(event)
    Keys.onEnterPressed: event => card.press(event)
    Keys.onSpacePressed: event => card.press(event)

    function press(event: KeyEvent) {
        if (!event.isAutoRepeat)
            card.click();
        event.accepted = true;
    }

    // What stands on it sinks with it; the layout inside knows nothing of that, and need not be done anew.
    onDownChanged: if (contentItem) contentItem.y = topPadding + (down ? Theme.sink : 0)

    background: Rectangle {
        y: card.down ? Theme.sink : 0
        border.color: card.edge
        border.width: card.edgeWidth
        color: card.down ? Colours.pressed(card.fill) : card.fill
        radius: Theme.radius

        FocusRing {
            visible: card.visualFocus
        }
    }
}
