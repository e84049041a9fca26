// The answers an outcome rests on, each of which can be changed.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aftercare
import Aftercare.Backend

ColumnLayout {
    id: list

    required property ResultModel result
    required property string changeWord

    // With little width the button stands below the answer, not beside it.
    readonly property bool narrow: width / Theme.body < 16

    spacing: 0

    Repeater {
        model: list.result.answers

        GridLayout {
            id: row

            required property string question
            required property string label
            required property string answer
            required property string level

            Layout.fillWidth: true
            columnSpacing: Theme.gap
            columns: list.narrow ? 2 : 3
            rowSpacing: 0

            Picture {
                Layout.alignment: Qt.AlignVCenter
                Layout.preferredWidth: Theme.lead
                Layout.preferredHeight: Theme.lead
                ink: String(Colours.mark(row.level))
                name: `level-${row.level}`
            }
            ColumnLayout {
                Layout.fillWidth: true
                Layout.topMargin: Theme.tight
                Layout.bottomMargin: Theme.tight
                spacing: 0

                BodyText {
                    Layout.fillWidth: true
                    lineHeight: Math.round(size * 1.2)
                    soft: true
                    text: row.label
                }
                BodyText {
                    Layout.fillWidth: true
                    lineHeight: Math.round(size * 1.2)
                    strong: true
                    text: row.answer
                }
            }
            TouchButton {
                Layout.alignment: Qt.AlignRight
                Layout.bottomMargin: Theme.gap / 2
                Layout.columnSpan: list.narrow ? 2 : 1
                Layout.topMargin: Theme.gap / 2
                text: list.changeWord
                Accessible.name: `${list.changeWord}: ${row.label}`
                onClicked: list.result.change(row.question)
            }
        }
    }
}
