// The foot of every page: always the same, always in the same place.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aftercare
import Aftercare.Backend

Rectangle {
    id: bar

    required property KioskModel kiosk
    // Letters that fit beside each other: few take the short words, and the signs come in where there are many.
    readonly property real ems: width / Theme.body
    readonly property int count: 4 + (kiosk.languages.several ? 1 : 0) + (kiosk.speech.offered ? 1 : 0)
    readonly property bool terse: ems < [20, 30, 34][count - 4]
    readonly property bool signed: ems >= [30, 42, 48][count - 4]
    // All on one line, as long as none of its words is torn.
    readonly property bool low: ems >= 16 && needed <= width - 2 * Theme.margin
    readonly property int needed: {
        let [sum, most] = [0, 0];
        for (const child of grid.children) {
            const button = child as TouchButton;
            if (!button?.visible)
                continue;
            const room = least(button.text, button.sign);
            sum += room;
            most = Math.max(most, room);
        }
        return (grid.uniformCellWidths ? count * most : sum) + (count - 1) * grid.columnSpacing;
    }
    // A frame may cover the very edge of the screen.
    readonly property int above: Theme.tight * (Theme.handheld ? 1 : 2)
    readonly property int below: Math.max(above, Theme.mm(3.1))

    // Where the keys go when the controls of reading aloud are gone.
    property alias listen: listen

    // How wide a button must be so that none of its words is torn; a layout short of room takes from each alike.
    function least(text: string, sign: string): int {
        const drawn = sign === "" ? 0 : Math.round(Theme.body * 1.1) + (text === "" ? 0 : Theme.tight);
        return Math.max(Theme.touch, letters.widest([text]) + drawn + 2 * Theme.tight);
    }

    Accessible.name: kiosk.say("foot")
    Accessible.role: Accessible.ToolBar
    color: Colours.surfaceSunk
    implicitHeight: grid.implicitHeight + above + below
    objectName: "foot"

    Rectangle {
        color: Colours.line
        height: Theme.hair
        width: parent.width
    }
    Letters {
        id: letters
    }
    GridLayout {
        id: grid

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        anchors.top: parent.top
        anchors.topMargin: bar.above
        columns: bar.low ? bar.count : (bar.count > 4 ? 3 : 2)
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        // As wide as their words where they stand on one line, so that none needs two.
        uniformCellWidths: !bar.signed && bar.count === 4

        TouchButton {
            Layout.columnSpan: !bar.low && bar.count === 5 ? 2 : 1
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.minimumWidth: bar.least(text, sign)
            leftPadding: Theme.tight
            rightPadding: Theme.tight
            edge: Colours.mark("emergency_now")
            edgeWidth: Theme.hair * 3
            ink: Colours.mark("emergency_now")
            objectName: "help"
            sign: bar.signed ? "help" : ""
            text: bar.kiosk.say(bar.terse ? "help_short" : "help_now")
            Accessible.name: bar.kiosk.say("help_now")
            onClicked: bar.kiosk.openHelp()
        }
        TouchButton {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.minimumWidth: bar.least(text, sign)
            leftPadding: Theme.tight
            rightPadding: Theme.tight
            objectName: "home"
            sign: bar.signed ? "home" : ""
            text: bar.kiosk.say(bar.terse ? "home_short" : "home")
            Accessible.name: bar.kiosk.say("home")
            onClicked: bar.kiosk.goHome()
        }
        // With its sign alone where there is little room: whoever looks for it cannot read the words.
        TouchButton {
            readonly property bool alone: !bar.signed

            Layout.fillHeight: true
            Layout.fillWidth: !alone
            Layout.minimumWidth: bar.least(text, sign)
            leftPadding: Theme.tight
            rightPadding: Theme.tight
            objectName: "language"
            sign: "language"
            text: alone ? "" : bar.kiosk.say("language")
            visible: bar.kiosk.languages.several
            Accessible.name: bar.kiosk.say("language")
            onClicked: bar.kiosk.openLanguages()
        }
        // With its sign alone beside short words, which need the room.
        TouchButton {
            id: listen

            Layout.fillHeight: true
            Layout.fillWidth: !bar.terse
            Layout.minimumWidth: bar.least(text, sign)
            leftPadding: Theme.tight
            rightPadding: Theme.tight
            objectName: "listen"
            sign: bar.signed || bar.terse ? "listen" : ""
            text: bar.terse ? "" : bar.kiosk.say("listen")
            Accessible.name: bar.kiosk.say("listen")
            visible: bar.kiosk.speech.offered
            onClicked: bar.kiosk.speech.listen()
        }
        TouchButton {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.minimumWidth: bar.least(text, sign)
            leftPadding: Theme.tight
            rightPadding: Theme.tight
            objectName: "reading"
            sign: bar.signed ? "text" : ""
            text: bar.kiosk.say(bar.terse ? "reading_short" : "reading")
            Accessible.name: bar.kiosk.say("reading")
            onClicked: bar.kiosk.openReading()
        }
        TouchButton {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.minimumWidth: bar.least(text, sign)
            leftPadding: Theme.tight
            rightPadding: Theme.tight
            objectName: "start_over"
            sign: bar.signed ? "start-over" : ""
            text: bar.kiosk.say(bar.terse ? "start_over_short" : "start_over")
            // The short word is no part of the long one, and who sees the one must not hear another.
            Accessible.name: text
            onClicked: bar.kiosk.startOver()
        }
    }
}
