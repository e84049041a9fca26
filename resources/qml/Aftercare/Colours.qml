// Colours by role, never by hue, in four themes. Every ratio here is measured by a test.
pragma Singleton
import QtQuick

QtObject {
    id: colours

    // Told by Main: how this visitor likes to see, and the clinic's own colour as it can be read; "" for none.
    property string theme: "light"
    property int tone: 3
    property string brandOnLight: ""
    property string brandOnDark: ""

    readonly property bool strict: theme === "black_on_white" || theme === "white_on_black"
    readonly property bool night: theme === "dark" || theme === "white_on_black"

    readonly property color ground: pick("#FAF6EE", "#12171A", "#FFFFFF", "#000000")
    readonly property color surface: pick("#FFFDF8", "#1C2327", "#FFFFFF", "#000000")
    readonly property color surfaceSunk: pick("#F2EBDD", "#0B0F11", "#FFFFFF", "#000000")
    readonly property color ink: pick("#16222B", "#F6F2EA", "#000000", "#FFFFFF")
    readonly property color inkSoft: pick("#2B3740", "#D3D6D2", "#000000", "#FFFFFF")
    readonly property color line: pick("#867D6C", "#869299", "#000000", "#FFFFFF")
    readonly property color brand: pick(brandOnLight || "#0B4F58", brandOnDark || "#8AD7DC", "#000000", "#FFFFFF")
    readonly property color brandInk: pick("#FFFFFF", "#0B0F11", "#FFFFFF", "#000000")
    readonly property color focus: pick("#0A45B5", "#FFD75E", "#000000", "#FFFFFF")
    // What a logo stands on: most are made for white paper.
    readonly property color paper: pick("#FAF6EE", "#FFFFFF", "#FFFFFF", "#FFFFFF")

    // A thing that can be touched, while a finger is on it.
    function pressed(fill: color): color {
        return Qt.tint(fill, night ? "#22FFFFFF" : "#16000000");
    }

    function pick(light: color, dark: color, blackOnWhite: color, whiteOnBlack: color): color {
        switch (theme) {
        case "dark":
            return dark;
        case "black_on_white":
            return blackOnWhite;
        case "white_on_black":
            return whiteOnBlack;
        default:
            return light;
        }
    }

    // The ground of a level's headline; its text is bandInk at every level.
    function band(level: string): color {
        if (strict)
            return ground;
        const bands = {
            "expected": "#D5ECDC",
            "watch": "#DBE6F7",
            "call_clinic": "#FFE3B8",
            "doctor_today": "#FFCDBB",
            "emergency_now": "#F7B4B6"
        };
        return bands[level] ?? "#F7B4B6";
    }

    // A level's softer ground, for words that belong to it but do not head it; they are in ink.
    function tint(level: string): color {
        return strict ? ground : Qt.tint(surface, Qt.alpha(band(level), night ? 0.12 : 0.45));
    }

    readonly property color bandInk: pick("#16222B", "#16222B", "#000000", "#FFFFFF")

    // Border and shape of a level on the page; and its shape on its own band.
    function mark(level: string): color {
        if (strict)
            return ink;
        return night ? band(level) : markOnBand(level);
    }

    function markOnBand(level: string): color {
        if (strict)
            return ink;
        const marks = {
            "expected": "#1B5E3A",
            "watch": "#26447F",
            "call_clinic": "#7A4100",
            "doctor_today": "#8F240A",
            "emergency_now": "#7D0715"
        };
        return marks[level] ?? "#7D0715";
    }
}
