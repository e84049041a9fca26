"""The clinic's looks reach the pages: readable in each theme, and told only when they change."""

import pytest

from kiosk.content.brand import LEAST, lowest_ratio
from kiosk.content.model import Content
from kiosk.viewmodels.brand import BrandModel
from kiosk.viewmodels.session import Logo, Session
from kiosk.visit.settings import Settings

YELLOW = "#FFCC00"
LOGO = Logo("image://logo/1", 2.5)


def branded(content: Content, **looks: str) -> Content:
    return content.model_copy(update={"clinic": content.clinic.model_copy(update=looks)})


@pytest.fixture
def brand(session) -> BrandModel:
    return BrandModel(session, session)


def test_a_clinic_without_a_colour_keeps_ours(brand):
    assert (brand.light, brand.dark, brand.logo) == ("", "", "")


def test_a_colour_is_shown_so_that_it_can_be_read(brand, session, heard):
    changed = heard(brand.changed)
    session.serve(branded(session.content, brand=YELLOW))
    assert changed.times == 1
    assert brand.dark == YELLOW
    assert brand.light != YELLOW
    assert lowest_ratio(brand.light, "light") >= LEAST


def test_steps_of_a_visit_do_not_tell_the_looks_anew(brand, session, heard):
    changed = heard(brand.changed)
    session.replace(session.visit.ask())
    session.serve(session.content)
    assert changed.times == 0


def test_the_logo_comes_and_goes_with_the_content(session, real_content, heard):
    named = {"logo.png": LOGO}
    served = Session(
        real_content,
        session.words,
        Settings(),
        session,
        logo_of=lambda clinic: named.get(clinic.logo, Logo("", 1.0)),
    )
    brand = BrandModel(served, served)
    changed = heard(brand.changed)
    served.serve(branded(real_content, logo="logo.png"))
    assert (brand.logo, brand.logoShape) == LOGO
    served.serve(real_content)
    assert brand.logo == ""
    assert changed.times == 2
