// A column that scrolls up and down only, with visible controls for it, and that never hides what has the focus.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aftercare

GridLayout {
    id: scroller

    default property alias content: column.data
    property string upWord: ""
    property string moreWord: ""
    // Held against the whole height: were it the flickable's own, showing the buttons would make it longer.
    readonly property bool longer: flick.contentHeight > height + 1
    // The buttons stand beside the text where the screen is wide, below it where it is tall.
    property bool beside: width > height
    readonly property Item focused: Window.activeFocusItem

    columnSpacing: 0
    columns: beside ? 2 : 1
    rowSpacing: 0
    onFocusedChanged: reveal()

    function page(direction: int) {
        const far = flick.contentHeight - flick.height;
        const step = Math.round(flick.height * 0.85);
        flick.contentY = Math.max(0, Math.min(far, flick.contentY + direction * step));
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
            flick.contentY = Math.min(top, bottom - flick.height, flick.contentHeight - flick.height);
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

        Layout.fillHeight: true
        Layout.fillWidth: true
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: column.implicitHeight + 2 * Theme.gap
        contentWidth: width
        flickableDirection: Flickable.VerticalFlick
        interactive: scroller.longer

        ColumnLayout {
            id: column

            x: Theme.margin
            y: Theme.gap
            width: flick.width - 2 * Theme.margin
            spacing: Theme.gap
        }
    }
    GridLayout {
        Layout.bottomMargin: Theme.tight
        Layout.fillHeight: scroller.beside
        Layout.fillWidth: !scroller.beside
        Layout.leftMargin: scroller.beside ? 0 : Theme.margin
        Layout.rightMargin: Theme.margin
        Layout.topMargin: scroller.beside ? Theme.tight : Theme.tight * 2
        columnSpacing: Theme.gap
        columns: scroller.beside ? 1 : 2
        rowSpacing: Theme.gap
        uniformCellHeights: true
        uniformCellWidths: true
        visible: scroller.longer

        TouchButton {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.maximumHeight: Theme.choice * 2
            Layout.alignment: Qt.AlignTop
            enabled: flick.contentY > 1
            sign: "up"
            text: scroller.upWord
            onClicked: scroller.page(-1)
        }
        TouchButton {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.maximumHeight: Theme.choice * 2
            Layout.alignment: Qt.AlignBottom
            enabled: flick.contentY < flick.contentHeight - flick.height - 1
            sign: "down"
            text: scroller.moreWord
            onClicked: scroller.page(1)
        }
    }
}
