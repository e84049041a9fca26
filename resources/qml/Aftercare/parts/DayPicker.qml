// The day of treatment: today, yesterday, another day from the calendar, or not known.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aftercare
import Aftercare.Backend

ColumnLayout {
    id: picker

    required property StaffModel staff
    readonly property HandingModel handing: staff.handing

    spacing: Theme.gap

    component Day: Choice {
        required property int days

        Layout.fillHeight: true
        Layout.fillWidth: true
        chosen: picker.handing.day === days && !picker.handing.another
        onClicked: picker.handing.setDay(days)
    }

    Heading {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gap
        size: Theme.lead
        text: picker.staff.say("handing_day")
    }
    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gap
        columns: picker.width / Theme.body >= 32 ? 4 : (picker.width / Theme.body >= 13 ? 2 : 1)
        rowSpacing: Theme.gap
        uniformCellWidths: true

        Day {
            days: 0
            objectName: "day_today"
            text: picker.staff.say("day_today")
        }
        Day {
            days: 1
            objectName: "day_yesterday"
            text: picker.staff.say("day_yesterday")
        }
        Day {
            days: -1
            objectName: "day_unknown"
            text: picker.staff.say("day_unknown")
        }
        Choice {
            Layout.fillHeight: true
            Layout.fillWidth: true
            chosen: picker.handing.another
            objectName: "day_another"
            text: picker.staff.say("day_another")
            onClicked: picker.handing.openCalendar()
        }
    }
    BodyText {
        Layout.fillWidth: true
        text: picker.staff.say("days_back")
        visible: picker.handing.another && !picker.handing.dated
    }
    Loader {
        Layout.fillWidth: true
        active: picker.handing.another
        visible: active

        sourceComponent: DayGrid {
            handing: picker.handing
        }
    }
    BodyText {
        Layout.fillWidth: true
        objectName: "day_words"
        strong: true
        text: picker.handing.dayWords
        visible: picker.handing.another
    }
}
