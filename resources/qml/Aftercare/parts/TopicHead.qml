// What a topic is called, how long it takes, and what it looks like.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aftercare
import Aftercare.Backend

RowLayout {
    id: head

    required property KioskModel kiosk
    readonly property TopicModel topic: kiosk.topic
    required property bool wide
    // The width of the page's column (px): were it the head's own, the picture would change what it hangs on.
    required property int room
    readonly property int side: Math.min(room * 0.45, Theme.mm(Theme.handheld ? (wide ? 38 : 44) : (wide ? 62 : 76)))

    spacing: Theme.gap

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.tight

        Heading {
            Layout.fillWidth: true
            size: head.wide && Theme.handheld ? Theme.title : Theme.hero
            text: head.topic.title
        }
        BodyText {
            Layout.fillWidth: true
            size: Theme.lead
            soft: true
            text: head.topic.line
        }
    }
    PictureButton {
        Layout.minimumWidth: head.side
        Layout.preferredHeight: head.side
        alt: head.topic.alt
        doing: head.kiosk.say("picture_larger")
        name: head.topic.picture
        objectName: "picture"
        onClicked: head.kiosk.closer.open(name)
    }
}
