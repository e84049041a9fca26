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
    required property StaffModel staff
    readonly property bool low: kiosk.handling.low
    // Nothing of the page may be seen or read: staff have the screen, or the visitor has hidden it.
    readonly property bool hides: staff.open || kiosk.presence.covered
    // Where one was when the screen was hidden: on which screen, and how far down (px).
    property var left: null

    // Asked of the shell, for arrow keys that no page took.
    signal stepped(forward: bool)
    signal climbed(down: bool)

    color: Colours.ground
    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: root.kiosk.languages.fromTheRight
    title: root.kiosk.say("title")
    onClosing: event => event.accepted = root.device.windowed

    Dressing {
        device: root.device
        kiosk: root.kiosk
    }
    // Out of reach: nothing stands here.
    Rectangle {
        color: Colours.surfaceSunk
        height: keys.y
        visible: height > 0
        width: parent.width

        Rectangle {
            anchors.bottom: parent.bottom
            color: Colours.line
            height: Theme.hair
            width: parent.width
        }
    }
    KeyField {
        id: keys

        anchors.fill: parent
        anchors.bottomMargin: root.low ? root.device.below : 0
        anchors.topMargin: root.low ? root.device.above : 0
        mirrored: host.LayoutMirroring.enabled
        onClimbed: down => root.climbed(down)
        onEscaped: root.leave()
        onStepped: forward => root.stepped(forward)

        ColumnLayout {
            id: page

            anchors.fill: parent
            enabled: !root.kiosk.presence.warning && visible
            spacing: 0

            Item {
                Layout.fillHeight: true
                Layout.fillWidth: true
                clip: true

                Loader {
                    id: host

                    property string shown: ""
                    property int depth: 0

                    height: parent.height
                    width: parent.width
                }
                NumberAnimation {
                    id: slide

                    duration: Theme.slide
                    easing.type: Easing.OutCubic
                    property: "x"
                    target: host
                    to: 0
                }
            }
            Loader {
                id: listen

                Layout.fillWidth: true
                visible: root.kiosk.speech.controls && root.kiosk.page !== "welcome"

                sourceComponent: ListenBar {
                    kiosk: root.kiosk
                    onReleased: (foot.item as FootBar).listen.forceActiveFocus(Qt.TabFocusReason)
                }
            }
            Loader {
                id: foot

                Layout.fillWidth: true
                // What is cut off above keeps its distance; Home does not scroll, and needs the room.
                Layout.topMargin: Theme.handheld && root.kiosk.page !== "home" ? Theme.tight : 0
                visible: root.kiosk.page !== "welcome"

                sourceComponent: FootBar {
                    kiosk: root.kiosk
                }
            }
        }
        Loader {
            active: root.kiosk.presence.covered && !root.staff.open
            anchors.fill: parent
            enabled: !root.kiosk.presence.warning
            onLoaded: keys.rest()

            sourceComponent: Cover {
                kiosk: root.kiosk
            }
        }
        StaffLayer {
            anchors.fill: parent
            staff: root.staff
            onTurned: {
                root.show();
                keys.rest();
            }
        }
        Loader {
            id: notice

            anchors.fill: parent
            visible: root.kiosk.presence.warning
            onVisibleChanged: if (!visible) keys.rest()

            sourceComponent: StillThere {
                kiosk: root.kiosk
            }
        }
    }
    // In another language, all that stays from page to page is made anew, with its new words.
    Connections {
        target: root.kiosk.languages

        function onSwitched() {
            root.title = root.kiosk.say("title");
            for (const lasting of [listen, foot, notice]) {
                lasting.active = false;
                lasting.active = true;
            }
        }
    }
    Bookmark {
        id: bookmark

        field: keys
    }
    ListenMarks {
        anchors.fill: parent
        speech: root.kiosk.speech
    }
    Connections {
        target: root.kiosk

        function onChanged() {
            root.show();
        }
    }
    Connections {
        target: root.staff.visits

        // Of a visit that is over nothing stays, though the next page be the same.
        function onEnded() {
            host.shown = "";
            root.left = null;
            bookmark.pages = [];
            host.setSource("");
        }
    }
    Component.onCompleted: show()
    // Page and foot have their heights only after a frame.
    Timer {
        id: settled

        interval: 60
        onTriggered: if (root.left?.screen === host.shown) keys.within(page)?.stand(root.left.at)
    }
    // What is hidden is laid out as if it were empty, and would come back at its top.
    onHidesChanged: {
        if (hides)
            left = { screen: host.shown, at: keys.within(page)?.at ?? 0 };
        page.visible = !hides;
        if (!hides) {
            // Made anew for whoever gets it back: its models were silent meanwhile.
            host.shown = "";
            show();
            settled.restart();
        }
    }

    // A new screen is a new page, at its top, with nothing left of the one before.
    // While staff have the screen, the page below stays as it is, to be given back.
    function show() {
        if (host.shown === root.kiosk.screen || root.staff.open)
            return;
        const back = root.kiosk.depth < host.depth;
        if (!back)
            bookmark.keep(host.shown);
        host.depth = root.kiosk.depth;
        host.shown = root.kiosk.screen;
        const file = {
            "home": "HomePage",
            "topic": "TopicPage",
            "care": "CarePage",
            "timeline": "TimelinePage",
            "wizard": "WizardPage",
            "result": "ResultPage",
            "help": "HelpPage",
            "settings": "ReadingPage",
            "language": "LanguagePage",
            "about": "AboutPage",
            "take_home": "TakeHomePage",
            "picture": "PicturePage",
            "words": "WordsPage",
            "start": "StartPage",
            "desk": "DeskPage"
        }[root.kiosk.page] ?? "WelcomePage";
        host.setSource(`pages/${file}.qml`, {
            "kiosk": root.kiosk
        });
        // In reading direction; what leads back comes from the other side.
        if (Theme.slide > 0) {
            slide.from = Theme.mm(14) * (back === host.LayoutMirroring.enabled ? 1 : -1);
            slide.restart();
        }
        keys.rest();
        if (back)
            bookmark.open(host.shown, root.kiosk.page === "welcome");
    }
    function leave() {
        if (root.staff.open)
            root.staff.back();
        else if (root.kiosk.page !== "welcome")
            root.kiosk.back();
    }
}
