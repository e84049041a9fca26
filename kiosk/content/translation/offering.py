"""Which languages visitors are offered, out of the files that are there.

One file that is broken takes away its own language only. Where the files are is for the caller to say.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from kiosk.content.files import is_there
from kiosk.content.phrases import read_phrases
from kiosk.content.problems import ContentError
from kiosk.content.translation.file import read_translation
from kiosk.content.translation.language import Language, spoken
from kiosk.content.translation.phrasing import fitting_phrases


@dataclass(frozen=True)
class Folders:
    """Where translations lie: of the content and of the interface's phrases, one file a language each."""

    content: Path
    phrases: Path

    @classmethod
    def beside(cls, content: Path, resources: Path) -> Folders:
        """Return the folders for a content file: its own ``resources/content``, or the one that comes along.

        The interface's words always come along, in ``resources``.
        """
        own = content.parent / "resources" / "content"
        return cls(own if own.is_dir() else resources / "content", resources / "i18n")

    def files(self) -> list[Path]:
        """Return the files of translations, by their codes."""
        return sorted(self.content.glob("*.yaml"))

    def phrases_of(self, code: str) -> Path:
        """Return the file of the interface's words in a language."""
        return self.phrases / f"{code}.yaml"


Complain = Callable[[Path, ContentError], None]
"""Is told of a file that cannot be used."""


def others(
    english: Language, folders: Folders, complain: Complain, *, unapproved: bool
) -> Iterator[Language]:
    """Yield the languages to offer beside the content's own.

    Args:
        english: what patients are told, as it was written and signed.
        folders: where the translations are.
        complain: is told of each file that is left out because it is broken.
        unapproved: whether those are offered too that no clinician answers for yet.
    """
    for path in folders.files():
        try:
            translation = read_translation(path).translation
            if unapproved or translation.approved_by is not None:
                yield spoken(english, translation, _phrases(folders, translation.language, english.words))
        except ContentError as error:
            complain(path, error)


def _phrases(folders: Folders, code: str, english: Mapping[str, str]) -> Mapping[str, str]:
    file = folders.phrases_of(code)
    return fitting_phrases(english, read_phrases(file, may_be_empty=True)) if is_there(file) else {}
