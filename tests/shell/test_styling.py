"""The colours of a style sheet, written into the shapes as QtSvg of any age reads them."""

import xml.etree.ElementTree as ET

import pytest

from kiosk.shell.pictures import RESOURCES, compose
from kiosk.shell.styling import coloured

SHEET = ".a{fill:#111111}\n.b{fill:none;stroke:#222222}\n.a.b{stroke:#333333}\n.in .a{fill:#444444}"


def drawn(text: str) -> list[dict[str, str]]:
    root = ET.fromstring(text)
    coloured(root, SHEET)
    return [dict(node.attrib) for node in root.iter()]


def test_a_shape_gets_what_its_class_has_and_the_class_goes():
    assert drawn('<s><p class="a" d="M0 0"/></s>') == [{}, {"d": "M0 0", "fill": "#111111"}]


def test_of_two_classes_the_later_rule_wins_and_both_together_win_over_either():
    assert drawn('<p class="b a"/>') == [{"fill": "none", "stroke": "#333333"}]


def test_a_group_gives_the_shapes_in_it_colours_of_its_own_however_deep():
    inside = drawn('<s><g class="in"><g><p class="a"/></g></g><p class="a"/></s>')
    assert inside[3:] == [{"fill": "#444444"}, {"fill": "#111111"}]


def test_a_class_that_no_rule_knows_is_nothing():
    assert drawn('<p class="unknown"/>') == [{}]


@pytest.mark.parametrize("theme", ["light", "black_on_white"])
def test_every_shape_with_a_width_of_its_own_has_a_stroke_of_its_own(theme):
    """QtSvg 6.8 draws no other."""
    wide = 0
    for file in sorted((RESOURCES / "pictures").glob("*.svg")):
        if file.stem == "base":
            continue
        root = ET.fromstring(compose(file.stem, theme=theme))
        assert not [node for node in root.iter() if node.tag.endswith("style")]
        for node in root.iter():
            if "stroke-width" in node.attrib and not node.tag.endswith(("svg", "}g")):
                wide += 1
                assert "stroke" in node.attrib, f"{file.stem}: {node.attrib}"
    assert wide > 20
