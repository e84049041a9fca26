// Sizes: everything starts from millimetres and the screen's pixels per mm. Colours are in Colours.qml.
pragma Singleton
import QtQuick

QtObject {
    id: theme

    // Told by Main: the device, and how this visitor likes to read.
    property real pxPerMm: 3.6
    property bool handheld: false
    property int textStep: 2
    property bool motion: true

    readonly property real unit: 2 * pxPerMm
    readonly property int margin: Math.round((handheld ? 2.5 : 6) * unit)
    readonly property int inset: Math.round((handheld ? 1.5 : 3) * unit)
    readonly property int gap: Math.round((handheld ? 1.6 : 2.4) * unit)
    readonly property int tight: Math.round(0.8 * unit)
    readonly property int radius: Math.round((handheld ? 1.6 : 2.4) * unit)

    // What a finger needs: choices, and everything else.
    readonly property int choice: Math.ceil(20 * pxPerMm)
    readonly property int touch: Math.ceil(12.7 * pxPerMm)

    // Lines and borders.
    readonly property int hair: Math.max(1, Math.round(0.35 * pxPerMm))
    readonly property int ring: Math.max(3, Math.round(0.9 * pxPerMm))

    // Type: four steps by the height of a capital letter; titles grow less than text does.
    readonly property string family: "Source Sans Pro"
    readonly property real capitalRatio: 0.66
    readonly property real capitalMm: [3.9, 5.2, 6.8, 8.8][textStep - 1]
    readonly property int body: Math.ceil(capitalMm * pxPerMm / capitalRatio)
    readonly property int lead: Math.round(body * [1.25, 1.25, 1.15, 1.06][textStep - 1])
    readonly property int title: Math.round(body * (handheld ? [1.4, 1.3, 1.15, 1.05] : [1.6, 1.6, 1.3, 1.1])[textStep - 1])
    readonly property int hero: Math.round(body * (handheld ? [1.8, 1.6, 1.3, 1.1] : [2.2, 2.0, 1.6, 1.2])[textStep - 1])

    // About 65 characters, and never more than 80.
    readonly property int column: Math.round(body * 30)

    // What is pressed sinks this far; what moves takes this long (ms).
    readonly property int sink: Math.min(2, hair)
    readonly property int slide: motion ? 200 : 0

    function mm(length: real): int {
        return Math.round(length * theme.pxPerMm);
    }
}
