"""A file of a translation brought up to the content: what fits is kept, what is new is asked for."""

import pytest

from kiosk.content.translation.file import read_translation
from kiosk.content.translation.fitting import Fitting
from kiosk.content.translation.model import Pair
from kiosk.content.translation.texts import texts
from kiosk.content.translation.updating import begun, updated, written

HOURS = "clinic.hours"


def test_a_new_language_has_a_place_for_every_english_text_once(small):
    done = updated(small, begun("eo"))
    assert [pair.of for pair in done.translation.texts.values()] == list(
        dict.fromkeys(text.words for text in texts(small))
    )
    assert done.missing == len(done.translation.texts)
    assert not any(pair.says for pair in done.translation.texts.values())


@pytest.mark.parametrize(
    ("code", "direction"), [("es", "ltr"), ("ar", "rtl"), ("fa-IR", "rtl"), ("pt-BR", "ltr")]
)
def test_a_new_language_runs_as_its_script_does(code, direction):
    assert begun(code).direction == direction


def test_what_fits_is_kept(small, full):
    done = updated(small, full)
    assert Fitting(small, done.translation).lacks == ()
    assert (done.stale, done.missing, done.gone) == (0, 0, ())


def test_what_is_stale_is_put_beside_the_new_english(small, full, with_pair):
    done = updated(small, with_pair(full, HOURS, of="Mondays only", says="Lunes"))
    assert done.translation.texts[HOURS] == Pair(
        of=small.clinic.hours, says="", was="Mondays only", said="Lunes"
    )
    assert (done.stale, done.missing) == (1, 0)


def test_what_is_stale_stays_beside_it_until_it_is_translated(small, full, with_pair):
    once = updated(small, with_pair(full, HOURS, of="Mondays only", says="Lunes")).translation
    assert updated(small, once).translation == once
    filled = with_pair(once, HOURS, says="Ñ 9 17")
    assert updated(small, filled).translation.texts[HOURS].was == ""


def test_words_whose_english_is_gone_are_taken_out_and_told(small, full):
    more = {**full.texts, "clinic.gone": Pair(of="Nobody reads this", says="Nadie")}
    done = updated(small, full.model_copy(update={"texts": more}))
    assert done.gone == ("Nadie",)
    assert "clinic.gone" not in done.translation.texts


def test_a_second_place_may_have_words_of_its_own(small, full, with_pair):
    shared = next(
        text.key
        for number, text in enumerate(texts(small))
        if text.words in {before.words for before in texts(small)[:number]}
    )
    own = with_pair(full, shared, says="Ñ otra cosa")
    assert updated(small, own).translation.texts[shared].says == "Ñ otra cosa"


def test_what_is_written_is_read_again_as_it_was(small, full, with_pair, tmp_path):
    stale = updated(small, with_pair(full, HOURS, of='A "quoted" word: \\', says="«ñ»")).translation
    file = tmp_path / "es.yaml"
    file.write_text(written(stale), encoding="utf-8")
    assert read_translation(file).translation == stale
