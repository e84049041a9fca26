"""A visitor's stories: each is told through the accessibility tree, real touches and real keys alone."""

from tests.support.answering import patient
from tests.support.clock import clock
from tests.support.hands import hands
from tests.support.listening import listen
from tests.support.staff import own, staff
from tests.support.timeline import looking
from tests.support.visitor import meet, visitor

__all__ = ["clock", "hands", "listen", "looking", "meet", "own", "patient", "staff", "visitor"]
