// A small sign beside a word; the word says it all, so a screen reader passes it over.
pragma ComponentBehavior: Bound
import QtQuick
import Aftercare

Image {
    required property string name
    property color ink: Colours.ink
    property int size: Theme.lead

    Accessible.ignored: true
    // What points back or on points the other way where reading begins on the right; all else stays.
    mirror: LayoutMirroring.enabled && (name === "back" || name === "next")
    source: name === "" ? "" : `image://icon/${name}?ink=${String(ink).replace("#", "%23")}`
    sourceSize: Qt.size(size, size)
    width: size
    height: size
}
