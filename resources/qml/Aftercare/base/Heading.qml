// A heading, told as one to a screen reader.
pragma ComponentBehavior: Bound
import QtQuick
import Aftercare

Text {
    property int size: Theme.title

    Accessible.role: Accessible.Heading
    Accessible.name: text

    color: Colours.ink
    font.family: Theme.family
    horizontalAlignment: Text.AlignLeft
    font.pixelSize: size
    font.weight: Font.Bold
    lineHeight: Math.ceil(size * 1.2)
    lineHeightMode: Text.FixedHeight
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
}
