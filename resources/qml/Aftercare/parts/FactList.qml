// How the device stands, line by line; what asks staff to act is marked by a sign and a frame, not by colour alone.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aftercare
import Aftercare.Backend

ColumnLayout {
    id: list

    required property StaffModel staff
    readonly property bool narrow: width / Theme.body < 20

    spacing: Theme.tight

    Heading {
        Layout.fillWidth: true
        size: Theme.lead
        text: list.staff.say("standing")
    }
    Repeater {
        model: list.staff.standing.facts

        Rectangle {
            id: row

            required property string label
            required property string text
            required property bool bad

            Layout.fillWidth: true
            border.color: bad ? Colours.ink : Colours.line
            border.width: bad ? Theme.hair * 2 : Theme.hair
            color: bad ? Colours.surface : Colours.surfaceSunk
            implicitHeight: words.implicitHeight + 2 * Theme.tight
            radius: Theme.radius

            GridLayout {
                id: words

                anchors.left: parent.left
                anchors.leftMargin: Theme.inset
                anchors.right: parent.right
                anchors.rightMargin: Theme.inset
                anchors.verticalCenter: parent.verticalCenter
                columnSpacing: Theme.gap
                columns: list.narrow ? 1 : 2
                rowSpacing: 0

                RowLayout {
                    Layout.alignment: Qt.AlignTop
                    Layout.fillWidth: true
                    Layout.preferredWidth: list.width * 0.34
                    spacing: Theme.tight

                    Icon {
                        name: row.bad ? "help" : "check"
                        size: Theme.body
                    }
                    BodyText {
                        Layout.fillWidth: true
                        dense: true
                        soft: true
                        text: row.label
                    }
                }
                BodyText {
                    Layout.fillWidth: true
                    Layout.preferredWidth: list.width * 0.66
                    dense: true
                    strong: row.bad
                    text: row.text
                    wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                }
            }
        }
    }
}
