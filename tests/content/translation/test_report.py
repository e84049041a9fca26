"""What `check` says of translations: errors for what is wrong, warnings for what stays English."""

import pytest

from kiosk.content.translation.offering import Folders
from kiosk.content.translation.report import MOST_TOLD, report
from kiosk.content.translation.updating import begun, updated, written


@pytest.fixture
def folders(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    from pathlib import Path

    made = Folders(Path("content"), Path("i18n"))
    made.content.mkdir()
    made.phrases.mkdir()
    made.phrases_of("en").write_text('back: "Back"\n', encoding="utf-8")
    made.phrases_of("es").write_text('back: "Atrás"\n', encoding="utf-8")
    return made


@pytest.fixture
def found(small, folders):
    def look(translation):
        (folders.content / "es.yaml").write_text(written(translation), encoding="utf-8")
        return report(small, folders)

    return look


def test_of_a_full_translation_there_is_only_a_summary(found, full):
    told = found(full)
    assert (told.errors, told.warnings) == ([], [])
    [line] = told.summary
    assert line.startswith("es (Español): ")
    assert line.endswith("; awaits a clinician's approval")


def test_the_summary_names_who_approved_it(found, full):
    told = found(full.model_copy(update={"approved_by": "the clinic's nurse"}))
    assert told.summary[0].endswith("; approved by the clinic's nurse")


def test_what_is_stale_warns_at_its_place(found, full, with_pair):
    told = found(with_pair(full, "clinic.hours", of="Mondays only"))
    [warning] = told.warnings
    assert str(warning).startswith(
        'content/es.yaml:14:11: texts.clinic.hours.says: clinic.hours translates "Mondays only"'
    )
    assert told.errors == []


def test_a_lost_number_is_an_error_at_its_place(found, full, with_pair):
    told = found(with_pair(full, "clinic.hours", says="Siempre"))
    [error] = told.errors
    assert error.path == "texts.clinic.hours.says"
    assert "has lost the number" in error.wrong


def test_a_new_language_is_told_in_a_few_lines(found, small):
    told = found(updated(small, begun("es", "Español")).translation)
    assert len(told.warnings) == MOST_TOLD + 1
    assert "more texts that are missing or stale" in told.warnings[-1].wrong
    assert told.summary[0].startswith("es (Español): 0 of ")


def test_phrases_are_looked_at_too(found, full, folders):
    folders.phrases_of("es").write_text('bakc: "Atrás"\n', encoding="utf-8")
    told = found(full)
    assert [str(error) for error in told.errors] == [
        "i18n/es.yaml:1:7: bakc: is no phrase of the program; take it away, or write a key of en.yaml"
    ]
    assert [warning.path for warning in told.warnings] == ["back"]


def test_a_file_that_cannot_be_read_is_an_error(small, folders):
    (folders.content / "es.yaml").write_text("language: [", encoding="utf-8")
    told = report(small, folders)
    assert [error.file for error in told.errors] == ["content/es.yaml"]
    assert told.summary == []
