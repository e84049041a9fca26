// How wide words are, so that none is torn in two where another layout would hold it whole.
pragma ComponentBehavior: Bound
import QtQuick
import Aftercare

FontMetrics {
    property int size: Theme.body
    property int weight: Font.DemiBold

    font.family: Theme.family
    font.pixelSize: size
    font.weight: weight

    // The longest of some texts on one line (px). Its first lines make a binding follow the letters.
    function longest(texts: list<string>): int {
        if (font.pixelSize <= 0 || font.weight <= 0)
            return 0;
        let most = 0;
        for (const text of texts)
            most = Math.max(most, advanceWidth(text));
        return Math.ceil(most) + 1;
    }

    // The longest word of some texts (px).
    function widest(texts: list<string>): int {
        return longest(texts.join(" ").split(/\s+/));
    }
}
