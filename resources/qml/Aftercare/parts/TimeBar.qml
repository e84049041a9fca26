// One bar of time: solid while it is usual, then dissolving where only some people still have it.
pragma ComponentBehavior: Bound
import QtQuick
import Aftercare

Item {
    id: bar

    // How much of the width is solid (px); a line marks its end, when most people are clear.
    required property int solid
    property bool mirrored: false
    readonly property int rest: Math.max(0, width - solid)
    // Blocks, each narrower than the one before: soft without a shade of colour, so that it prints in black too.
    readonly property int blocks: rest < 3 ? 0 : Math.max(1, Math.round(rest / Theme.mm(1.9)))
    readonly property int cap: Theme.mm(0.8)

    Accessible.ignored: true
    implicitHeight: Math.round(Theme.body * 0.55)

    Rectangle {
        color: Colours.brand
        height: bar.height
        radius: Math.round(height / 5)
        visible: bar.solid > 0
        width: Math.max(bar.cap, bar.solid)
        x: bar.mirrored ? bar.width - width : 0
    }
    Repeater {
        model: bar.blocks

        Rectangle {
            required property int index
            readonly property real end: bar.solid + bar.rest * (index + 1) / bar.blocks

            color: Colours.brand
            height: bar.height
            width: Math.max(2, Math.round(bar.rest / bar.blocks * (0.66 - 0.4 * index / bar.blocks)))
            x: Math.round(bar.mirrored ? bar.width - end : end - width)
        }
    }
    Rectangle {
        readonly property int beyond: Math.round(bar.height * 0.3)

        color: Colours.ink
        height: bar.height + 2 * beyond
        visible: bar.solid > 0
        width: bar.cap
        x: bar.mirrored ? bar.width - bar.solid : bar.solid - width
        y: -beyond
    }
}
