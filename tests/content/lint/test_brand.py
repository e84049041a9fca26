"""Lint on the clinic's looks: a colour that is hard to read, and a logo that cannot be shown, only warn."""

from kiosk.content.lint.brand import logo_can_be_shown
from kiosk.content.problems import written

CHECKED = "  checked: false\n"


def test_a_colour_that_is_hard_to_read_is_told_with_the_shade_that_is_shown_instead(shipped):
    before = len(shipped.lints())
    shipped.change(CHECKED, f'{CHECKED}  brand: "#FFCC00"\n')
    said = shipped.lints()
    assert len(said) == before + 1
    assert (
        "warning: clinic.brand: has a contrast of 1.3 to the page in the light theme, and words need 7; "
        'the kiosk shows "#5F4C00", the nearest shade that can be read; write that, or a darker one'
    ) in said


def test_a_colour_that_can_be_read_needs_no_word(shipped):
    before = shipped.lints()
    shipped.change(CHECKED, f'{CHECKED}  brand: "#0B4F58"\n')
    assert shipped.lints() == before


def test_a_logo_that_is_not_there_is_told_with_what_stands_in_its_place(shipped, tmp_path):
    assert not list(logo_can_be_shown(shipped.read(), tmp_path))
    shipped.change(CHECKED, f"{CHECKED}  logo: logo.svg\n")
    (found,) = logo_can_be_shown(shipped.read(), tmp_path)
    assert written(found.path) == "clinic.logo"
    assert found.wrong == 'there is no file "logo.svg" beside the content'
    assert found.right.endswith("until then the clinic's name stands in its place")
    (tmp_path / "logo.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>')
    assert not list(logo_can_be_shown(shipped.read(), tmp_path))
