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
    readonly property bool mirrored: LayoutMirroring.enabled
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
                Layout.preferredHeight: Theme.lead
                Layout.preferredWidth: Theme.lead
                ink: String(Colours.mark(row.level))
                name: `level-${row.level}`
            }
            Column {
                id: words

                Layout.fillWidth: true
                spacing: 2 * Theme.hair

                BodyText {
                    dense: true
                    soft: true
                    text: row.label
                    width: words.width > 0 ? Math.min(words.width, Theme.column) : implicitWidth
                    x: list.mirrored ? words.width - width : 0
                }
                BodyText {
                    strong: true
                    text: row.answer
                    width: words.width > 0 ? Math.min(words.width, Theme.column) : implicitWidth
                    x: list.mirrored ? words.width - width : 0
                }
            }
            Card {
                Layout.alignment: Qt.AlignRight
                Layout.bottomMargin: Math.ceil(Theme.gap / 2)
                Layout.columnSpan: list.narrow ? 2 : 1
                Layout.topMargin: Math.ceil(Theme.gap / 2)
                Accessible.name: `${list.changeWord}: ${row.label}`
                text: list.changeWord
                verticalPadding: Theme.tight
                onClicked: list.result.change(row.question)

                contentItem: BodyText {
                    Accessible.ignored: true
                    horizontalAlignment: Text.AlignHCenter
                    strong: true
                    text: list.changeWord
                    verticalAlignment: Text.AlignVCenter
                }
            }
        }
    }
}
