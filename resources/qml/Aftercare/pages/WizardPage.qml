// One question: the answers as cards to touch, "not sure" always among them.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aftercare
import Aftercare.Backend

ColumnLayout {
    id: page

    required property KioskModel kiosk
    readonly property WizardModel wizard: kiosk.wizard
    readonly property bool wide: width > height
    readonly property int ems: Math.floor(width / Theme.body)
    // On a lying tablet the question stands beside its answers, so that both are in sight.
    readonly property bool split: wide && Theme.handheld && ems >= 26
    readonly property real share: split ? 0.6 : 1
    readonly property int room: Math.floor(ems * share)
    readonly property bool timed: wizard.kind === "when"
    // Few answers stand large beside each other, as long as there is room for all of them in sight.
    readonly property bool few: (wizard.kind === "question" || wizard.kind === "risk") && !(split && options.count > 2)
    // Two answers stand side by side and large; danger signs, problems and times stand in a grid.
    readonly property int columns: {
        if (few)
            return room >= 17 ? Math.min(options.count, room >= 40 ? 4 : 2) : 1;
        if (timed)
            return room >= 40 ? 3 : (room >= 17 ? 2 : 1);
        return Math.max(1, Math.min(3, Math.floor(room / (wizard.kind === "gate" ? 30 : 17))));
    }

    // The picture of an answer that stands large beside its rivals (px).
    readonly property int large: {
        const column = (width - 2 * Theme.margin) * share / columns - Theme.gap - 2 * Theme.inset;
        return Math.round(Math.min(column, height * (split ? 0.25 : (wide ? 0.38 : 0.4))));
    }

    spacing: 0

    Scroller {
        id: scroller

        Layout.fillHeight: true
        Layout.fillWidth: true
        moreWord: page.kiosk.say("more")
        upWord: page.kiosk.say("up")

        TopBar {
            Layout.fillWidth: true
            kiosk: page.kiosk
        }
        GridLayout {
            Layout.fillWidth: true
            columnSpacing: Theme.gap
            columns: page.ems < 20 ? 1 : 2
            rowSpacing: Theme.tight

            BodyText {
                Layout.fillWidth: page.ems < 20
                lineHeight: Math.round(size * 1.2)
                soft: true
                text: page.wizard.where
            }
            Rectangle {
                Layout.fillWidth: true
                color: Colours.sunk
                border.color: Colours.line
                border.width: Theme.hair
                implicitHeight: Theme.mm(2.6)
                radius: height / 2

                Rectangle {
                    color: Colours.brand
                    height: parent.height
                    radius: height / 2
                    width: Math.max(height, parent.width * page.wizard.progress)
                }
            }
        }
        GridLayout {
            Layout.fillWidth: true
            columnSpacing: Theme.margin
            columns: page.split ? 2 : 1
            rowSpacing: Theme.gap

            ColumnLayout {
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                Layout.preferredWidth: page.width * (page.split ? 1 - page.share : 1)
                spacing: Theme.gap

                Heading {
                    Layout.fillWidth: true
                    objectName: "question"
                    text: page.wizard.ask
                }
                BodyText {
                    Layout.fillWidth: true
                    soft: true
                    text: page.wizard.help
                    visible: text !== ""
                }
                Picture {
                    Layout.alignment: Qt.AlignHCenter
                    Layout.preferredHeight: Layout.preferredWidth
                    Layout.preferredWidth: Theme.mm(Theme.handheld ? 50 : 110)
                    alt: page.wizard.alt
                    name: page.wizard.picture
                    visible: name !== ""
                }
            }
            ColumnLayout {
                Layout.alignment: Qt.AlignTop
                Layout.fillHeight: false
                Layout.fillWidth: true
                Layout.preferredWidth: page.width * page.share
                spacing: Theme.gap

                GridLayout {
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    columnSpacing: Theme.gap
                    columns: page.columns
                    rowSpacing: Theme.gap
                    uniformCellWidths: true
                    visible: options.count > 0

                    Repeater {
                        id: options

                        model: page.wizard.options

                        OptionCard {
                            required property string id

                            Layout.fillHeight: true
                            Layout.fillWidth: true
                            objectName: id
                            pictureSize: page.few ? page.large : Theme.mm(Theme.handheld ? 18 : 34)
                            tickable: page.wizard.several
                            upright: page.few
                            onClicked: page.wizard.answer(id)
                        }
                    }
                }
                GridLayout {
                    Layout.fillWidth: true
                    columnSpacing: Theme.gap
                    columns: page.split ? (page.wizard.kind === "gate" ? 2 : 1) : (page.room >= 20 ? Math.max(1, plates.count) : 1)
                    rowSpacing: Theme.gap
                    uniformCellWidths: true

                    Repeater {
                        id: plates

                        model: page.wizard.plates

                        OptionCard {
                            required property string id

                            Layout.fillHeight: true
                            Layout.fillWidth: true
                            objectName: id
                            pictureSize: Theme.mm(Theme.handheld ? 14 : 22)
                            upright: false
                            onClicked: page.wizard.answer(id)
                        }
                    }
                }
            }
        }
    }
    // Always in sight, however long the list of problems is.
    TouchButton {
        Layout.bottomMargin: Theme.tight
        Layout.fillWidth: true
        Layout.leftMargin: Theme.margin
        Layout.minimumHeight: Theme.choice
        Layout.rightMargin: Theme.margin
        Layout.topMargin: Theme.mm(3)
        enabled: page.wizard.ready
        objectName: "proceed"
        primary: true
        size: Theme.lead
        text: page.kiosk.say("proceed")
        visible: page.wizard.several
        onClicked: page.wizard.proceed()
    }
}
