"""The typeface is found where it comes as a Python package, and where Debian has it."""

import importlib.util

from kiosk.environment.typeface import typeface


def test_the_python_package_goes_first_and_has_every_style(tmp_path):
    found = typeface(debian=tmp_path)
    assert found.family == "Source Sans Pro"
    assert all(file.is_file() for file in found[1:])


def test_without_it_debians_own_is_taken(tmp_path, monkeypatch):
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: None)
    found = typeface(debian=tmp_path)
    assert found.family == "Source Sans 3"
    assert found.semibold == tmp_path / "SourceSans3-Semibold.otf"


def test_without_either_there_is_none(tmp_path, monkeypatch):
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: None)
    assert typeface(debian=tmp_path / "nowhere") is None
