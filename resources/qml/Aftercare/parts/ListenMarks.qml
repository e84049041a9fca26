// What is being said, marked on the page: a frame round the sentence, a line under the word.
pragma ComponentBehavior: Bound
import QtQuick
import Aftercare
import Aftercare.Backend

Item {
    id: marks

    required property SpeechModel speech

    Accessible.ignored: true

    ListenFrame {
        marked: marks.speech.item as Item
    }
    ListenWord {
        places: marks.speech.wordPlaces
        shownIn: marks.speech.wordItem as Item
    }
}
