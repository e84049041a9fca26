// What is to be mended, with its places; or the word that nothing is.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aftercare
import Aftercare.Backend

ColumnLayout {
    id: list

    required property StaffModel staff

    spacing: Theme.tight

    Heading {
        Layout.fillWidth: true
        size: Theme.lead
        text: list.staff.say("to_mend")
        visible: !list.staff.standing.allWell
    }
    BodyText {
        Layout.fillWidth: true
        text: list.staff.say("all_well")
        visible: list.staff.standing.allWell
    }
    Repeater {
        model: list.staff.standing.notices

        Rectangle {
            id: notice

            required property string text
            required property list<string> lines

            Layout.fillWidth: true
            border.color: Colours.ink
            border.width: Theme.hair * 2
            color: Colours.surface
            implicitHeight: words.implicitHeight + 2 * Theme.inset
            radius: Theme.radius

            ColumnLayout {
                id: words

                anchors.left: parent.left
                anchors.margins: Theme.inset
                anchors.right: parent.right
                anchors.top: parent.top
                spacing: Theme.tight

                BodyText {
                    Layout.fillWidth: true
                    strong: true
                    text: notice.text
                    wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                }
                Repeater {
                    model: notice.lines

                    BodyText {
                        required property string modelData

                        Layout.fillWidth: true
                        dense: true
                        text: modelData
                        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                    }
                }
            }
        }
    }
}
