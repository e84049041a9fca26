// Quiet, until somebody comes: a picture, and one question large enough to be read from across the room. The
// whole page starts. Between the steps of its slow drift, which keeps the panel from wearing, nothing runs.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aftercare
import Aftercare.Backend

Item {
    id: page

    required property KioskModel kiosk
    readonly property WelcomeModel welcome: kiosk.welcome
    readonly property bool wide: width > height && width / Theme.body > 24
    readonly property real ems: width / Theme.body
    // A few millimetres to each side in some ten minutes, never the same way twice; far inside the margins.
    readonly property real reach: Theme.margin * 0.35
    readonly property int driftX: Math.round(reach * Math.sin(2 * Math.PI * steps / 61))
    readonly property int driftY: Math.round(reach * Math.sin(2 * Math.PI * steps / 43))
    property int steps: 0
    // The longest word on a button that starts in a language (px): none is torn.
    readonly property int longest: {
        const words = [];
        for (let n = 0; n < starts.count; n++)
            words.push((starts.itemAt(n) as TouchButton)?.text ?? "");
        return letters.widest(words);
    }

    Letters {
        id: letters

        size: Theme.lead
    }
    // As large as leaves two or three words a line; on a tablet with a button a language there is room for less.
    readonly property int line: Math.round(width * (wide ? 0.46 : 0.92) / (Theme.handheld && kiosk.languages.several ? 10 : 8))
    readonly property int large: Math.max(Theme.hero, Math.min(Theme.hero * 2.2, line))

    Timer {
        interval: 12000
        objectName: "drift"
        repeat: true
        running: page.kiosk.reading.motion && page.visible
        onTriggered: page.steps += 1
    }
    Timer {
        interval: 8000
        objectName: "turns"
        repeat: true
        running: page.welcome.languages > 1 && page.visible
        onTriggered: Theme.motion ? fade.restart() : page.welcome.turn()
    }
    SequentialAnimation {
        id: fade

        NumberAnimation {
            duration: 400
            property: "opacity"
            target: greeting
            to: 0
        }
        ScriptAction {
            script: page.welcome.turn()
        }
        NumberAnimation {
            duration: 400
            property: "opacity"
            target: greeting
            to: 1
        }
    }
    // Scrolls at the largest text on a tablet only; elsewhere everything stands in sight.
    Scroller {
        beside: false
        heeds: true
        height: page.height
        moreWord: page.kiosk.say("more")
        upWord: page.kiosk.say("up")
        width: page.width
        x: page.driftX
        y: page.driftY
        onTouched: page.kiosk.begin()

        ColumnLayout {
            Layout.fillWidth: true
            Layout.minimumHeight: page.height - 2 * Theme.gap
            spacing: Theme.gap

            GridLayout {
                Layout.fillHeight: true
                Layout.fillWidth: true
                columnSpacing: Theme.margin
                columns: page.wide ? 2 : 1
                rowSpacing: Theme.gap

                Picture {
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    Layout.minimumHeight: Theme.mm(20)
                    Layout.preferredHeight: Theme.mm(20)
                    Layout.preferredWidth: page.width * (page.wide ? 0.46 : 1)
                    alt: page.kiosk.say("welcome_alt")
                    name: "welcome"
                    // Where large letters leave it a stamp's room, they have it all.
                    visible: page.wide || page.height / Theme.body >= 24
                }
                ColumnLayout {
                    Layout.alignment: Qt.AlignVCenter
                    Layout.fillHeight: false
                    Layout.fillWidth: true
                    Layout.preferredWidth: page.width * (page.wide ? 0.54 : 1)
                    spacing: Theme.gap

                    BodyText {
                        Layout.fillWidth: true
                        color: Colours.brand
                        dense: true
                        size: Theme.lead
                        strong: true
                        text: page.kiosk.say("cleared")
                        visible: page.kiosk.cleared
                    }
                    ClinicName {
                        Layout.fillWidth: true
                        kiosk: page.kiosk
                        size: Theme.handheld ? Theme.body : Theme.lead
                        tall: Theme.mm(Theme.handheld ? 10 : 20)
                        visible: !page.kiosk.cleared
                    }
                    ColumnLayout {
                        id: greeting

                        Layout.fillWidth: true
                        LayoutMirroring.childrenInherit: true
                        LayoutMirroring.enabled: page.welcome.fromTheRight
                        spacing: Theme.tight

                        Heading {
                            Layout.fillWidth: true
                            size: page.large
                            text: page.welcome.ask
                        }
                        BodyText {
                            Layout.fillWidth: true
                            dense: true
                            size: Theme.handheld ? Theme.body : Theme.title
                            text: page.welcome.line
                        }
                    }
                    TouchButton {
                        Layout.fillWidth: true
                        Layout.minimumHeight: Theme.mm(Theme.handheld ? 20 : 30)
                        Layout.topMargin: Theme.tight
                        objectName: "begin"
                        primary: true
                        size: Theme.title
                        text: page.welcome.begin
                        visible: !page.kiosk.languages.several
                        onClicked: page.kiosk.begin()
                    }
                }
            }
            // Where there are several languages, one to start in each; beside each other where it is low.
            GridLayout {
                Layout.fillHeight: false
                Layout.fillWidth: true
                columnSpacing: Theme.gap
                columns: page.wide && 3 * (page.longest + 2 * Theme.tight) + 2 * (Theme.gap + Theme.margin) <= page.width ? 3 : 1
                rowSpacing: Theme.gap
                uniformCellWidths: true
                visible: page.kiosk.languages.several

                Repeater {
                    id: starts

                    model: page.kiosk.languages.several ? page.kiosk.languages.rows : null

                    TouchButton {
                        required property string code
                        required property string begin

                        Layout.fillHeight: true
                        Layout.fillWidth: true
                        Layout.minimumHeight: Theme.choice
                        leftPadding: Theme.tight
                        objectName: `begin_${code}`
                        primary: true
                        rightPadding: Theme.tight
                        size: Theme.lead
                        text: begin
                        onClicked: page.kiosk.languages.begin(code)
                    }
                }
            }
            GridLayout {
                Layout.fillWidth: true
                columnSpacing: Theme.gap
                columns: page.ems >= 32 ? 3 : (page.ems >= 20 ? 2 : 1)
                rowSpacing: Theme.gap

                // For who cannot see it: by key it speaks its name.
                TouchButton {
                    Layout.columnSpan: parent.columns === 2 ? 2 : 1
                    Layout.fillWidth: true
                    Layout.minimumHeight: page.wide && Theme.handheld ? Theme.touch : Theme.choice
                    objectName: "by_ear"
                    sign: "listen"
                    text: page.kiosk.say("by_ear")
                    visible: page.kiosk.speech.offered
                    onClicked: page.kiosk.speech.beginByEar()
                }
                BodyText {
                    Layout.fillWidth: true
                    dense: true
                    soft: true
                    text: page.kiosk.say("nothing_kept")
                }
                TouchButton {
                    Layout.fillWidth: parent.columns === 1
                    sign: "text"
                    text: page.kiosk.say("reading")
                    onClicked: page.kiosk.openReading()
                }
                Note {
                    Layout.columnSpan: parent.columns === 2 ? 2 : 1
                    Layout.maximumWidth: page.width - 2 * Theme.margin
                    text: page.kiosk.seal.note
                }
                Note {
                    Layout.columnSpan: parent.columns
                    Layout.maximumWidth: page.width - 2 * Theme.margin
                    text: (page.Window.window as Main)?.staff.note ?? ""
                }
                Note {
                    Layout.columnSpan: parent.columns
                    Layout.maximumWidth: page.width - 2 * Theme.margin
                    text: page.kiosk.languages.note
                }
            }
        }
    }
}
