"""Every screen there is, for stories that hold on each of them."""

from collections.abc import Iterator

from kiosk.commands.pictures import screens
from tests.support.visitor import Visitor


def every_screen(visitor: Visitor) -> Iterator[str]:
    """Put the visitor on each screen in turn, and yield its name."""
    session = visitor.kiosk.session
    for name, visit in screens(session.content).items():
        session.clear()  # so that each screen is built anew, as for somebody who comes from another one
        session.replace(visit.prefer(session.defaults))
        yield name


def every_kind_of_screen(visitor: Visitor) -> Iterator[str]:
    """The same, with one topic, one question and one result for all."""
    kinds: set[str] = set()
    for name in every_screen(visitor):
        if (kind := name.split("-")[0]) not in kinds:
            kinds.add(kind)
            yield name
