// The answers, in a grid without gaps: those of this question first, then those that every question has.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aftercare
import Aftercare.Backend

GridLayout {
    id: grid

    required property WizardModel wizard
    // Standing cards: picture above, words below.
    property bool upright: false
    // All cards as large as the largest.
    property bool alike: upright
    // See OptionCard (px).
    property int pictureLeast: Theme.mm(14)
    property int pictureSize: Theme.mm(18)
    property bool snug: false
    property int size: Theme.body
    // How many stand beside each other; those that every question has may share a row of their own.
    property int across: 1
    property bool platesBeside: false
    property real plateFit: 1
    property int mostWords: 0
    readonly property int plateCount: plates.count
    readonly property int count: options.count + plates.count
    readonly property int lines: Math.ceil((platesBeside ? options.count : count) / across) + (platesBeside ? 1 : 0)

    columnSpacing: Theme.gap
    columns: platesBeside ? Math.max(across, plateCount) : across
    rowSpacing: Theme.gap
    uniformCellWidths: true

    // The last of a list takes what is left of its row.
    function span(index: int, of: int): int {
        const each = Math.max(1, Math.floor(columns / across));
        return index === of - 1 ? columns - (of - 1) % across * each : each;
    }

    function measure() {
        let most = 0;
        for (let n = 0; n < options.count; n++)
            most = Math.max(most, (options.itemAt(n) as Answer)?.wordsHeight ?? 0);
        for (let n = 0; n < plates.count; n++)
            most = Math.max(most, (plates.itemAt(n) as Answer)?.wordsHeight ?? 0);
        mostWords = most;
    }

    component Answer: OptionCard {
        required property string id
        required property int index

        Layout.fillHeight: true
        Layout.fillWidth: true
        objectName: id
        pictureLeast: grid.pictureLeast
        pictureSize: grid.pictureSize
        size: grid.size
        snug: grid.snug
        upright: grid.upright
        wordsRoom: grid.alike ? grid.mostWords : 0
        onClicked: grid.wizard.answer(id)
        onWordsHeightChanged: if (grid.alike) grid.measure()
    }

    Repeater {
        id: options

        model: grid.wizard.options

        Answer {
            Layout.columnSpan: grid.span(index, grid.platesBeside ? options.count : grid.count)
            tickable: grid.wizard.several
        }
    }
    Repeater {
        id: plates

        model: grid.wizard.plates

        Answer {
            fit: grid.plateFit
            Layout.columnSpan: grid.platesBeside ? Math.max(1, Math.floor(grid.columns / plates.count)) : grid.span(options.count + index, grid.count)
        }
    }
}
