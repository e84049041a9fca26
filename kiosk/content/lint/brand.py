"""The clinic's colour and logo: whether they can be shown as they are.

Both only warn. A colour that is hard to read is shown in a shade that is not, and where there is no logo the
clinic's name stands in words: nothing that a patient needs is lost.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from kiosk.content.brand import LEAST, lowest_ratio, readable
from kiosk.content.lint.severity import Lint, warning
from kiosk.content.logo import LogoError, read_logo
from kiosk.content.model import Content
from kiosk.content.problems import Finding


def brand_can_be_read(content: Content) -> Iterator[Lint]:
    """The brand colour stands out from the light page; for the dark page every colour is made lighter."""
    colour = content.clinic.brand
    if colour and (found := lowest_ratio(colour, "light")) < LEAST:
        wrong = f"has a contrast of {found:.1f} to the page in the light theme, and words need {LEAST:g}"
        shade = readable(colour, "light")
        right = f'the kiosk shows "{shade}", the nearest shade that can be read; write that, or a darker one'
        yield warning(("clinic", "brand"), wrong, right)


def logo_can_be_shown(content: Content, folder: Path) -> Iterator[Finding]:
    """The logo named is in ``folder``, that of the content file, and is a small and harmless picture."""
    if not content.clinic.logo:
        return
    try:
        read_logo(folder, content.clinic.logo)
    except LogoError as error:
        right = f"{error.right}; until then the clinic's name stands in its place"
        yield Finding(("clinic", "logo"), error.wrong, right)
