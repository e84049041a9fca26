// The one window: the page in the middle, the same foot under every page, and the question whether anybody is there.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Window
import Aftercare
import Aftercare.Backend

Window {
    id: root

    required property KioskModel kiosk
    required property DeviceModel device

    color: Colours.ground
    title: root.kiosk.say("title")
    onClosing: event => event.accepted = root.device.windowed

    Binding {
        property: "pxPerMm"
        target: Theme
        value: root.device.pxPerMm
    }
    Binding {
        property: "handheld"
        target: Theme
        value: root.device.handheld
    }
    Binding {
        property: "textStep"
        target: Theme
        value: root.kiosk.reading.text
    }
    Binding {
        property: "motion"
        target: Theme
        value: root.kiosk.reading.motion
    }
    Binding {
        property: "theme"
        target: Colours
        value: root.kiosk.reading.theme
    }
    FocusScope {
        id: keys

        anchors.fill: parent
        focus: true

        Keys.onPressed: event => {
            const forward = event.key === Qt.Key_Down || event.key === Qt.Key_Right;
            if (forward || event.key === Qt.Key_Up || event.key === Qt.Key_Left) {
                const from = root.activeFocusItem ?? keys;
                const next = from.nextItemInFocusChain(forward);
                if (next)
                    next.forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
                event.accepted = true;
            } else if (event.key === Qt.Key_Escape && root.kiosk.page !== "welcome") {
                if (!event.isAutoRepeat)
                    root.kiosk.back();
                event.accepted = true;
            }
        }

        ColumnLayout {
            anchors.fill: parent
            enabled: !root.kiosk.presence.warning
            spacing: 0

            Item {
                Layout.fillHeight: true
                Layout.fillWidth: true
                clip: true

                Loader {
                    id: host

                    property string shown: ""

                    height: parent.height
                    width: parent.width
                }
                NumberAnimation {
                    id: slide

                    duration: Theme.slide
                    easing.type: Easing.OutCubic
                    from: Theme.mm(14)
                    property: "x"
                    target: host
                    to: 0
                }
            }
            FootBar {
                Layout.fillWidth: true
                // What is cut off above keeps its distance; Home does not scroll, and needs the room.
                Layout.topMargin: Theme.handheld && root.kiosk.page !== "home" ? Theme.tight : 0
                kiosk: root.kiosk
                visible: root.kiosk.page !== "welcome"
            }
        }
    }
    StillThere {
        anchors.fill: parent
        kiosk: root.kiosk
        visible: root.kiosk.presence.warning
    }
    Connections {
        target: root.kiosk

        function onChanged() {
            root.show();
        }
    }
    Component.onCompleted: show()

    // A new screen is a new page, at its top, with nothing left of the one before.
    function show() {
        if (host.shown === root.kiosk.screen)
            return;
        host.shown = root.kiosk.screen;
        const file = {
            "home": "HomePage",
            "topic": "TopicPage",
            "care": "CarePage",
            "timeline": "TimelinePage",
            "wizard": "WizardPage",
            "result": "ResultPage",
            "help": "HelpPage",
            "settings": "ReadingPage"
        }[root.kiosk.page] ?? "WelcomePage";
        host.setSource(`pages/${file}.qml`, {
            "kiosk": root.kiosk
        });
        if (Theme.slide > 0)
            slide.restart();
        keys.forceActiveFocus();
    }
}
