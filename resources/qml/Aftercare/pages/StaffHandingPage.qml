// Before a patient gets the screen: the day, a topic, and how they read. Two touches do for most.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aftercare
import Aftercare.Backend

ColumnLayout {
    id: page

    required property StaffModel staff
    readonly property HandingModel handing: staff.handing
    readonly property bool wide: width > height && !Theme.handheld && width / Theme.body >= 36
    // A tablet on its side is too low for anything that is always in sight.
    readonly property bool low: Theme.handheld && width > height
    readonly property real ems: (width / Theme.body - (wide ? 6 : 0)) / (wide ? 2 : 1)

    spacing: 0

    component Give: TouchButton {
        objectName: "hand_over"
        primary: true
        size: Theme.lead
        text: page.staff.say("hand_over_now")
        onClicked: page.handing.handOver()
    }

    Scroller {
        Layout.fillHeight: true
        Layout.fillWidth: true
        moreWord: page.staff.say("more")
        upWord: page.staff.say("up")

        StaffBar {
            Layout.fillWidth: true
            staff: page.staff
        }
        Heading {
            Layout.fillWidth: true
            size: Theme.hero
            text: page.staff.say("task_handing")
        }
        Give {
            Layout.fillWidth: true
            Layout.minimumHeight: Theme.choice
            visible: page.low
        }
        GridLayout {
            Layout.fillWidth: true
            columnSpacing: Theme.margin
            columns: page.wide ? 2 : 1
            rowSpacing: Theme.gap
            uniformCellWidths: true

            DayPicker {
                Layout.alignment: Qt.AlignTop
                Layout.fillHeight: false
                Layout.fillWidth: true
                staff: page.staff
            }
            ColumnLayout {
                Layout.alignment: Qt.AlignTop
                Layout.fillHeight: false
                Layout.fillWidth: true
                spacing: 0

                OfferList {
                    Layout.fillWidth: true
                    columns: page.ems >= 16 ? 2 : 1
                    heading: page.staff.say("handing_topic")
                    model: page.handing.topics
                    onPicked: id => page.handing.setTopic(id)
                }
                OfferList {
                    Layout.fillWidth: true
                    columns: page.ems >= 28 ? 3 : (page.ems >= 16 ? 2 : 1)
                    heading: page.staff.say("language")
                    model: page.handing.languages
                    onPicked: id => page.handing.setLanguage(id)
                }
                ChoiceRow {
                    Layout.fillWidth: true
                    columns: page.ems >= 28 ? 4 : (page.ems >= 14 ? 2 : 1)
                    current: page.handing.text - 1
                    heading: page.staff.say("text_size")
                    values: [page.staff.say("text_1"), page.staff.say("text_2"), page.staff.say("text_3"), page.staff.say("text_4")]
                    onPicked: index => page.handing.setText(index + 1)
                }
                SkinRow {
                    Layout.fillWidth: true
                    columns: page.ems >= 28 ? 5 : (page.ems >= 15 ? 3 : 2)
                    heading: page.staff.say("skin")
                    pictureHeight: Theme.mm(Theme.handheld ? 14 : 22)
                    tone: page.handing.tone
                    values: [page.staff.say("tone_1"), page.staff.say("tone_2"), page.staff.say("tone_3"), page.staff.say("tone_4"), page.staff.say("tone_5")]
                    onPicked: tone => page.handing.setTone(tone)
                }
            }
        }
    }
    // In sight and in reach, however far the page is scrolled.
    Give {
        Layout.bottomMargin: Theme.gap
        Layout.fillWidth: true
        Layout.leftMargin: Theme.margin
        Layout.minimumHeight: Theme.choice
        Layout.rightMargin: Theme.margin
        Layout.topMargin: Theme.gap
        visible: !page.low
    }
}
