// A column that scrolls up and down only, with visible controls for it, and that never hides what has the focus.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aftercare

Item {
    id: scroller

    default property alias content: column.data
    property string upWord: ""
    property string moreWord: ""
    // Whether a column shorter than the page is stretched to it, for what in it takes height that is left.
    property bool fills: false
    // Held against the whole height: were it the flickable's own, showing the buttons would make it longer.
    readonly property bool longer: whole && height > 0 && flick.contentHeight > height + 1
    // While a page is put together, it is for a moment longer than it will be; buttons made then were made in vain.
    property bool whole: false
    // The buttons stand beside the text where the screen is wide, below it where it is tall.
    property bool beside: width > height
    readonly property Item focused: Window.activeFocusItem
    // Above and below the column. A page that fills a tablet needs below it but room for the ring of the keys, which
    // it has from above: the foot keeps its distance.
    readonly property int air: Theme.gap - (fills && Theme.handheld ? Theme.ring + Theme.hair : 0)
    property int under: fills && Theme.handheld ? Theme.ring + Theme.hair : air

    readonly property alias at: flick.contentY
    // Whether a touch where nothing stands is told; a swipe is none.
    property bool heeds: false

    signal touched

    onFocusedChanged: reveal()
    onHeightChanged: rejudge()
    Component.onCompleted: {
        column.ensurePolished();
        whole = true;
    }

    // Buttons beside the text make it narrower, and so longer: shown while the page was low, they would never go.
    function rejudge() {
        if (!longer || !beside)
            return;
        whole = false;
        column.ensurePolished();
        whole = true;
    }

    function page(direction: int) {
        const far = flick.contentHeight - flick.height;
        const step = Math.round(flick.height * 0.85);
        flick.contentY = Math.max(0, Math.min(far, flick.contentY + direction * step));
    }

    // Be scrolled to where it once was (px), as far as there still is anything.
    function stand(at: real) {
        column.ensurePolished();
        flick.contentY = Math.max(0, Math.min(flick.contentHeight - flick.height, at));
    }

    function reveal() {
        let item = focused;
        while (item && item !== column)
            item = item.parent;
        if (!item || !focused)
            return;
        const top = focused.mapToItem(column, 0, 0).y;
        const bottom = top + focused.height + 2 * Theme.gap;
        if (top < flick.contentY)
            flick.contentY = Math.max(0, top);
        else if (bottom > flick.contentY + flick.height)
            flick.contentY = Math.max(0, Math.min(top, bottom - flick.height, flick.contentHeight - flick.height));
    }

    // A screen that is turned keeps in its middle what was there: a thing, and how far down in it.
    property Item held: null
    property real share: 0
    property real kept: -1

    onWidthChanged: if (held) turned.restart()

    function hold() {
        if (turned.running || flick.contentY === kept)
            return;
        let item = column, y = flick.contentY + flick.height / 2 - column.y;
        for (let inner = item; inner; inner = item.childAt(column.mapToItem(item, column.width / 4, 0).x, y)) {
            y = item.mapToItem(inner, 0, y).y;
            item = inner;
        }
        held = item;
        share = item.height > 0 ? y / item.height : 0;
    }

    function keep() {
        const y = held.mapToItem(flick.contentItem, 0, share * held.height).y;
        kept = Math.max(0, Math.min(flick.contentHeight - flick.height, y - flick.height / 2));
        flick.contentY = kept;
    }

    Timer {
        id: turned

        interval: 250
        onTriggered: if (scroller.held) scroller.keep()
    }

    // Where nothing can be scrolled, a swipe up or down still is no tap.
    DragHandler {
        dragThreshold: Theme.touch
        enabled: !scroller.longer
        target: null
        xAxis.enabled: false
    }
    Flickable {
        id: flick

        anchors.left: parent.left
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: column.implicitHeight + scroller.air + scroller.under
        contentWidth: width
        flickableDirection: Flickable.VerticalFlick
        height: scroller.height - (scroller.longer && !scroller.beside ? steps.height : 0)
        interactive: scroller.longer
        onContentHeightChanged: if (turned.running && scroller.held) scroller.keep()
        onContentYChanged: Qt.callLater(scroller.hold)
        width: scroller.width - (scroller.longer && scroller.beside ? steps.width : 0)

        // Made only where it is asked for: it would take part in each touch.
        Loader {
            active: scroller.heeds
            height: Math.max(flick.contentHeight, flick.height)
            width: flick.width

            sourceComponent: MouseArea {
                onClicked: scroller.touched()

                DragHandler {
                    dragThreshold: Theme.touch
                    target: null
                }
            }
        }
        ColumnLayout {
            id: column

            x: Theme.margin
            y: scroller.air
            height: scroller.fills && !scroller.longer ? scroller.height - scroller.air - scroller.under : implicitHeight
            width: flick.width - 2 * Theme.margin
            spacing: Theme.gap
        }
    }
    // Made only where there is something to scroll.
    Loader {
        id: steps

        active: scroller.longer
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        height: scroller.beside ? scroller.height : implicitHeight
        width: scroller.beside ? implicitWidth : scroller.width

        sourceComponent: ScrollSteps {
            air: scroller.air
            beside: scroller.beside
            canGoDown: flick.contentY < flick.contentHeight - flick.height - 1
            canGoUp: flick.contentY > 1
            moreWord: scroller.moreWord
            upWord: scroller.upWord
            onStepped: direction => scroller.page(direction)
        }
    }
}
