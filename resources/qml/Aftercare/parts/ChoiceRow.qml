// One setting: its name, and its values side by side, the chosen one ticked.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aftercare

ColumnLayout {
    id: row

    required property string heading
    // The words of the values, in their order.
    required property list<string> values
    required property int current
    // At most; fewer where the longest word of a value would be torn.
    property int columns: 2
    // The width of the page's column (px): were it the row's own, it would hang on what it decides. 0: as many
    // columns as are asked for.
    property int room: 0
    readonly property int fitting: {
        const least = letters.widest(values) + Math.round(Theme.body * 1.1) + Theme.tight + 2 * Math.round(Theme.inset * 0.8);
        return room === 0 ? columns : Math.max(1, Math.min(columns, Math.floor((room + Theme.gap) / (least + Theme.gap))));
    }

    signal picked(index: int)

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
    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gap
        columns: row.fitting
        rowSpacing: Theme.gap
        uniformCellWidths: true

        Repeater {
            model: row.values

            Choice {
                required property string modelData
                required property int index

                Layout.fillHeight: true
                Layout.fillWidth: true
                chosen: index === row.current
                text: modelData
                onClicked: row.picked(index)
            }
        }
    }
}
