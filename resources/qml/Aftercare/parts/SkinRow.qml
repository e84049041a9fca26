// The skin in the pictures: five tones, each shown on a leg; fewer in a row where their names would be torn.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aftercare

ColumnLayout {
    id: row

    required property string heading
    // The names of the tones, lightest first.
    required property list<string> values
    required property int tone
    property int columns: 5
    // The width of the page's column (px): were it the row's own, it would hang on what it decides. 0: as many
    // columns as are asked for.
    property int room: 0
    readonly property int fitting: {
        const least = letters.widest(values) + 2 * Theme.tight;
        return room === 0 ? columns : Math.max(1, Math.min(columns, Math.floor((room + Theme.gap) / (least + Theme.gap))));
    }
    // So many rows, the fuller ones first.
    readonly property int lines: Math.ceil(values.length / fitting)
    property int pictureHeight: Theme.mm(14)

    signal picked(tone: int)

    spacing: Theme.gap

    Letters {
        id: letters
    }
    Heading {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gap
        size: Theme.lead
        text: row.heading
    }
    Repeater {
        model: [[[1, 2, 3, 4, 5]], [[1, 2, 3], [4, 5]], [[1, 2], [3, 4], [5]], [], [[1], [2], [3], [4], [5]]][row.lines - 1]

        RowLayout {
            id: line

            required property list<int> modelData

            Layout.fillWidth: true
            spacing: Theme.gap
            uniformCellSizes: true

            Repeater {
                model: line.modelData

                SkinSwatch {
                    required property int modelData

                    Layout.fillWidth: true
                    chosen: tone === row.tone
                    pictureHeight: row.pictureHeight
                    text: row.values[tone - 1]
                    tone: modelData
                    onClicked: row.picked(tone)
                }
            }
        }
    }
}
