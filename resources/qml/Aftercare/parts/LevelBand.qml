// The headline of a level: shape, word and the one thing to do. The graver the level, the larger its shape.
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
    // Of the frame around it, inside its border; the band fills the frame from side to side (px).
    property int rounding: 0
    // Smaller where a word of the heading would be torn, and below its shape where even that is not enough.
    readonly property int room: width - 2 * Theme.inset
    readonly property int longest: letters.widest([heading])
    readonly property bool stacked: room > 0 && (beside(Theme.body) > room || shape(size) + Theme.inset + small.widest([word]) > room)
    readonly property int fit: stacked ? Math.min(size, Math.floor(size * room / longest)) : (room > 0 && beside(size) > room ? smaller() : size)
    readonly property real scaled: {
        if (word === "")
            return 1.7;
        return level === "emergency_now" ? 3 : (level === "doctor_today" ? 2.7 : 2.4);
    }

    function shape(size: int): int {
        return Math.round(Math.min(size * scaled, width * 0.3));
    }

    function beside(size: int): real {
        return shape(size) + Theme.inset + longest * size / band.size;
    }

    function smaller(): int {
        let size = band.size;
        while (size > Theme.body && beside(size) > room)
            size -= 1;
        return size;
    }

    color: Colours.band(level)
    implicitHeight: row.implicitHeight + (word === "" ? Theme.inset : 2 * Theme.inset)
    radius: rounding

    // Square below. Radii for single corners would do, but Qt up to 6.8 draws them black without a GPU.
    Rectangle {
        anchors.fill: parent
        anchors.topMargin: band.rounding
        color: band.color
    }

    Letters {
        id: letters

        size: band.size
        weight: Font.Bold
    }
    Letters {
        id: small
    }
    GridLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.inset
        anchors.verticalCenter: parent.verticalCenter
        columnSpacing: Theme.inset
        columns: band.stacked ? 1 : 2
        rowSpacing: 0

        Picture {
            Layout.preferredWidth: band.shape(band.fit)
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
                size: Math.max(Theme.body, band.fit)
                text: band.heading
            }
        }
    }
}
