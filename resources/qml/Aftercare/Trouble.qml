// Shown when there is nothing sound to serve: it must stand on its own, without content, words or Theme.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window

Window {
    id: root

    // The clinic's own, as far as this device knows them.
    property string phone: ""
    property string hours: ""
    property string emergency: ""
    readonly property int unit: Math.round(Math.min(width / 24, height / 31))

    readonly property string call: emergency === "" ? "" : ` \u260E ${emergency}`

    color: "#FAF6EE"
    title: "Aftercare"
    onClosing: event => event.accepted = root.visibility !== Window.FullScreen

    // A screen reader is met only a moment after the window has come; what is said before goes nowhere.
    Timer {
        interval: 3000
        running: root.active
        onTriggered: desk.Accessible.announce([desk.text, number.text, sign.text].join("\n"), Accessible.Assertive)
    }
    component Words: Text {
        property int size: root.unit

        Accessible.ignored: text === ""
        Accessible.name: text
        Accessible.role: Accessible.StaticText
        color: "#16222B"
        font.pixelSize: size
        horizontalAlignment: Text.AlignHCenter
        textFormat: Text.PlainText
        visible: text !== ""
        width: parent.width
        wrapMode: Text.Wrap
    }

    component Sign: Words {
        color: "#8C1C13"
        font.bold: true
    }

    Column {
        anchors.centerIn: parent
        spacing: root.unit
        width: root.width * 0.88

        Words {
            id: desk

            font.bold: true
            size: Math.round(root.unit * 2)
            text: "Please ask at the desk."
        }
        Column {
            spacing: root.unit / 3
            width: parent.width

            Words {
                size: Math.round(root.unit * 1.3)
                text: "Pregunte en la recepción, por favor."
            }
            Words {
                size: Math.round(root.unit * 1.3)
                text: "اسأل عند مكتب الاستقبال من فضلك."
            }
        }
        Words {
            id: number

            font.bold: true
            size: Math.round(root.unit * 1.6)
            text: root.phone === "" ? "" : `\u260E ${root.phone}`
        }
        Words {
            text: root.phone === "" ? "" : root.hours
        }
        Rectangle {
            border.color: "#8C1C13"
            border.width: Math.max(3, Math.round(root.unit / 6))
            color: "#FFFDF8"
            height: signs.height + 2 * root.unit
            radius: root.unit / 2
            width: parent.width

            Column {
                id: signs

                anchors.centerIn: parent
                spacing: root.unit
                width: parent.width - 2 * root.unit

                Sign {
                    id: sign

                    text: `Hard to breathe, or chest pain?\nTell a member of staff now.${root.call}`
                }
                Sign {
                    text: `¿Le cuesta respirar o le duele el pecho?\nAvise ya al personal.${root.call}`
                }
                Sign {
                    text: `صعوبة في التنفس أو ألم في الصدر؟\nأخبر أحد الموظفين الآن.${root.call}`
                }
            }
        }
        Words {
            color: "#4A5761"
            size: Math.round(root.unit * 0.8)
            text: "This screen is not ready."
        }
    }
}
