// Words to say on the telephone, or to a member of staff; gone where there are none.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aftercare

Rectangle {
    id: box

    required property string heading
    required property string text

    Layout.fillWidth: true
    border.color: Colours.line
    border.width: Theme.hair
    color: Colours.surfaceSunk
    implicitHeight: words.implicitHeight + Math.round(1.4 * Theme.inset)
    radius: Theme.radius
    visible: text !== ""

    ColumnLayout {
        id: words

        anchors.left: parent.left
        anchors.margins: Theme.inset
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: 0

        BodyText {
            Layout.fillWidth: true
            strong: true
            text: box.heading
        }
        BodyText {
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.column
            text: box.text
        }
    }
}
