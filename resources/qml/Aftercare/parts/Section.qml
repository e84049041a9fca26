// A heading and the lines under it; gone when there are none.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aftercare

ColumnLayout {
    id: section

    required property string heading
    required property list<string> lines
    property bool numbered: false
    property int size: Theme.body

    spacing: Theme.tight
    visible: lines.length > 0

    Heading {
        Layout.fillWidth: true
        size: Theme.lead
        text: section.heading
    }
    Bullets {
        Layout.fillWidth: true
        lines: section.lines
        numbered: section.numbered
        size: section.size
    }
}
