// The two buttons of a column that scrolls: below it side by side, or beside it one above the other.
pragma ComponentBehavior: Bound
import QtQuick
import Aftercare

Item {
    id: steps

    required property bool beside
    required property bool canGoUp
    required property bool canGoDown
    required property string upWord
    required property string moreWord
    // Above the upper button and below the lower one, where they stand beside the column (px).
    required property int air

    signal stepped(direction: int)

    // Below the column the words stand alone where a sign before them would leave too little room.
    readonly property int room: beside ? width : (width - 2 * Theme.margin - Theme.gap) / 2 - 2 * Theme.tight
    readonly property bool wordy: letters.longest([upWord, moreWord]) + Math.round(Theme.body * 1.2) + 2 * Theme.tight > room

    implicitHeight: Math.max(up.implicitHeight, more.implicitHeight) + 4 * Theme.tight
    implicitWidth: Math.max(up.implicitWidth, more.implicitWidth) + Theme.margin

    Letters {
        id: letters
    }
    Step {
        id: up

        anchors.left: parent.left
        anchors.leftMargin: steps.beside ? 0 : Theme.margin
        anchors.top: parent.top
        anchors.topMargin: steps.beside ? steps.air : 2 * Theme.tight
        enabled: steps.canGoUp
        objectName: "scroll_up"
        sign: "up"
        text: steps.upWord
        onClicked: steps.stepped(-1)
    }
    Step {
        id: more

        anchors.bottom: parent.bottom
        anchors.bottomMargin: steps.beside ? steps.air : 2 * Theme.tight
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        enabled: steps.canGoDown
        objectName: "scroll_more"
        sign: "down"
        text: steps.moreWord
        onClicked: steps.stepped(1)
    }

    // Beside the text the sign stands above the word: what the buttons take, the text has not.
    component Step: TouchButton {
        id: step

        readonly property real tall: Math.min(Math.max(2 * Theme.choice, implicitHeight), (steps.height - 2 * steps.air - Theme.gap) / 2)

        height: steps.beside ? tall : steps.height - 4 * Theme.tight
        leftPadding: Theme.tight
        rightPadding: Theme.tight
        // Whole pixels: at half of one, the ring of the keys loses a line.
        width: steps.beside ? steps.width - Theme.margin : Math.floor((steps.width - 2 * Theme.margin - Theme.gap) / 2)

        contentItem: Item {
            implicitHeight: sign.implicitHeight
            implicitWidth: sign.implicitWidth

            Grid {
                id: sign

                anchors.centerIn: parent
                columns: steps.beside ? 1 : 2
                horizontalItemAlignment: Grid.AlignHCenter
                spacing: Theme.tight
                verticalItemAlignment: Grid.AlignVCenter

                Icon {
                    ink: step.ink
                    name: step.sign
                    size: Math.round(Theme.body * 1.2)
                    visible: steps.beside || !steps.wordy
                }
                BodyText {
                    Accessible.ignored: true
                    color: step.ink
                    strong: true
                    text: step.text
                    width: steps.beside ? implicitWidth : Math.min(Math.ceil(implicitWidth), steps.room)
                }
            }
        }
    }
}
