// How many digits are typed: dots, never the digits.
pragma ComponentBehavior: Bound
import QtQuick
import Aftercare

Row {
    id: dots

    required property int count
    required property string words
    property int most: 8
    readonly property int size: Math.min(Math.round(Theme.lead * 0.9), Theme.mm(8))

    Accessible.name: words
    Accessible.role: Accessible.StaticText
    spacing: Math.round(size * 0.5)

    Repeater {
        model: dots.most

        Rectangle {
            required property int index

            border.color: index < dots.count ? Colours.brand : Colours.line
            border.width: Theme.hair * 2
            color: index < dots.count ? Colours.brand : Colours.surface
            height: dots.size
            radius: width / 2
            width: dots.size
        }
    }
}
