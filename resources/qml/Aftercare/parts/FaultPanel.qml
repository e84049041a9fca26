// The preview: the kiosk on the left, and beside it what is wrong with the file or what the edits change.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aftercare
import Aftercare.Backend

Item {
    id: frame

    required property EditingModel editing
    required property int side
    // The kiosk's own items are put here.
    readonly property alias stage: stage
    readonly property int size: 17

    anchors.fill: parent

    // Take everything else in the window, so that it stands beside the panel and not under it.
    function makeRoom() {
        for (const item of Array.from(parent.children)) {
            if (item !== frame)
                item.parent = stage;
        }
    }

    Item {
        id: stage

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: panel.left
        anchors.top: parent.top
        clip: true
    }
    Rectangle {
        id: panel

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        anchors.top: parent.top
        color: Colours.surfaceSunk
        width: frame.side

        Rectangle {
            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.top: parent.top
            color: Colours.line
            width: 2
        }
        Flickable {
            id: flick

            anchors.fill: parent
            anchors.margins: 20
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            contentHeight: column.implicitHeight
            contentWidth: width

            ColumnLayout {
                id: column

                spacing: 12
                width: flick.width

                BodyText {
                    Layout.fillWidth: true
                    size: frame.size - 2
                    soft: true
                    text: frame.editing.file
                    wrapMode: Text.WrapAnywhere
                }
                Heading {
                    Layout.fillWidth: true
                    objectName: "state"
                    size: frame.size + 7
                    text: frame.editing.heading
                }
                BodyText {
                    Layout.fillWidth: true
                    size: frame.size
                    soft: true
                    text: frame.editing.saved
                    visible: text !== ""
                }
                BodyText {
                    Layout.fillWidth: true
                    size: frame.size
                    strong: true
                    text: frame.editing.instead
                    visible: text !== ""
                }
                Repeater {
                    model: frame.editing.faults

                    Rectangle {
                        id: fault

                        required property string place
                        required property string about
                        required property string wrong
                        required property string remedy

                        Layout.fillWidth: true
                        border.color: Colours.mark("doctor_today")
                        border.width: 2
                        color: Colours.surface
                        implicitHeight: words.implicitHeight + 24
                        radius: 8

                        ColumnLayout {
                            id: words

                            anchors.left: parent.left
                            anchors.margins: 12
                            anchors.right: parent.right
                            anchors.top: parent.top
                            spacing: 4

                            BodyText {
                                Layout.fillWidth: true
                                size: frame.size
                                strong: true
                                text: fault.place
                            }
                            BodyText {
                                Layout.fillWidth: true
                                size: frame.size - 2
                                soft: true
                                text: fault.about
                                visible: text !== ""
                                wrapMode: Text.WrapAnywhere
                            }
                            BodyText {
                                Layout.fillWidth: true
                                size: frame.size
                                text: fault.wrong
                                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                            }
                            BodyText {
                                Layout.fillWidth: true
                                size: frame.size
                                text: fault.remedy
                                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                            }
                        }
                    }
                }
                Rectangle {
                    Layout.fillWidth: true
                    border.color: Colours.mark(frame.editing.calmer ? "doctor_today" : "expected")
                    border.width: frame.editing.calmer ? 4 : 2
                    color: Colours.surface
                    implicitHeight: verdict.implicitHeight + 24
                    radius: 8
                    visible: frame.editing.verdict !== ""

                    BodyText {
                        id: verdict

                        anchors.left: parent.left
                        anchors.margins: 12
                        anchors.right: parent.right
                        anchors.top: parent.top
                        size: frame.size
                        strong: true
                        text: frame.editing.verdict
                    }
                }
                Repeater {
                    model: frame.editing.news

                    BodyText {
                        required property string modelData

                        Layout.fillWidth: true
                        size: frame.size
                        text: modelData
                    }
                }
            }
        }
    }
}
