// Signs to look out for under one call to action: any one of them is enough.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aftercare

LevelFrame {
    id: box

    required property string heading
    required property list<string> signs

    Layout.fillWidth: true
    implicitHeight: column.implicitHeight + 2 * inside
    visible: signs.length > 0

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: box.inside
        spacing: Theme.tight

        LevelBand {
            Layout.fillWidth: true
            level: box.level
            heading: box.heading
            size: Theme.lead
        }
        Bullets {
            Layout.fillWidth: true
            Layout.margins: Theme.inset
            Layout.topMargin: Theme.tight
            lines: box.signs
        }
    }
}
