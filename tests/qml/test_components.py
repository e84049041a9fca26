"""Each component alone: loads without a warning, is heard by a screen reader, and can be hit by a finger."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible, QFontMetricsF

from kiosk.visit.settings import TEXT_STEPS, THEMES
from tests.qml.hosting import children_of

Role = QAccessible.Role
CARD = "optionText: 'A lump'; hint: ''; picture: 'problem-lump'; alt: 'A finger.'; chosen: true"
FILL = "Layout.fillWidth: true"
COMPONENTS = {
    "BodyText": (f"BodyText {{ {FILL}; text: 'Some words' }}", Role.StaticText, "Some words"),
    "Heading": (f"Heading {{ {FILL}; text: 'A heading' }}", Role.Heading, "A heading"),
    "Card": ("Card { text: 'A card' }", Role.Button, "A card"),
    "TouchButton": ("TouchButton { sign: 'back'; text: 'Back' }", Role.Button, "Back"),
    "Picture": (
        "Picture { Layout.preferredHeight: 99; Layout.preferredWidth: 99; name: 'unsure'; alt: 'A leg' }",
        Role.Graphic,
        "A leg",
    ),
    "CodeSquare": (
        "CodeSquare { key: 'x'; dot: 4; dots: 29; alt: 'A square of dots' }",
        Role.Graphic,
        "A square of dots",
    ),
    "HeroCard": (
        f"HeroCard {{ {FILL}; text: 'Is this normal?'; line: 'Ask' }}",
        Role.Button,
        "Is this normal?",
    ),
    "TopicCard": (
        f"TopicCard {{ {FILL}; title: 'Hives'; line: 'Hours'; picture: 'topic-hives' }}",
        Role.Button,
        "Hives",
    ),
    "OptionCard": (f"OptionCard {{ {FILL}; {CARD} }}", Role.Button, "A lump"),
    "OptionCard to tick": (f"OptionCard {{ {FILL}; {CARD}; tickable: true }}", Role.CheckBox, "A lump"),
    "TakeHomeButton": (f"TakeHomeButton {{ {FILL}; kiosk: host.kiosk }}", Role.Button, "Take it home"),
    "DayHandle": (
        "DayHandle { label: 'Your day'; mirrored: false; timeline: host.kiosk.timeline }",
        Role.Slider,
        "Your day",
    ),
    "PictureButton": (
        f"PictureButton {{ {FILL}; implicitHeight: 200; name: 'topic-hives'; alt: 'A leg'; doing: 'See' }}",
        Role.Button,
        "A leg",
    ),
    "Choice": (f"Choice {{ {FILL}; text: 'Large'; chosen: true }}", Role.CheckBox, "Large"),
    "SkinSwatch": ("SkinSwatch { text: 'Darker'; tone: 4; chosen: true }", Role.CheckBox, "Darker"),
    "CardOutline": (
        "CardOutline { card: host.staff.millimetres.card; label: 'Outline of a bank card' }",
        Role.Slider,
        "Outline of a bank card",
    ),
    "FootBar": (f"FootBar {{ {FILL}; kiosk: host.kiosk }}", Role.ToolBar, "Always here"),
    "ListenBar": (f"ListenBar {{ {FILL}; kiosk: host.kiosk }}", Role.ToolBar, "Reading aloud"),
    "TaskCard": (
        f"TaskCard {{ {FILL}; title: 'Hand over'; line: 'Set the day'; sign: 'person' }}",
        Role.Button,
        "Hand over",
    ),
    "PinDots": ("PinDots { count: 3; words: '3 digits typed' }", Role.StaticText, "3 digits typed"),
    "StillThere": (
        "StillThere { Layout.fillWidth: true; Layout.preferredHeight: 800; kiosk: host.kiosk }",
        Role.AlertMessage,
        "Are you still there?",
    ),
}
"""Components that a screen reader meets as one thing: how to make one, its role and its name."""

HOLDERS = {
    "Scroller": f"Scroller {{ {FILL}; Layout.preferredHeight: 300; upWord: 'Up'; moreWord: 'More';"
    " Repeater { model: 20; BodyText { text: 'A line' } } }",
    "ScrollSteps": f"ScrollSteps {{ {FILL}; air: 9; beside: false; canGoDown: true; canGoUp: false;"
    " moreWord: 'More'; upWord: 'Up' }",
    "Bullets": f"Bullets {{ {FILL}; lines: ['one', 'two'] }}",
    "Section": f"Section {{ {FILL}; heading: 'Why'; lines: ['one', 'two']; numbered: true }}",
    "CallBox": "CallBox { level: 'watch'; label: 'The clinic'; number: '555'; hours: 'Monday' }",
    "CareBox": "CareBox { level: 'call_clinic'; heading: 'Call us if:'; signs: ['one', 'two'] }",
    "LevelBand": f"LevelBand {{ {FILL}; level: 'watch'; heading: 'Mention it'; word: 'Watch' }}",
    "ChoiceRow": f"ChoiceRow {{ {FILL}; heading: 'Size'; values: ['Small', 'Large']; current: 1;"
    " room: 700 }",
    "ChartKey": f"ChartKey {{ {FILL}; kiosk: host.kiosk }}",
    "DayChart": f"DayChart {{ {FILL}; kiosk: host.kiosk }}",
    "DayMarker": f"DayMarker {{ id: marker; {FILL}; implicitHeight: 300; label: 'Your day';"
    " timeline: host.kiosk.timeline;"
    " axis: ChartAxis { parent: marker; units: host.kiosk.timeline.units; width: 600 } }",
    "DaySteps": f"DaySteps {{ {FILL}; kiosk: host.kiosk }}",
    "DayWords": f"DayWords {{ {FILL}; kiosk: host.kiosk }}",
    "StageList": f"StageList {{ {FILL}; heading: 'Usual'; lines: ['one', 'two']; solid: 1 }}",
    "SkinRow": f"SkinRow {{ {FILL}; heading: 'Skin'; tone: 3; columns: 3; room: 700;"
    " values: ['Lightest', 'Lighter', 'Middle', 'Darker', 'Darkest'] }",
    "HandRows": f"HandRows {{ {FILL}; kiosk: host.kiosk; ems: 30; room: 700; columns: 1; lowHelps: true }}",
    "KeyField": f"KeyField {{ {FILL}; implicitHeight: 300; TouchButton {{ text: 'Inside' }} }}",
    "NormLine": f"NormLine {{ {FILL}; name: 'Gap'; verdict: 'Met'; measured: '3 mm'; demanded: '3 mm';"
    " offender: ''; passed: true }",
    "ClinicName": f"ClinicName {{ {FILL}; kiosk: host.kiosk }}",
    "Note": "Note { text: 'Sample clinic details' }",
    "PageTools": "PageTools { kiosk: host.kiosk }",
    "QuestionHead": f"QuestionHead {{ {FILL}; kiosk: host.kiosk }}",
    "SayBox": "SayBox { heading: 'You can say this:'; text: 'I had vein treatment.' }",
    "TopicHead": f"TopicHead {{ {FILL}; kiosk: host.kiosk; room: 700; wide: false }}",
    "TopBar": f"TopBar {{ {FILL}; kiosk: host.kiosk }}",
    "AnswerGrid": f"AnswerGrid {{ {FILL}; wizard: host.kiosk.wizard }}",
    "AnswerGrid of standing cards": f"AnswerGrid {{ {FILL}; wizard: host.kiosk.wizard; across: 2;"
    " upright: true }",
    "AnswerPane": f"AnswerPane {{ {FILL}; kiosk: host.kiosk; roomAcross: 700; roomDown: 900 }}",
    "AnswerList": f"AnswerList {{ {FILL}; result: host.kiosk.result; changeWord: 'Change' }}",
    "OutcomeBox": f"OutcomeBox {{ {FILL}; kiosk: host.kiosk }}",
    "Cover": f"Cover {{ {FILL}; implicitHeight: 900; kiosk: host.kiosk }}",
    "StaffBar": f"StaffBar {{ {FILL}; staff: host.staff }}",
    "PinKeys": f"PinKeys {{ {FILL}; pin: host.staff.pin; eraseWord: 'Erase'; acceptWord: 'OK' }}",
    "FactList": f"FactList {{ {FILL}; staff: host.staff }}",
    "NoticeList": f"NoticeList {{ {FILL}; staff: host.staff }}",
    "HeldVisit": f"Item {{ {FILL}; implicitHeight: 400; TouchButton {{ text: 'Beside' }}"
    " HeldVisit { staff: host.staff; width: parent.width } }",
    "DayGrid": f"DayGrid {{ {FILL}; handing: host.staff.handing }}",
    "DayPicker": f"DayPicker {{ {FILL}; staff: host.staff }}",
    "OfferList": f"OfferList {{ {FILL}; heading: 'Topic'; model: host.staff.handing.topics }}",
    "StaffLayer": f"Item {{ {FILL}; implicitHeight: 900;"
    " StaffLayer { anchors.fill: parent; staff: host.staff; Component.onCompleted: show() } }",
    "FaultPanel": f"Item {{ {FILL}; implicitHeight: 700;"
    " FaultPanel { editing: host.editing; side: 400 } }",
}
"""Components that hold words and things to touch of their own."""

SILENT = {
    "Bookmark": "Item { implicitHeight: 60; implicitWidth: 60; Bookmark { field: KeyField {} } }",
    "Icon": "Icon { name: 'home' }",
    "Letters": "Item { implicitHeight: 60; implicitWidth: letters.widest(['one', 'two words']);"
    " Letters { id: letters } }",
    "ListenFrame": "Item { implicitHeight: 60; implicitWidth: 60; ListenFrame { marked: parent } }",
    "ListenMarks": "Item { implicitHeight: 60; implicitWidth: 60;"
    " ListenMarks { speech: host.kiosk.speech } }",
    "ListenWord": "BodyText { id: letters; text: 'one'; Accessible.ignored: true;"
    " ListenWord { shownIn: letters; places: [Qt.rect(0, 0, 30, 40)] } }",
    "FocusRing": "Item { implicitHeight: 60; implicitWidth: 60; FocusRing {} }",
    "TickBox": "TickBox { chosen: true }",
    "LevelFrame": f"LevelFrame {{ {FILL}; implicitHeight: 200; level: 'emergency_now' }}",
    "Chart": f"Chart {{ {FILL}; spans: host.kiosk.timeline.spans; units: host.kiosk.timeline.units;"
    " marks: [0.2, 0.4] }",
    "ChartStrips": f"Item {{ {FILL}; implicitHeight: 60; ChartAxis {{ id: axis; width: 400;"
    " units: host.kiosk.timeline.units }"
    " ChartStrips { axis: axis; width: 400; height: 60 } }",
    "ChartLines": f"Item {{ {FILL}; implicitHeight: 60; ChartAxis {{ id: axis; width: 400; marks: [0.2];"
    " units: host.kiosk.timeline.units }"
    " ChartLines { axis: axis; width: 400; height: 60 } }",
    "ChartAxis": f"ChartAxis {{ {FILL}; units: host.kiosk.timeline.units }}",
    "ChartBar": f"ChartBar {{ id: bar; {FILL}; name: 'Bruises'; words: 'They go.'; until: 'by 3 weeks';"
    " start: 0; usualEnd: 0.4; outerEnd: 0.6;"
    " axis: ChartAxis { parent: bar; units: host.kiosk.timeline.units; width: 400 } }",
    "Dressing": "Item { implicitHeight: 9; implicitWidth: 9;"
    " Dressing { kiosk: host.kiosk; device: host.device } }",
    "TimeBar": f"TimeBar {{ {FILL}; solid: 40 }}",
    "DayLine": "DayLine { implicitHeight: 60 }",
}
"""Components with nothing to say: the words beside them say it."""

CAPITALS_MM = {1: (3.9, (3.5, 4.2)), 2: (5.2, (4.8, 5.6)), 3: (6.8, (6.4, 7.1)), 4: (8.8, (8.5, 9.0))}
"""The height of a capital letter at each step, and between which two it may lie (VVSG 2.0, 7.1-G)."""
ACTIONABLE = {Role.Button, Role.CheckBox}
VIEWS = [((1080, 1920), 1), ((1080, 1920), 4), ((1280, 800), 1), ((1280, 800), 4)]
views = pytest.mark.parametrize(("size", "text"), VIEWS, ids=str)


def everything() -> dict[str, str]:
    return {name: made for name, (made, _, _) in COMPONENTS.items()} | HOLDERS | SILENT


def test_every_component_is_tried(project):
    lines = (project / "resources/qml/Aftercare/qmldir").read_text().splitlines()
    files = {line.split()[-1] for line in lines}
    parts = {
        file.split("/")[1].removesuffix(".qml") for file in files if file.startswith(("base/", "parts/"))
    }
    assert parts == {name.split()[0] for name in everything()}


@views
@pytest.mark.parametrize("name", everything())
def test_it_shows_in_every_theme_without_a_warning(host, name, size, text):
    one = host(everything()[name], size, text)
    for theme in THEMES:
        one.asks(f"wear('{theme}')")
        one.settles()
    assert one.item.width() > 0


@pytest.mark.parametrize("name", COMPONENTS)
def test_a_screen_reader_is_told_what_it_is_and_what_it_is_called(host, name):
    made, role, called = COMPONENTS[name]
    node = QAccessible.queryAccessibleInterface(host(made, (1080, 1920), 2).item)
    assert node.role() is role
    assert node.text(QAccessible.Text.Name) == called


@pytest.mark.parametrize("name", COMPONENTS)
def test_nothing_is_read_twice(host, name):
    names = [node.text(QAccessible.Text.Name) for node in host(COMPONENTS[name][0], (1080, 1920), 2).heard()]
    twice = {one for one in names if names.count(one) > 1}
    assert twice <= {"Are you still there?"}, "the notice itself is called by its heading"


@pytest.mark.parametrize("name", HOLDERS)
def test_what_it_holds_can_be_heard(host, name):
    nodes = host(HOLDERS[name], (1080, 1920), 2).heard()
    assert nodes
    assert all(node.role() is not Role.Client for node in nodes)


def test_the_preview_tells_what_is_wrong_and_what_the_edits_change(host):
    nodes = host(HOLDERS["FaultPanel"], (1080, 1920), 2).heard()
    told = {node.text(QAccessible.Text.Name) for node in nodes}
    assert {"1 thing to mend", "Line 3, column 9", "write a telephone number"} <= told
    assert {"Somebody is told something calmer.", "Words that patients read:"} <= told


@pytest.mark.parametrize("name", SILENT)
def test_what_says_nothing_is_passed_over(host, name):
    assert host(SILENT[name], (1080, 1920), 2).heard() == []


@pytest.mark.parametrize(("size", "text"), [VIEWS[1], VIEWS[2]], ids=str)
@pytest.mark.parametrize("name", [*COMPONENTS, *HOLDERS])
def test_what_can_be_touched_is_large_enough_and_can_be_pressed(host, name, size, text):
    one = host(everything()[name], size, text)
    least = one.asks("Theme.touch")
    assert least >= 12.7 * one.asks("Theme.pxPerMm")
    for item in children_of(one.item):
        if item.inherits("QQuickAbstractButton"):
            assert min(item.width(), item.height()) >= least
            node = QAccessible.queryAccessibleInterface(item)
            assert node.role() in ACTIONABLE
            assert node.text(QAccessible.Text.Name)
            assert "Press" in node.actionInterface().actionNames()


@pytest.mark.parametrize("step", TEXT_STEPS)
@pytest.mark.parametrize("size", [(1080, 1920), (1280, 800)])
def test_capital_letters_are_as_high_as_the_step_says_to_a_pixel(host, size, step):
    one = host("BodyText { text: 'H' }", size, step)
    pixel = 1 / one.asks("Theme.pxPerMm")
    capital = QFontMetricsF(one.item.property("font")).capHeight() * pixel
    wanted, (least, most) = CAPITALS_MM[step]
    assert capital == pytest.approx(wanted, abs=pixel)
    assert least <= capital <= most
