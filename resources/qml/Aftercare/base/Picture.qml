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
    readonly property string wanted: {
        const wide = Math.round(width);
        const high = Math.round(height);
        if (name === "" || wide < 8 || high < 8)
            return "";
        const tint = ink === "" ? "" : `&ink=${ink.replace("#", "%23")}`;
        return `image://picture/${name}?theme=${theme}${tint}&size=${wide}x${high}`;
    }

    Accessible.role: Accessible.Graphic
    Accessible.name: alt
    Accessible.ignored: alt === ""
    fillMode: Image.PreserveAspectFit

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
