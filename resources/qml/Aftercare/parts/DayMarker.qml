// The day looked at: the handle below the line across the chart. A finger drags it or taps where it should stand,
// the keys move it, and a screen reader meets a slider.
pragma ComponentBehavior: Bound
import QtQuick
import Aftercare
import Aftercare.Backend

Item {
    id: marker

    required property ChartAxis axis
    required property TimelineModel timeline
    required property string label
    readonly property int middle: axis.at(timeline.at)
    // A finger that moves less than this (px) taps.
    readonly property alias handleHeight: handle.height
    readonly property int slop: Theme.mm(2)

    // From the line across the bars down to its handle.
    Rectangle {
        color: Colours.ink
        height: Theme.touch / 2 + Theme.tight
        width: Theme.mm(1)
        x: marker.middle - width / 2
        y: handle.y - Theme.tight
    }
    MouseArea {
        id: finger

        property bool gripped: false
        property bool moved: false
        property bool dragging: false
        property point began
        property int lineBegan: 0

        Accessible.ignored: true
        // Once the line moves, or from the start on the handle, the page underneath does not scroll.
        preventStealing: gripped && (dragging || inFoot(began))
        height: marker.height - y
        width: marker.axis.span + Theme.touch
        x: marker.axis.origin - Theme.touch / 2
        y: marker.axis.height

        function inFoot(at: point): bool {
            return at.y >= handle.y - y;
        }

        onPressed: mouse => {
            began = Qt.point(mouse.x, mouse.y);
            lineBegan = marker.middle;
            moved = false;
            dragging = false;
            const left = handle.x - x;
            const overHandle = mouse.x >= left && mouse.x <= left + handle.width;
            gripped = inFoot(began) ? overHandle : Math.abs(mouse.x + x - marker.middle) <= Theme.touch / 2;
        }
        onPositionChanged: mouse => {
            const [across, down] = [mouse.x - began.x, Math.abs(mouse.y - began.y)];
            moved = moved || Math.max(Math.abs(across), down) > marker.slop;
            dragging = dragging || (gripped && moved && (Math.abs(across) > down || inFoot(began)));
            if (dragging)
                marker.timeline.mark(marker.axis.place(lineBegan + across));
        }
        onReleased: mouse => {
            if (!moved && !(gripped && inFoot(began)))
                marker.timeline.mark(marker.axis.place(mouse.x + x));
            gripped = false;
        }
        onCanceled: gripped = false
    }
    DayHandle {
        id: handle

        label: marker.label
        mirrored: marker.axis.mirrored
        timeline: marker.timeline
        x: Math.max(0, Math.min(marker.width - width, marker.middle - width / 2))
        y: marker.height - height
    }
}
