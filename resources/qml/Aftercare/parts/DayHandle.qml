// What a finger takes hold of to move the day; to the keys and to a screen reader, a slider counted in days.
pragma ComponentBehavior: Bound
import QtQuick
import Aftercare
import Aftercare.Backend

Rectangle {
    id: handle

    required property TimelineModel timeline
    required property string label
    required property bool mirrored
    // As a screen reader asks for them; it moves the day by setting the value.
    readonly property int from: 0
    readonly property int to: timeline.lastDay
    readonly property int stepSize: 1
    property int value: timeline.day
    readonly property int arrow: Math.round(Theme.body * 0.75)

    Accessible.description: timeline.dayLabel
    Accessible.focusable: true
    Accessible.name: label
    Accessible.role: Accessible.Slider
    Accessible.onDecreaseAction: timeline.look(timeline.day - 1)
    Accessible.onIncreaseAction: timeline.look(timeline.day + 1)
    activeFocusOnTab: true
    color: Colours.ink
    height: Math.max(Theme.touch, words.implicitHeight)
    objectName: "handle"
    radius: height / 2
    width: Math.max(Theme.touch, words.implicitWidth + 2 * (arrow + Theme.inset))
    onValueChanged: {
        if (value === timeline.day)
            return;
        timeline.look(value);
        value = Qt.binding(() => timeline.day);
    }

    // Up and down lead on to the next thing, as everywhere; a key held down acts once.
    Keys.onPressed: event => {
        const day = timeline.day;
        const keys = new Map([[Qt.Key_Left, () => timeline.look(mirrored ? day + 1 : day - 1)], [Qt.Key_Right, () => timeline.look(mirrored ? day - 1 : day + 1)], [Qt.Key_PageUp, () => timeline.later()], [Qt.Key_PageDown, () => timeline.earlier()], [Qt.Key_Home, () => timeline.look(0)], [Qt.Key_End, () => timeline.look(to)]]);
        const act = event.modifiers & ~Qt.KeypadModifier ? undefined : keys.get(event.key);
        if (act && !event.isAutoRepeat)
            act();
        event.accepted = act !== undefined;
    }

    Icon {
        ink: Colours.ground
        mirror: false
        name: "back"
        size: handle.arrow
        x: Theme.inset / 2
        y: (handle.height - height) / 2
    }
    BodyText {
        id: words

        Accessible.ignored: true
        color: Colours.ground
        dense: true
        strong: true
        text: handle.timeline.dayShort
        wrapMode: Text.NoWrap
        x: (handle.width - width) / 2
        y: (handle.height - height) / 2
    }
    Icon {
        ink: Colours.ground
        mirror: false
        name: "next"
        size: handle.arrow
        x: handle.width - width - Theme.inset / 2
        y: (handle.height - height) / 2
    }
    FocusRing {
        radius: height / 2
        visible: handle.activeFocus
    }
}
