// Round what is being said: a frame, and a bar where reading begins. Never over the words.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import Aftercare

Item {
    id: frame

    // What is being said; null for nothing.
    required property Item marked
    readonly property int thick: Math.round(1.3 * Theme.ring)
    // Little above and below, where other lines are near; more beside, for the bar.
    readonly property int above: thick + Theme.hair
    readonly property int beside: 3 * thick + Theme.tight
    readonly property bool mirrored: LayoutMirroring.enabled

    Accessible.ignored: true
    visible: false

    onMarkedChanged: if (!marked) visible = false

    // Where it stands is known only when the page has been laid out and scrolled, just before it is painted.
    Connections {
        enabled: frame.marked !== null
        target: frame.Window.window

        function onAfterAnimating() {
            frame.place();
        }
    }

    // As much of it as is in sight: what is scrolled out is cut off.
    function place() {
        // The number of a step stands before its words.
        const beyond = marked instanceof Text ? marked.childrenRect : Qt.rect(0, 0, 0, 0);
        const before = Math.min(0, beyond.x);
        const end = Math.max(marked.width, beyond.x + beyond.width);
        const all = marked.mapToItem(parent, before - beside, -above, end - before + 2 * beside, marked.height + 2 * above);
        let [left, top, right, bottom] = [all.x, all.y, all.x + all.width, all.y + all.height];
        for (let item = marked.parent; item && item !== parent; item = item.parent)
            if (item.clip) {
                const seen = item.mapToItem(parent, 0, 0, item.width, item.height);
                left = Math.max(left, seen.x);
                top = Math.max(top, seen.y);
                right = Math.min(right, seen.x + seen.width);
                bottom = Math.min(bottom, seen.y + seen.height);
            }
        x = Math.max(0, left);
        y = Math.max(0, top);
        width = Math.min(parent.width, right) - x;
        height = Math.min(parent.height, bottom) - y;
        // A heading for screen readers alone has no place that could be shown.
        visible = Math.min(marked.width, marked.height, width, height) > Theme.hair * 4;
    }

    // Two lines, of which one is seen on any ground.
    Rectangle {
        anchors.fill: parent
        anchors.margins: frame.thick
        border.color: Colours.ground
        border.width: Theme.hair
        color: "transparent"
        radius: Theme.radius - frame.thick
    }
    Rectangle {
        anchors.fill: parent
        border.color: Colours.brand
        border.width: frame.thick
        color: "transparent"
        radius: Theme.radius
    }
    Rectangle {
        color: Colours.brand
        height: frame.height - 2 * Theme.radius
        width: 3 * frame.thick
        x: frame.mirrored ? frame.width - width : 0
        y: Theme.radius
    }
}
