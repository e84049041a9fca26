// The calendar: six weeks of large days, Monday first, up to today.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aftercare
import Aftercare.Backend

GridLayout {
    id: grid

    required property HandingModel handing

    columnSpacing: Math.max(Theme.mm(3.1), Theme.tight)
    columns: 7
    rowSpacing: columnSpacing
    uniformCellWidths: true

    Repeater {
        // Two letters need their room; the name of each day tells it too.
        model: grid.handing.dated && grid.width / 7 >= Theme.body * 1.9 ? grid.handing.weekdays : []

        BodyText {
            required property string modelData

            Layout.fillWidth: true
            dense: true
            horizontalAlignment: Text.AlignHCenter
            soft: true
            text: modelData
            wrapMode: Text.NoWrap
        }
    }
    Repeater {
        model: grid.handing.days

        Card {
            id: cell

            required property int days
            required property string label
            required property string name
            required property bool chosen

            Accessible.name: name
            Layout.fillWidth: true
            Layout.minimumHeight: Theme.touch
            Layout.preferredHeight: Theme.mm(Theme.handheld ? 14 : 20)
            edge: chosen ? Colours.brand : Colours.line
            edgeWidth: chosen ? Theme.hair * 4 : Theme.hair
            objectName: `day_${days}`
            padding: 0
            text: label
            visible: label !== ""
            onClicked: grid.handing.pickDay(days)

            contentItem: BodyText {
                Accessible.ignored: true
                horizontalAlignment: Text.AlignHCenter
                strong: true
                text: cell.label
                verticalAlignment: Text.AlignVCenter
                wrapMode: Text.NoWrap
            }
        }
    }
}
