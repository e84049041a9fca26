// The head of every page: the way back, a touch that hides the screen, the clinic's name, and notes while nobody has
// checked the words. Placed by hand: what is in it wraps, and a layout in a layout would be done anew for each line.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aftercare
import Aftercare.Backend

Item {
    id: bar

    required property KioskModel kiosk
    property bool canGoBack: true
    readonly property bool mirrored: LayoutMirroring.enabled
    readonly property int before: canGoBack ? back.implicitWidth + cover.implicitWidth + 2 * Theme.gap : 0
    // The tools stand at the end of the line, with words where there is room for them; or below where there is none.
    readonly property bool lower: tools.some && before + tools.width > width
    readonly property int after: tools.some && !lower ? tools.width + Theme.gap : 0
    readonly property bool worded: before + tools.whole + Theme.gap + clinic.implicitWidth <= width
    readonly property int room: width - before - after
    // The name stands beside the way back or, in large letters, on Home alone: what a page says comes first.
    readonly property bool named: !canGoBack || clinic.implicitWidth <= room || room / Theme.body >= 12
    // Notes stay on every page: on the same line, or below.
    readonly property bool together: (named ? clinic.implicitWidth : 0) + notes.whole <= room
    readonly property real line: Math.max(canGoBack ? back.implicitHeight : 0, after > 0 ? tools.height : 0, named ? clinic.implicitHeight : 0, together ? notes.height : 0)

    // Down to where the notes begin that stand below.
    readonly property real tall: line + (lower ? Theme.gap + tools.height : 0)

    // What is in it can wrap; no page becomes wider for it.
    Layout.minimumWidth: 1
    implicitHeight: tall + (together || notes.height === 0 ? 0 : (tall > 0 ? Theme.tight : 0) + notes.height)
    objectName: "top_bar"

    // From the side where reading begins (px).
    function place(from: real, wide: real): real {
        return mirrored ? width - from - wide : from;
    }

    TouchButton {
        id: back

        height: implicitHeight
        objectName: "back"
        sign: "back"
        text: bar.kiosk.say("back")
        visible: bar.canGoBack
        width: implicitWidth
        x: bar.place(0, width)
        y: (bar.line - height) / 2
        onClicked: bar.kiosk.back()
    }
    TouchButton {
        id: cover

        Accessible.name: bar.kiosk.say("cover")
        height: back.height
        leftPadding: Theme.tight
        objectName: "cover"
        rightPadding: Theme.tight
        sign: "cover"
        text: bar.width / Theme.body >= 48 ? bar.kiosk.say("cover_short") : ""
        visible: bar.canGoBack
        width: implicitWidth
        x: bar.place(back.width + Theme.gap, width)
        y: (bar.line - height) / 2
        onClicked: bar.kiosk.presence.cover()
    }
    ClinicName {
        id: clinic

        height: implicitHeight
        kiosk: bar.kiosk
        visible: bar.named
        width: Math.max(1, bar.room - (bar.together ? notes.whole : 0))
        x: bar.place(bar.before, width)
        y: (bar.line - height) / 2
    }
    PageTools {
        id: tools

        kiosk: bar.kiosk
        worded: bar.worded
        x: bar.lower ? bar.place(0, width) : bar.place(bar.width - width, width)
        y: bar.lower ? bar.line + Theme.gap : (bar.line - height) / 2
    }
    Flow {
        id: notes

        // Beside the name, with the gap before them (px).
        readonly property real whole: (checked.visible ? checked.implicitWidth + Theme.gap : 0) + (translated.visible ? translated.implicitWidth + Theme.gap : 0)

        spacing: bar.together ? Theme.gap : Theme.tight
        width: bar.together ? whole - Theme.gap : bar.width
        x: bar.together ? bar.place(bar.width - bar.after - width, width) : 0
        y: bar.together ? (bar.line - height) / 2 : bar.tall + (bar.tall > 0 ? Theme.tight : 0)

        Note {
            id: checked

            height: implicitHeight
            text: bar.kiosk.seal.note
            width: Math.min(implicitWidth, bar.width)
        }
        Note {
            id: translated

            height: implicitHeight
            text: bar.kiosk.languages.note
            width: Math.min(implicitWidth, bar.width)
        }
    }
}
