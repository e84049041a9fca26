"""Which languages are offered: those whose files are sound, and of these the approved ones or all."""

import pytest

from kiosk.content.translation.language import original
from kiosk.content.translation.offering import Folders, others
from kiosk.content.translation.updating import written


@pytest.fixture
def folders(tmp_path, full):
    """Spanish and French with all their texts; only French is approved."""
    made = Folders(tmp_path / "content", tmp_path / "i18n")
    made.content.mkdir()
    made.phrases.mkdir()
    made.phrases_of("en").write_text('back: "Back"\nin_english: "In English: {text}"\n', encoding="utf-8")
    made.phrases_of("es").write_text('back: "Atrás"\n', encoding="utf-8")
    french = full.model_copy(update={"language": "fr", "name": "Français", "approved_by": "the nurse"})
    for one in (full, french):
        (made.content / f"{one.language}.yaml").write_text(written(one), encoding="utf-8")
    return made


@pytest.fixture
def complaints():
    return []


@pytest.fixture
def codes(small, folders, complaints):
    def look(*, unapproved=True):
        english = original(small, {"back": "Back", "in_english": "In English: {text}"})
        found = others(english, folders, lambda path, _: complaints.append(path.name), unapproved=unapproved)
        return [language.code for language in found]

    return look


def test_every_language_with_sound_files_is_offered(codes, complaints):
    assert codes() == ["es", "fr"]
    assert complaints == []


def test_unapproved_ones_are_left_out_where_the_device_says_so(codes):
    assert codes(unapproved=False) == ["fr"]


def test_a_broken_file_takes_away_its_own_language_only(codes, complaints, folders):
    (folders.content / "es.yaml").write_text("language: [", encoding="utf-8")
    assert codes() == ["fr"]
    assert complaints == ["es.yaml"]


def test_broken_phrases_take_away_their_own_language_only(codes, complaints, folders):
    folders.phrases_of("es").write_text("back: 3\n", encoding="utf-8")
    assert codes() == ["fr"]
    assert complaints == ["es.yaml"]


def test_a_content_file_may_have_translations_of_its_own(tmp_path, project):
    file = tmp_path / "content.yaml"
    assert Folders.beside(file, project / "resources").content == project / "resources" / "content"
    own = tmp_path / "resources" / "content"
    own.mkdir(parents=True)
    assert Folders.beside(file, project / "resources").content == own
