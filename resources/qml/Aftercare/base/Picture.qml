// A picture from resources/pictures, drawn at just the size shown and kept for the next time.
pragma ComponentBehavior: Bound
import QtQuick
import Aftercare

Image {
    required property string name
    // What there is to see, in words; empty where the words beside it say so already.
    property string alt: ""
    property string ink: ""
    // The colours it is drawn in; a level's mark on its light band keeps the light ones.
    property string theme: Colours.theme

    Accessible.role: Accessible.Graphic
    Accessible.name: alt
    Accessible.ignored: alt === ""
    fillMode: Image.PreserveAspectFit
    source: {
        if (name === "" || width < 8 || height < 8)
            return "";
        const tint = ink === "" ? "" : `&ink=${ink.replace("#", "%23")}`;
        return `image://picture/${name}?theme=${theme}${tint}`;
    }
    sourceSize: Qt.size(Math.round(width), Math.round(height))
}
