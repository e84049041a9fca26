// What came of one norm: met or not in a word and a sign, the number, what is wanted, and who fails.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aftercare

Item {
    id: line

    required property string name
    required property string verdict
    required property string measured
    required property string demanded
    required property string offender
    required property bool passed

    implicitHeight: row.implicitHeight + Theme.tight

    RowLayout {
        id: row

        spacing: Theme.gap
        width: parent.width

        Picture {
            Layout.alignment: Qt.AlignTop
            Layout.preferredHeight: Theme.lead * 1.2
            Layout.preferredWidth: Theme.lead * 1.2
            ink: String(Colours.mark(line.passed ? "expected" : "doctor_today"))
            name: line.passed ? "level-expected" : "level-doctor_today"
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            BodyText {
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.column
                strong: true
                text: line.name
            }
            BodyText {
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.column
                text: `${line.verdict}. ${line.measured}`
            }
            BodyText {
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.column
                soft: true
                text: line.demanded
            }
            BodyText {
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.column
                text: line.offender
                visible: text !== ""
            }
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        color: Colours.line
        height: Theme.hair
        width: parent.width
    }
}
