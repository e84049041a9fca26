// A picture from resources/pictures, drawn at just the size shown, once the layout has settled.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import Aftercare

Image {
    id: picture

    required property string name
    // What there is to see, in words; empty where the words beside it say so already.
    property string alt: ""
    property string ink: ""
    // The colours it is drawn in; a level's mark on its light band keeps the light ones.
    property string theme: Colours.theme
    // Of the skin in it, 1 to 5.
    property int tone: Colours.tone
    // A picture of one pixel says that there is none; the log says why.
    readonly property bool missing: status === Image.Ready && implicitWidth === 1
    readonly property string wanted: {
        const wide = Math.round(width);
        const high = Math.round(height);
        if (name === "" || wide < 8 || high < 8)
            return "";
        const tint = ink === "" ? "" : `&ink=${ink.replace("#", "%23")}`;
        return `image://picture/${name}?theme=${theme}&tone=${tone}${tint}&size=${wide}x${high}`;
    }

    Accessible.role: Accessible.Graphic
    Accessible.name: alt
    Accessible.ignored: alt === ""
    fillMode: Image.PreserveAspectFit
    onMissingChanged: if (missing && children.length === 0) plate.createObject(this)

    // In its place a calm plate with what there would be to see, where that is said nowhere else.
    Component {
        id: plate

        Rectangle {
            anchors.fill: parent
            border.color: Colours.line
            border.width: Theme.hair
            color: Colours.surfaceSunk
            radius: Theme.radius
            visible: picture.missing

            BodyText {
                anchors.fill: parent
                anchors.margins: Theme.inset
                Accessible.ignored: true
                horizontalAlignment: Text.AlignHCenter
                text: picture.alt
                verticalAlignment: Text.AlignVCenter
                visible: text !== "" && implicitHeight <= height && width >= 5 * size
            }
        }
    }

    // A layout tries several sizes before it rests; a source bound to them would be drawn for each. Just before
    // the frame is painted all of them are known, and the picture still comes with that very frame.
    Connections {
        enabled: picture.visible && picture.source.toString() !== picture.wanted
        target: picture.Window.window

        function onAfterAnimating() {
            picture.source = picture.wanted;
        }
    }
}
