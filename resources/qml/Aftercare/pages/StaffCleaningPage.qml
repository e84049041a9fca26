// While the screen is wiped: nothing can be touched, the time counts down, and hands are washed afterwards.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aftercare
import Aftercare.Backend

Item {
    id: page

    required property StaffModel staff
    readonly property bool wide: width > height
    // Nothing can be scrolled here: large words take the room of the picture.
    readonly property real share: wide ? (Theme.textStep < 3 ? 0.4 : 0.22) : 1

    GridLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        columnSpacing: Theme.margin
        columns: page.wide ? 2 : 1
        rowSpacing: Theme.gap

        Picture {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.minimumHeight: Theme.mm(20)
            Layout.preferredHeight: page.height * (Theme.textStep < 3 ? 0.4 : 0.2)
            Layout.preferredWidth: page.width * page.share
            alt: page.staff.say("clean_alt")
            name: "hand-wash"
        }
        ColumnLayout {
            Layout.alignment: Qt.AlignVCenter
            Layout.fillHeight: false
            Layout.fillWidth: true
            Layout.minimumWidth: 1
            Layout.preferredWidth: page.width * (page.wide ? 1 - page.share : 1)
            spacing: Theme.gap

            Heading {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignHCenter
                size: Theme.hero
                text: page.staff.say("clean_now")
            }
            Heading {
                Layout.fillWidth: true
                Accessible.role: Accessible.StaticText
                color: Colours.brand
                horizontalAlignment: Text.AlignHCenter
                objectName: "clean_left"
                size: Math.max(Theme.hero, Math.min(Theme.hero * 4, Math.round(page.height * (page.wide && Theme.textStep > 2 ? 0.14 : 0.22))))
                text: page.staff.cleaning.secondsLeft
            }
            BodyText {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignHCenter
                text: page.staff.say("clean_hands")
            }
        }
    }
}
