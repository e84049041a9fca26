"""A file of a translation is read whole, or every fault of it is told with its place."""

import pytest

from kiosk.content.problems import ContentError
from kiosk.content.translation.file import read_translation

GOOD = """\
language: es
name: "Español"
direction: ltr
approved_by: null
texts:
  clinic.hours:
    of: "9 to 17"
    says: "De 9 a 17"
"""


@pytest.fixture
def faults(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)

    def read(text, name="es.yaml"):
        from pathlib import Path

        Path(name).write_text(text, encoding="utf-8")
        with pytest.raises(ContentError) as error:
            read_translation(Path(name))
        return str(error.value).splitlines()

    return read


def test_a_good_file_is_read(tmp_path):
    file = tmp_path / "es.yaml"
    file.write_text(GOOD, encoding="utf-8")
    read = read_translation(file)
    assert read.translation.texts["clinic.hours"].says == "De 9 a 17"
    assert str(read.fault("clinic.hours", "is wrong", "right")).endswith(
        "es.yaml:8:11: texts.clinic.hours.says: clinic.hours is wrong; right"
    )


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("direction: ltr\n", "", "es.yaml:1:1: direction: is missing; write ltr or rtl"),
        ("ltr", "up", 'es.yaml:3:12: direction: is the text "up"; write ltr or rtl'),
        ("language: es", "language: ar", 'es.yaml:1:11: language: is "ar", but the file is called es.yaml'),
        ("language: es", "language: Spanish", 'es.yaml:1:11: language: is the text "Spanish"; write'),
        ("null", "true", "es.yaml:4:14: approved_by: is true; write null, or the name and role"),
        ('"De 9 a 17"', "17", "es.yaml:8:11: texts.clinic.hours.says: is the number 17; write the"),
        ("says:", "sais:", "es.yaml:8:5: texts.clinic.hours.sais: is not a known key; the keys here are"),
        ("texts:", "texts: 3\nx:", "es.yaml:5:8: texts: is the number 3; write one entry for each text"),
    ],
)
def test_each_fault_is_told_with_its_place(faults, old, new, told):
    assert any(line.startswith(told) for line in faults(GOOD.replace(old, new)))


def test_a_key_written_twice_is_a_fault(faults):
    [line] = faults(GOOD + '  clinic.hours: {of: "a", says: "b"}\n')
    assert line.startswith("es.yaml:9:3: texts.clinic.hours:")
