// Where one was on a page that another one was opened over: how far down, and on what the keys stood. A page come back
// to is made anew, and would else begin at its top.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Aftercare

QtObject {
    id: bookmark

    required property KeyField field
    // One for each page on the way back, the last one last: its screen, its place, and the name of what had the keys.
    property list<var> pages: []

    function keep(screen: string) {
        const button = field.Window.activeFocusItem as T.AbstractButton;
        const named = button?.visualFocus ? button.objectName : "";
        pages = [...pages.slice(-19), ({
                    "screen": screen,
                    "place": field.within(field)?.at ?? 0,
                    "named": named
                })];
    }

    // Goes back to the page, if it is one that was left for another; whatever was opened after it is forgotten.
    // ``afresh``: it is somebody else who comes, and finds no place and no key of the last visitor's.
    function open(screen: string, afresh: bool) {
        if (afresh) {
            pages = [];
            return;
        }
        let index = pages.length - 1;
        while (index >= 0 && pages[index].screen !== screen)
            index -= 1;
        if (index < 0)
            return;
        const page = pages[index];
        pages = pages.slice(0, index);
        Qt.callLater(() => bookmark.turn(page.place, page.named));
    }

    function turn(place: real, named: string) {
        if (!field)
            return;
        const scroller = field.within(field);
        if (scroller && place > 0)
            scroller.stand(place);
        const item = named === "" ? null : find(field, named);
        if (item)
            item.forceActiveFocus(Qt.TabFocusReason);
    }

    function find(item: Item, named: string): Item {
        if (item.objectName === named)
            return item;
        for (const child of item.children) {
            const found = child.visible ? find(child, named) : null;
            if (found)
                return found;
        }
        return null;
    }
}
