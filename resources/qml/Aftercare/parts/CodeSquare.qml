// The words as a square of dots for the camera of a phone: black on white in every theme, each dot whole pixels.
pragma ComponentBehavior: Bound
import QtQuick
import Aftercare

Rectangle {
    id: square

    // What tells it from others; the width of a dot (px); and how many dots a side has.
    required property string key
    required property int dot
    required property int dots
    property string alt: ""

    Accessible.name: alt
    Accessible.role: Accessible.Graphic
    color: "#FFFFFF"
    implicitHeight: dots * dot
    implicitWidth: dots * dot
    visible: dots > 0

    // Nothing of it is kept: it goes with the visit.
    Image {
        anchors.centerIn: parent
        cache: false
        height: square.dots * square.dot
        smooth: false
        source: square.dots > 0 && square.dot > 0 ? `image://code/${square.key}?dot=${square.dot}` : ""
        width: height
    }
}
