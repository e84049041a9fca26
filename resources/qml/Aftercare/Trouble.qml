// Shown when there is nothing sound to serve: it must stand on its own, without content, words or Theme.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window

Window {
    id: root

    color: "#FAF6EE"
    title: "Aftercare"
    onClosing: event => event.accepted = root.visibility !== Window.FullScreen

    Text {
        anchors.centerIn: parent
        Accessible.name: text
        Accessible.role: Accessible.StaticText
        color: "#16222B"
        font.pixelSize: Math.round(Math.min(root.width, root.height) / 16)
        horizontalAlignment: Text.AlignHCenter
        text: "Please ask at the desk.\n\nThis screen is not ready.\n\nHard to breathe, or chest pain?\nTell a member of staff now."
        textFormat: Text.PlainText
        width: root.width * 0.85
        wrapMode: Text.Wrap
    }
}
