// Tells Theme and Colours of the device, the clinic, and how this visitor likes to read.
pragma ComponentBehavior: Bound
import QtQuick
import Aftercare
import Aftercare.Backend

Item {
    id: dressing

    required property KioskModel kiosk
    required property DeviceModel device

    Binding {
        property: "pxPerMm"
        target: Theme
        value: dressing.device.pxPerMm
    }
    Binding {
        property: "handheld"
        target: Theme
        value: dressing.device.handheld
    }
    Binding {
        property: "textStep"
        target: Theme
        value: dressing.kiosk.reading.text
    }
    Binding {
        property: "motion"
        target: Theme
        value: dressing.kiosk.reading.motion
    }
    Binding {
        property: "theme"
        target: Colours
        value: dressing.kiosk.reading.theme
    }
    Binding {
        property: "tone"
        target: Colours
        value: dressing.kiosk.reading.tone
    }
    Binding {
        property: "brandOnLight"
        target: Colours
        value: dressing.kiosk.brand.light
    }
    Binding {
        property: "brandOnDark"
        target: Colours
        value: dressing.kiosk.brand.dark
    }
}
