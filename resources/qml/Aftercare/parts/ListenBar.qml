// The controls of reading aloud, above the foot; before a result is read, the question whether others may hear.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import QtQuick.Window
import Aftercare
import Aftercare.Backend

Rectangle {
    id: bar

    required property KioskModel kiosk
    readonly property SpeechModel speech: kiosk.speech
    // Letters that fit beside each other: with few, the signs stand alone.
    readonly property real ems: width / Theme.body
    readonly property bool worded: ems >= 18
    readonly property bool asks: speech.asking
    // Whether the keys are on one of the controls.
    property bool held: false

    // The keys were on a control, and the controls are gone.
    signal released

    Accessible.name: kiosk.say("aloud")
    Accessible.role: Accessible.ToolBar
    color: Colours.surfaceSunk
    implicitHeight: (speech.asking ? question.implicitHeight : controls.implicitHeight) + 2 * Theme.tight * (Theme.handheld ? 1 : 2)
    objectName: "listen_bar"

    // Who came by keys goes on by keys: with the first control.
    onVisibleChanged: {
        if (visible)
            follow();
        else if (held)
            released();
        held = false;
    }

    onAsksChanged: if (visible) follow()

    function follow() {
        const from = Window.activeFocusItem as T.AbstractButton;
        if (speech.byEar && speech.asking || from && from.visualFocus)
            Qt.callLater(take);
    }

    function take() {
        if (visible)
            (speech.asking ? yes : pause).forceActiveFocus(Qt.TabFocusReason);
    }

    Connections {
        target: bar.Window.window

        function onActiveFocusItemChanged() {
            if (!bar.visible)
                return;
            let item = bar.Window.activeFocusItem;
            while (item && item !== bar)
                item = item.parent;
            bar.held = item === bar;
        }
    }

    component Control: TouchButton {
        property string word

        Accessible.name: word
        Layout.fillHeight: true
        Layout.fillWidth: true
        leftPadding: Theme.tight
        rightPadding: Theme.tight
        text: bar.worded ? word : ""
    }

    Rectangle {
        color: Colours.line
        height: Theme.hair
        width: parent.width
    }
    GridLayout {
        id: controls

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        columnSpacing: bar.worded ? Theme.gap : Math.ceil(Theme.mm(3.1))
        columns: bar.ems >= 18 && bar.ems < 33 ? 4 : 7
        rowSpacing: Theme.gap
        uniformCellWidths: true
        visible: !bar.speech.asking

        // None is ever greyed out: whoever stands on it with the keys would lose them.
        Control {
            id: pause

            readonly property bool talking: bar.speech.reading && !bar.speech.paused

            objectName: "pause"
            sign: bar.worded ? "" : (talking ? "pause" : "play")
            word: bar.kiosk.say(talking ? "aloud_pause" : (bar.speech.paused ? "aloud_on" : "listen"))
            onClicked: bar.speech.reading ? bar.speech.pause() : bar.speech.listen()
        }
        Control {
            sign: bar.worded ? "" : "again"
            word: bar.kiosk.say("aloud_again")
            onClicked: bar.speech.listen()
        }
        Control {
            sign: bar.worded ? "" : "slower"
            word: bar.kiosk.say("aloud_slower")
            onClicked: bar.speech.setRate(bar.speech.rate - 1)
        }
        Control {
            sign: bar.worded ? "" : "faster"
            word: bar.kiosk.say("aloud_faster")
            onClicked: bar.speech.setRate(bar.speech.rate + 1)
        }
        Control {
            sign: bar.worded ? "" : "quieter"
            word: bar.kiosk.say("aloud_quieter")
            onClicked: bar.speech.setVolume(bar.speech.volume - 1)
        }
        Control {
            sign: bar.worded ? "" : "louder"
            word: bar.kiosk.say("aloud_louder")
            onClicked: bar.speech.setVolume(bar.speech.volume + 1)
        }
        Control {
            Layout.columnSpan: controls.columns === 4 ? 2 : 1
            sign: bar.worded ? "" : "stop"
            word: bar.kiosk.say("aloud_stop")
            onClicked: bar.speech.stop()
        }
    }
    GridLayout {
        id: question

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        columnSpacing: Theme.gap
        columns: bar.ems >= 36 ? 2 : 1
        rowSpacing: Theme.gap
        visible: bar.speech.asking

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            BodyText {
                Layout.fillWidth: true
                strong: true
                text: bar.kiosk.say("aloud_ask")
            }
            BodyText {
                Layout.fillWidth: true
                text: bar.kiosk.say("aloud_others")
            }
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap
            uniformCellSizes: true

            TouchButton {
                id: yes

                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.minimumHeight: Theme.choice
                objectName: "agree"
                text: bar.kiosk.say("aloud_yes")
                onClicked: bar.speech.agree()
            }
            TouchButton {
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.minimumHeight: Theme.choice
                text: bar.kiosk.say("aloud_no")
                onClicked: bar.speech.stop()
            }
        }
    }
}
