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
    property int columns: 2

    signal picked(index: int)

    spacing: Theme.gap

    Heading {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gap
        size: Theme.lead
        text: row.heading
    }
    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gap
        columns: row.columns
        rowSpacing: Theme.gap
        uniformCellWidths: true

        Repeater {
            model: row.values

            OptionCard {
                required property string modelData
                required property int index

                Layout.fillHeight: true
                Layout.fillWidth: true
                alt: ""
                chosen: index === row.current
                hint: ""
                optionText: modelData
                picture: ""
                tickable: true
                onClicked: row.picked(index)
            }
        }
    }
}
