// The scale of a chart: what each part of it is counted in, and which place is at which pixel.
pragma ComponentBehavior: Bound
import QtQuick
import Aftercare
import Aftercare.Backend

Item {
    id: axis

    required property Rows units
    // Room for the names in front of the scale, and for the times behind it (px).
    property int before: 0
    property int behind: 0
    // The days marked with a line across every bar, as places from 0 to 1.
    property list<real> marks
    readonly property bool mirrored: LayoutMirroring.enabled
    readonly property int origin: mirrored ? behind : before
    readonly property int span: Math.max(1, width - before - behind)
    // With little room every second word is left out, or all but the first and the last.
    property int stride: 1

    Accessible.ignored: true
    implicitHeight: Math.round(Theme.body * 1.3)
    onWidthChanged: choose()
    onSpanChanged: choose()

    function at(place: real): int {
        return origin + Math.round(span * (mirrored ? 1 - place : place));
    }

    function place(x: real): real {
        const along = (x - origin) / span;
        return mirrored ? 1 - along : along;
    }

    // Counted from the side on which the scale begins, and kept within the chart.
    function wordStart(word: AxisWord): real {
        return Math.max(0, Math.min(width - word.implicitWidth, before + span * word.middle - word.implicitWidth / 2));
    }

    function fits(step: int): bool {
        for (let n = 0; n + step < words.count; n += step) {
            const [one, two] = [words.itemAt(n) as AxisWord, words.itemAt(n + step) as AxisWord];
            if (one && two && wordStart(one) + one.implicitWidth + Theme.tight > wordStart(two))
                return false;
        }
        return true;
    }

    function choose() {
        stride = [1, 2, 4].find(step => fits(step)) ?? words.count;
    }

    component AxisWord: BodyText {
        required property string word
        required property real start
        required property real end
        required property int index
        readonly property real middle: (start + end) / 2
    }

    Repeater {
        id: words

        model: axis.units
        onItemAdded: axis.choose()

        AxisWord {
            Accessible.ignored: true
            lineHeight: axis.implicitHeight
            soft: true
            text: word
            visible: index % axis.stride === 0
            width: Math.ceil(implicitWidth)
            wrapMode: Text.NoWrap
            x: Math.round(Math.max(0, Math.min(axis.width - width, axis.at(middle) - width / 2)))
            onImplicitWidthChanged: axis.choose()
        }
    }
}
