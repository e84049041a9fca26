// Whose screen this is: the clinic's logo, or its name in words where it has none.
pragma ComponentBehavior: Bound
import QtQuick
import Aftercare
import Aftercare.Backend

Item {
    id: clinic

    required property KioskModel kiosk
    property int size: Theme.body
    // How high a logo stands.
    property int tall: Theme.touch
    readonly property BrandModel brand: kiosk.brand
    readonly property bool drawn: brand.logo !== ""
    // Most logos are made for white paper: on a dark page they keep a piece of it.
    readonly property int rim: Colours.night ? Theme.tight : 0
    readonly property int wide: Math.min(width - 2 * rim, Math.round(brand.logoShape * (tall - 2 * rim)))

    Accessible.ignored: !drawn
    Accessible.name: kiosk.clinic.name
    Accessible.role: Accessible.Graphic
    implicitHeight: drawn ? tall : words.implicitHeight
    implicitWidth: drawn ? Math.round(brand.logoShape * tall) : words.implicitWidth

    BodyText {
        id: words

        color: Colours.brand
        dense: true
        size: clinic.size
        strong: true
        text: clinic.kiosk.clinic.name
        visible: !clinic.drawn
        width: parent.width
    }
    Rectangle {
        color: Colours.paper
        height: parent.height
        radius: Theme.tight
        visible: clinic.drawn
        width: clinic.wide + 2 * clinic.rim

        Image {
            anchors.centerIn: parent
            height: clinic.tall - 2 * clinic.rim
            source: clinic.brand.logo
            sourceSize: Qt.size(clinic.wide, height)
            width: clinic.wide
        }
    }
}
