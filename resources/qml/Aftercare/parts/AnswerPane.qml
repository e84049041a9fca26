// The picture of what is asked, where there is one, and the answers: as large as the page leaves room for.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aftercare
import Aftercare.Backend

ColumnLayout {
    id: pane

    required property KioskModel kiosk
    readonly property WizardModel wizard: kiosk.wizard
    // The room there is (px): a guess that no layout depends on, so that pictures can be drawn to fit it.
    required property int roomAcross
    required property int roomDown
    readonly property int ems: Math.floor(roomAcross / Theme.body)
    readonly property bool wide: roomAcross > roomDown
    readonly property bool checks: wizard.kind === "check"
    readonly property bool signs: wizard.kind === "gate"
    readonly property bool times: wizard.kind === "when"
    readonly property bool pictured: wizard.kind === "question" || wizard.kind === "risk"

    spacing: Theme.gap

    // How many answers stand beside each other.
    function across(): int {
        if (checks)
            return ems / answers.plateCount >= 6 ? answers.plateCount : 1;
        if (signs)
            return ems >= 60 ? 2 : 1;
        if (pictured)
            return wide && !Theme.handheld && ems / answers.count >= 12 ? answers.count : 1;
        if (wizard.several)
            return Math.max(1, Math.min(3, Math.floor(ems / 17)));
        return ems >= 17 && (wide || Theme.handheld) ? 2 : 1;
    }

    PictureButton {
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.minimumHeight: Theme.mm(30)
        Layout.topMargin: Theme.tight
        Layout.preferredHeight: Theme.mm(Theme.handheld ? 40 : 60)
        alt: pane.wizard.alt
        doing: pane.kiosk.say("picture_larger")
        name: pane.wizard.picture
        objectName: "picture"
        visible: name !== ""
        onClicked: pane.kiosk.closer.open(name)
    }
    AnswerGrid {
        id: answers

        // What a card leaves for its picture.
        readonly property int inside: (pane.roomDown - (lines - 1) * Theme.gap) / lines - 1.6 * Theme.inset

        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.maximumHeight: pane.checks ? Math.max(implicitHeight, lines * Theme.mm(Theme.handheld ? 34 : 46)) : -1
        across: pane.across()
        alike: pane.pictured || pane.checks
        // Times have the plainest pictures and the most answers: less is enough for them.
        readonly property int least: Theme.mm(pane.times && Theme.handheld ? 11 : 14)

        pictureSize: Math.max(least, Math.min(inside, pane.roomAcross * (pane.pictured ? 0.42 : (pane.times ? 0.16 : 0.22)) / across))
        pictureLeast: upright ? Theme.mm(pane.checks && !Theme.handheld ? 18 : 14) : Math.max(least, Math.min(pictureSize, inside * 0.75))
        plateFit: pane.pictured ? 0.66 : 1
        platesBeside: pane.signs && pane.ems >= 17
        size: {
            if (Theme.handheld || Theme.textStep > 2 || pane.wizard.several)
                return Theme.body;
            return pane.pictured && across === 1 ? Theme.title : Theme.lead;
        }
        snug: pane.times && (Theme.handheld || Theme.textStep > 2)
        upright: pane.checks ? across > 1 : pane.ems < 12 && !pane.times || pane.pictured && across > 1
        wizard: pane.wizard
    }
}
