// What helps to read a page: its pictures large, where a touch on them means something else, and its hard words.
pragma ComponentBehavior: Bound
import QtQuick
import Aftercare
import Aftercare.Backend

Row {
    id: tools

    required property KioskModel kiosk
    // Whether the words stand beside the signs; without them the signs stand alone.
    property bool worded: false
    // Not by what is visible: on a page that is hidden nothing is, and nothing would come back.
    readonly property bool enlarges: kiosk.closer.inAnswers
    readonly property bool explains: kiosk.closer.wordCount > 0 && kiosk.page !== "words"
    readonly property bool some: enlarges || explains
    // All of them with words, and one without (px).
    readonly property int whole: (enlarges ? larger.wide : 0) + (explains ? explain.wide : 0) + (enlarges && explains ? spacing : 0)
    readonly property int alone: Math.max(Theme.touch, Math.round(Theme.body * 1.1) + 2 * Theme.tight)

    spacing: Theme.gap
    visible: some

    component Tool: TouchButton {
        property string word
        readonly property int wide: letters.longest([word]) + Math.round(Theme.body * 1.1) + 3 * Theme.tight

        Accessible.name: word
        height: implicitHeight
        leftPadding: Theme.tight
        rightPadding: Theme.tight
        text: tools.worded ? word : ""
        width: tools.worded ? wide : tools.alone
    }

    Letters {
        id: letters
    }
    Tool {
        id: larger

        objectName: "larger"
        sign: "larger"
        visible: tools.enlarges
        word: tools.kiosk.say("pictures_larger")
        onClicked: tools.kiosk.closer.openPictures()
    }
    Tool {
        id: explain

        objectName: "explain"
        sign: "words"
        visible: tools.explains
        word: tools.kiosk.say("words_explain")
        onClicked: tools.kiosk.closer.explain()
    }
}
