// A number to call, set large enough to dial from across a table: whose it is, and when it is answered.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aftercare

Rectangle {
    id: box

    required property string level
    required property string label
    required property string number
    property string hours: ""
    readonly property int room: width - 2 * Theme.inset

    Layout.fillWidth: true
    color: Colours.tint(level)
    implicitHeight: column.implicitHeight + Theme.inset
    implicitWidth: column.implicitWidth + 2 * Theme.inset

    // The hours stand beside the number where there is room, below it where not.
    GridLayout {
        id: column

        anchors.left: parent.left
        anchors.leftMargin: Theme.inset
        anchors.verticalCenter: parent.verticalCenter
        columnSpacing: Theme.margin
        columns: box.room / Theme.body >= 24 ? 2 : 1
        rowSpacing: 0
        width: box.room

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: parent.columns === 1

            BodyText {
                Layout.fillWidth: true
                dense: true
                text: box.label
            }
            // As large as a heading, but nothing stands under it: who jumps by headings is not led here.
            Heading {
                Layout.fillWidth: true
                Accessible.role: Accessible.StaticText
                size: Theme.hero
                text: box.number
            }
        }
        BodyText {
            Layout.alignment: Qt.AlignBottom
            Layout.bottomMargin: parent.columns === 2 ? Math.round(Theme.hero * 0.2) : 0
            Layout.fillWidth: true
            dense: true
            soft: true
            text: box.hours
            visible: text !== ""
        }
    }
}
