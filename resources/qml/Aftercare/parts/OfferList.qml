// Things of which one may be chosen, such as topics or languages, the chosen one ticked.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aftercare
import Aftercare.Backend

ColumnLayout {
    id: list

    required property string heading
    required property Rows model
    property int columns: 2

    signal picked(id: string)

    spacing: Theme.gap

    Heading {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gap
        size: Theme.lead
        text: list.heading
    }
    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gap
        columns: list.columns
        rowSpacing: Theme.gap
        uniformCellWidths: true

        Repeater {
            model: list.model

            Choice {
                required property string id
                required property string title

                Layout.fillHeight: true
                Layout.fillWidth: true
                objectName: `offer_${id}`
                text: title
                onClicked: list.picked(id)
            }
        }
    }
}
