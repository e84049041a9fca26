// The headline of a level: shape, word and the one thing to do.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aftercare

Rectangle {
    id: band

    required property string level
    required property string heading
    property string word: ""
    property int size: Theme.title

    color: Colours.band(level)
    implicitHeight: row.implicitHeight + 2 * Theme.inset
    radius: Theme.radius - Theme.hair

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.inset
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.inset

        Picture {
            Layout.preferredWidth: Math.round(band.size * (band.word === "" ? 1.6 : 2.4))
            Layout.preferredHeight: Layout.preferredWidth
            ink: String(Colours.markOnBand(band.level))
            name: `level-${band.level}`
            theme: Colours.strict ? Colours.theme : "light"
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            BodyText {
                Layout.fillWidth: true
                color: Colours.bandInk
                strong: true
                text: band.word
                visible: text !== ""
            }
            Heading {
                Layout.fillWidth: true
                color: Colours.bandInk
                size: band.size
                text: band.heading
            }
        }
    }
}
