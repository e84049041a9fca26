"""Everything that can be taken home from the shipped content, in every language that comes along."""

from __future__ import annotations

from datetime import date

import pytest

from kiosk.content.phrases import read_phrases
from kiosk.content.translation.language import Language, original
from kiosk.shell import paths
from kiosk.shell.languages import others_beside
from kiosk.takeaway.stamp import Stamp
from kiosk.takeaway.telling import told_care, told_result, told_topic
from kiosk.takeaway.told import Told
from kiosk.triage.paths import all_ways

STAMP = Stamp(date(2026, 11, 27))
LANGUAGES = ("en", "es", "ar")


@pytest.fixture(scope="session")
def languages(real_content) -> dict[str, Language]:
    """The languages that come along, by their codes."""
    english = original(real_content, read_phrases(paths.phrases("en")))
    return {language.code: language for language in (english, *others_beside()(english))}


@pytest.fixture(scope="session")
def told(languages) -> dict[str, list[Told]]:
    """All that is told in each language: topics, care at home, and each result that differs."""
    return {code: distinct(language) for code, language in languages.items()}


def distinct(language: Language) -> list[Told]:
    """Return all that is told in a language, each once; of results those with one problem."""
    content = language.content
    results = (told_result(language, way.verdict) for way in all_ways(content.wizard))
    found = [*(told_topic(language, topic) for topic in content.topics), told_care(language), *results]
    return list({(each.id, each.about, each.sections): each for each in found}.values())
