// One picture as large as the page allows, with what there is to see on it; a touch on it leads back.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aftercare
import Aftercare.Backend

Scroller {
    id: page

    required property KioskModel kiosk
    readonly property CloserModel closer: kiosk.closer
    readonly property bool wide: width > height && width / Theme.body >= 24

    fills: true
    moreWord: kiosk.say("more")
    upWord: kiosk.say("up")

    TopBar {
        Layout.fillWidth: true
        kiosk: page.kiosk
    }
    GridLayout {
        Layout.fillHeight: true
        Layout.fillWidth: true
        columnSpacing: Theme.margin
        columns: page.wide ? 2 : 1
        rowSpacing: Theme.gap

        PictureButton {
            Layout.alignment: Qt.AlignTop
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.maximumHeight: page.height - Theme.touch - 4 * Theme.gap
            Layout.minimumHeight: Theme.mm(60)
            Layout.preferredHeight: Theme.mm(60)
            Layout.preferredWidth: page.wide ? page.width * 0.5 : page.width
            alt: page.closer.alt
            doing: page.kiosk.say("picture_close")
            name: page.closer.picture
            objectName: "picture"
            sign: "close"
            onClicked: page.kiosk.back()
        }
        ColumnLayout {
            Layout.alignment: page.wide && !Theme.handheld ? Qt.AlignVCenter : Qt.AlignTop
            Layout.fillHeight: false
            Layout.fillWidth: true
            Layout.preferredWidth: page.wide ? page.width * 0.5 : page.width
            spacing: Theme.gap

            BodyText {
                Layout.fillWidth: true
                soft: true
                text: page.closer.where
                visible: text !== ""
            }
            Heading {
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.column
                size: page.closer.title.length < 60 ? Theme.title : (Theme.handheld && page.wide ? Theme.body : Theme.lead)
                text: page.closer.title
            }
            BodyText {
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.column
                size: Theme.handheld && page.wide ? Theme.body : Theme.lead
                text: page.closer.alt
            }
            GridLayout {
                Layout.fillWidth: true
                Layout.topMargin: Theme.tight
                columnSpacing: Theme.gap
                columns: width / Theme.body < 13 ? 1 : 2
                rowSpacing: Theme.gap
                uniformCellWidths: true
                visible: page.closer.pictures > 1

                TouchButton {
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    Layout.minimumHeight: Theme.choice
                    objectName: "previous_picture"
                    sign: "back"
                    text: page.kiosk.say("picture_before")
                    onClicked: page.closer.previous()
                }
                TouchButton {
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    Layout.minimumHeight: Theme.choice
                    objectName: "next_picture"
                    sign: "next"
                    text: page.kiosk.say("picture_next")
                    onClicked: page.closer.next()
                }
            }
        }
    }
}
