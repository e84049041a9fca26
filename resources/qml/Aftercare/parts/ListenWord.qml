// Under the word being said, where the voice tells which: a line as thick as a pen's, in the colour of the letters,
// so that it is seen on any ground. It lies in the text itself, behind it: it scrolls along and covers no letter.
pragma ComponentBehavior: Bound
import QtQuick
import Aftercare

Item {
    id: word

    required property Item shownIn
    // Of the letters there: a list of rects, one for each line.
    required property var places
    readonly property Text letters: shownIn as Text

    Accessible.ignored: true
    parent: shownIn
    visible: letters !== null
    z: -1

    Repeater {
        model: word.letters ? word.places : []

        Rectangle {
            required property rect modelData
            readonly property int thick: Math.max(Theme.hair * 2, Math.round(word.letters.font.pixelSize * 0.16))

            color: word.letters.color
            height: thick
            width: modelData.width
            x: modelData.x
            y: modelData.y + modelData.height - thick
        }
    }
}
