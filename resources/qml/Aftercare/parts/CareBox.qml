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
    light: true
    implicitHeight: band.height + list.height + 2 * (inside + Theme.inset)
    visible: signs.length > 0

    LevelBand {
        id: band

        anchors.left: parent.left
        anchors.margins: box.inside
        anchors.right: parent.right
        anchors.top: parent.top
        heading: box.heading
        level: box.level
        rounding: box.rounding
        size: Theme.lead
    }
    Bullets {
        id: list

        anchors.left: parent.left
        anchors.margins: box.inside + Theme.inset
        anchors.right: parent.right
        anchors.top: band.bottom
        anchors.topMargin: Theme.inset
        lines: box.signs
    }
}
