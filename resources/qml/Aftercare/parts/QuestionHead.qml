// What is asked, and how far one has come: the way back, the step, the question, and how to find the answer.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aftercare
import Aftercare.Backend

ColumnLayout {
    id: head

    required property KioskModel kiosk
    readonly property WizardModel wizard: kiosk.wizard
    property int size: Theme.title

    spacing: Theme.gap

    TopBar {
        Layout.fillWidth: true
        kiosk: head.kiosk
    }
    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gap
        columns: head.width / Theme.body < 20 ? 1 : 2
        rowSpacing: Theme.tight

        BodyText {
            Layout.fillWidth: parent.columns === 1
            dense: true
            soft: true
            text: head.wizard.where
        }
        Rectangle {
            Layout.fillWidth: true
            border.color: Colours.line
            border.width: Theme.hair
            color: Colours.surfaceSunk
            implicitHeight: Theme.mm(2.6)
            radius: height / 2

            Rectangle {
                color: Colours.brand
                height: parent.height
                radius: height / 2
                width: Math.max(height, parent.width * head.wizard.progress)
            }
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.tight

        Heading {
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.column * size / Theme.body
            objectName: "question"
            size: head.size
            text: head.wizard.ask
        }
        BodyText {
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.column
            dense: true
            soft: true
            text: head.wizard.help
            visible: text !== ""
        }
    }
}
