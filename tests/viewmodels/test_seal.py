"""What pages say of who checked the words: a note while nobody has, else a name and a month."""

from datetime import date

import pytest

from kiosk.signoff.fingerprint import fingerprint
from kiosk.signoff.seal import Seal
from kiosk.viewmodels.seal import SealModel

BY = "The clinic's doctor, vascular surgeon"


@pytest.fixture
def model(session) -> SealModel:
    return SealModel(session, session)


@pytest.fixture
def own(session):
    """The content once a clinic has put in its own details."""
    clinic = session.content.clinic.model_copy(update={"checked": True})
    return session.content.model_copy(update={"clinic": clinic})


def sealed(content) -> Seal:
    return Seal(fingerprint(content), BY, date(2026, 11, 22), date(2027, 11, 1), "0.1.0")


def test_sample_details_are_said_to_be_samples_whoever_sealed_them(model, session):
    assert model.note == session.say("sample_clinic")
    session.serve(session.content, sealed(session.content))
    assert model.note == session.say("sample_clinic")


def test_a_clinics_own_words_are_said_to_be_unchecked_until_they_are_sealed(model, session, own):
    session.serve(own)
    assert (model.note, model.checkedBy) == (session.say("not_checked"), "")
    session.serve(own, sealed(own))
    assert (model.note, model.checkedBy) == ("", f"Checked by {BY}, November 2026")


def test_the_pages_hear_when_other_words_are_served(model, session, own, heard):
    changed = heard(model.changed)
    session.serve(own, sealed(own))
    assert changed.times == 1
