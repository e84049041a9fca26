// Running text: plain, wrapping, and there for a screen reader.
pragma ComponentBehavior: Bound
import QtQuick
import Aftercare

Text {
    property int size: Theme.body
    property bool strong: false
    property bool soft: false
    // A few words in little room: lines as close as they may be (WCAG 1.4.8, with the rounding upwards).
    property bool dense: false

    Accessible.role: Accessible.StaticText
    Accessible.name: text

    color: soft ? Colours.inkSoft : Colours.ink
    font.family: Theme.family
    // From where the language begins, whatever letters stand first.
    horizontalAlignment: Text.AlignLeft
    font.pixelSize: size
    font.weight: strong ? Font.DemiBold : Font.Normal
    lineHeight: Math.ceil(size * (dense ? 1.2 : strong ? 1.25 : 1.4))
    lineHeightMode: Text.FixedHeight
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
}
