// The outline of a bank card, exactly as large as is thought; a slider to the keys and to a screen reader.
pragma ComponentBehavior: Bound
import QtQuick
import Aftercare
import Aftercare.Backend

Rectangle {
    id: outline

    required property CardModel card
    required property string label
    // As a screen reader asks for them; the width of the outline in pixels.
    readonly property int from: card.least
    readonly property int to: card.most
    readonly property int stepSize: 1
    property int value: card.wide

    Accessible.description: card.line
    Accessible.focusable: true
    Accessible.name: label
    Accessible.role: Accessible.Slider
    Accessible.onDecreaseAction: card.grow(false, false)
    Accessible.onIncreaseAction: card.grow(true, false)
    activeFocusOnTab: true
    color: Colours.surfaceSunk
    implicitHeight: card.high
    implicitWidth: card.wide
    objectName: "outline"
    // Of the card itself: 3.18 mm at its corners.
    radius: Math.round(implicitWidth * 3.18 / 85.6)
    onValueChanged: {
        if (value === card.wide)
            return;
        card.step(value - card.wide);
        value = Qt.binding(() => card.wide);
    }

    // Along itself it grows and shrinks; up and down lead on, as everywhere.
    Keys.onPressed: event => {
        const keys = new Map([[Qt.Key_Left, [false, false]], [Qt.Key_Right, [true, false]], [Qt.Key_PageDown, [false, true]], [Qt.Key_PageUp, [true, true]]]);
        const act = event.modifiers & ~Qt.KeypadModifier ? undefined : keys.get(event.key);
        if (act)
            card.grow(act[0], act[1]);
        event.accepted = act !== undefined;
    }

    // The edge that counts is the outer one, so the line lies inside.
    Rectangle {
        anchors.fill: parent
        border.color: Colours.ink
        border.width: Math.max(2, Theme.hair)
        color: "transparent"
        radius: outline.radius
    }
    // What such cards have, so that it is seen at once what belongs here.
    Rectangle {
        border.color: Colours.line
        border.width: Theme.hair
        color: Colours.surface
        height: Math.round(outline.height * 0.2)
        radius: Theme.hair * 3
        width: Math.round(outline.width * 0.14)
        x: Math.round(outline.width * 0.12)
        y: Math.round(outline.height * 0.35)
    }
    Rectangle {
        color: Colours.line
        height: Theme.hair * 2
        width: Math.round(outline.width * 0.6)
        x: Math.round(outline.width * 0.12)
        y: Math.round(outline.height * 0.7)
    }
    FocusRing {
        radius: outline.radius + Theme.ring
        visible: outline.activeFocus
    }
}
