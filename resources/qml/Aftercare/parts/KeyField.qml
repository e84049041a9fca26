// What the keys do that no thing on the page takes: arrows lead on, Escape leads back, the page is turned.
pragma ComponentBehavior: Bound
import QtQuick
import Aftercare

FocusScope {
    id: field

    // Whether left leads on, as where one reads from the right.
    property bool mirrored: false

    // Where arrows lead is decided outside: in reading order, or to what lies below or above.
    signal stepped(forward: bool)
    signal climbed(down: bool)
    signal escaped

    focus: true

    Keys.onPressed: event => {
        if (event.modifiers & ~Qt.KeypadModifier & ~Qt.ShiftModifier)
            return;
        const idle = !Window.activeFocusItem?.activeFocusOnTab;
        const acts = new Map([[Qt.Key_Right, () => stepped(!mirrored)], [Qt.Key_Left, () => stepped(mirrored)], [Qt.Key_Down, () => climbed(true)], [Qt.Key_Up, () => climbed(false)], [Qt.Key_PageDown, () => turn(1)], [Qt.Key_PageUp, () => turn(-1)], [Qt.Key_Escape, () => escaped()]]);
        // With nothing marked Space turns the page.
        if (idle)
            acts.set(Qt.Key_Space, () => turn(1));
        const act = acts.get(event.key);
        if (act)
            act();
        event.accepted = act !== undefined;
    }

    // Nothing is marked: a press of Enter does nothing. Every Loader on the way keeps the keys of its own.
    function rest() {
        for (let item = Window.activeFocusItem; item && item !== field; item = item.parent)
            item.focus = false;
        field.forceActiveFocus();
    }

    // What is scrolled out of sight gives the keys up, so that Enter never presses what cannot be seen.
    function turn(direction: int) {
        const item = Window.activeFocusItem;
        const scroller = around(item) ?? within(field);
        if (!scroller)
            return;
        scroller.page(direction);
        if (around(item) !== scroller)
            return;
        const middle = item.mapToItem(scroller, 0, item.height / 2).y;
        if (middle < 0 || middle > scroller.height)
            rest();
    }

    // What scrolls around a thing, or somewhere within it; null where nothing is longer than the page.
    function around(item: Item): Scroller {
        for (let at = item; at; at = at.parent)
            if (at instanceof Scroller)
                return longer(at);
        return null;
    }

    function within(item: Item): Scroller {
        if (!item.visible || !item.enabled)
            return null;
        let found = longer(item);
        for (let n = 0; !found && n < item.children.length; n++)
            found = within(item.children[n]);
        return found;
    }

    function longer(item: Item): Scroller {
        const scroller = item as Scroller;
        return scroller?.longer ? scroller : null;
    }
}
