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
    "FootBar": (f"FootBar {{ {FILL}; kiosk: host.kiosk }}", Role.ToolBar, "Always here"),
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
    "Bullets": f"Bullets {{ {FILL}; lines: ['one', 'two'] }}",
    "Section": f"Section {{ {FILL}; heading: 'Why'; lines: ['one', 'two']; numbered: true }}",
    "CareBox": "CareBox { level: 'call_clinic'; heading: 'Call us if:'; signs: ['one', 'two'] }",
    "LevelBand": f"LevelBand {{ {FILL}; level: 'watch'; heading: 'Mention it'; word: 'Watch' }}",
    "ChoiceRow": f"ChoiceRow {{ {FILL}; heading: 'Size'; values: ['Small', 'Large']; current: 1 }}",
    "TopBar": f"TopBar {{ {FILL}; kiosk: host.kiosk }}",
    "AnswerList": f"AnswerList {{ {FILL}; result: host.kiosk.result; changeWord: 'Change' }}",
    "OutcomeBox": f"OutcomeBox {{ {FILL}; kiosk: host.kiosk }}",
    "FaultPanel": f"Item {{ {FILL}; implicitHeight: 700;"
    " FaultPanel { editing: host.editing; side: 400 } }",
}
"""Components that hold words and things to touch of their own."""

SILENT = {
    "Icon": "Icon { name: 'home' }",
    "FocusRing": "Item { implicitHeight: 60; implicitWidth: 60; FocusRing {} }",
    "LevelFrame": f"LevelFrame {{ {FILL}; implicitHeight: 200; level: 'emergency_now' }}",
    "Chart": f"Chart {{ {FILL}; spans: host.kiosk.timeline.spans; ticks: host.kiosk.timeline.ticks;"
    " hereFrom: 0.2; hereTo: 0.4 }",
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
