// One question: what is asked, and the answers as cards to touch, "not sure" always among them and as large.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aftercare
import Aftercare.Backend

Loader {
    id: page

    required property KioskModel kiosk
    readonly property WizardModel wizard: kiosk.wizard
    // On a lying tablet the question stands beside its answers, which then have the whole height.
    readonly property bool split: Theme.handheld && width > height && width / Theme.body >= 30
    // How much of the width the question takes: more words, more room; times are short words in two columns.
    // In sight however long the list of problems is, as long as that leaves a list to be seen.
    readonly property bool pinned: split || height / Theme.body > 16
    readonly property int letters: wizard.ask.length + wizard.help.length
    readonly property real share: wizard.kind === "when" ? 0.33 : Math.max(0.41, Math.min(0.53, 0.36 + letters * 0.0006))

    sourceComponent: split ? beside : below

    component Pane: Scroller {
        Layout.fillHeight: true
        Layout.fillWidth: true
        fills: true
        moreWord: page.kiosk.say("more")
        upWord: page.kiosk.say("up")
    }
    // Where one answer is enough, it leads on by itself.
    component Proceed: Loader {
        Layout.fillWidth: true
        active: visible

        sourceComponent: TouchButton {
            enabled: page.wizard.ready
            implicitHeight: Math.max(Theme.choice, implicitContentHeight + topPadding + bottomPadding)
            objectName: "proceed"
            primary: true
            size: Theme.lead
            text: page.kiosk.say("proceed")
            onClicked: page.wizard.proceed()
        }
    }

    Component {
        id: below

        ColumnLayout {
            spacing: 0

            Pane {
                QuestionHead {
                    id: head

                    Layout.fillWidth: true
                    kiosk: page.kiosk
                    size: Theme.handheld && page.wizard.kind === "when" ? Theme.lead : Theme.title
                }
                AnswerPane {
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    roomAcross: page.width - 2 * Theme.margin
                    roomDown: page.height - Theme.touch - 5 * Theme.gap - (page.width > page.height ? 1.4 : 2.6) * Theme.title - 4 * Theme.body
                    kiosk: page.kiosk
                }
                Proceed {
                    visible: page.wizard.several && !page.pinned
                }
            }
            Proceed {
                visible: page.wizard.several && page.pinned
                Layout.bottomMargin: Theme.tight
                Layout.leftMargin: Theme.margin
                Layout.rightMargin: Theme.margin
                Layout.topMargin: Theme.mm(3)
            }
        }
    }
    Component {
        id: beside

        RowLayout {
            spacing: 0

            Pane {
                Layout.preferredWidth: page.width * page.share

                QuestionHead {
                    Layout.fillWidth: true
                    kiosk: page.kiosk
                    size: page.letters > 120 ? Theme.lead : Theme.title
                }
                Item {
                    Layout.fillHeight: true
                }
                Proceed {
                    visible: page.wizard.several
                }
            }
            Pane {
                Layout.leftMargin: -Theme.margin
                Layout.preferredWidth: page.width * (1 - page.share) + Theme.margin

                AnswerPane {
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    roomAcross: page.width * (1 - page.share) - Theme.margin
                    roomDown: page.height - 2 * Theme.gap
                    kiosk: page.kiosk
                }
            }
        }
    }
}
