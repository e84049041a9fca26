"""Everything that is found on content that the rules have passed: laws, checks, worked cases, and the lint.

One place for whoever asks whether a file may be shown, so that none asks for less. What is right and wrong is
decided in triage.laws, triage.cases, triage.coverage and content.lint.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.content import lint
from kiosk.content.model import Content
from kiosk.content.problems import Finding
from kiosk.triage import cases
from kiosk.triage.cases import Worked
from kiosk.triage.laws import Proof, prove
from kiosk.triage.laws.accepting import accept, named, strays
from kiosk.triage.laws.report import Proved
from kiosk.triage.safety import checked


@dataclass(frozen=True)
class Examination:
    """What was found on one file.

    ``checks`` are those beside the laws: that questions lead on, and that the cases cover the file.
    ``asides`` only warn. ``lint`` leaves out what a law says of the same place.
    """

    proof: Proof
    checks: tuple[Proved, ...]
    cases: tuple[Worked, ...]
    lint: tuple[lint.Lint, ...]
    content: Content
    asides: tuple[Finding, ...] = ()

    @property
    def errors(self) -> Iterator[Finding]:
        """Yield what must be put right before anybody is shown this file."""
        yield from self.proof.findings
        yield from (failure.finding for check in self.checks for failure in check.failures)
        yield from strays(self.checks, self.content.accepted)
        yield from cases.findings(self.cases)
        yield from self.stopped

    @property
    def strays(self) -> Iterator[Finding]:
        """Yield what is wrong with accepted exceptions that excuse nothing."""
        yield from self.proof.strays
        yield from strays(self.checks, self.content.accepted)

    @property
    def stopped(self) -> Iterator[Finding]:
        """Yield the lint that stops a file: what nobody may be told, whatever the laws say."""
        yield from (each.finding for each in self.lint if each.stops)

    @property
    def warnings(self) -> Iterator[Finding]:
        """Yield what could be said better."""
        yield from self.asides
        yield from (each.finding for each in self.lint if not each.stops)

    @property
    def exceptions(self) -> Iterator[Finding]:
        """Yield the exceptions that a clinician accepted, each with what it excuses."""
        places = {(each.law, each.where): i for i, each in enumerate(self.content.accepted)}
        for law in (*self.proof.laws, *self.checks):
            for failure, accepted in law.accepted:
                wrong = f'{named(law.id)} is broken at "{accepted.where}": {failure.wrong}'
                right = f"accepted by {accepted.by} on {accepted.on}: {accepted.reason}"
                yield Finding(("accepted", places[accepted.law, accepted.where]), wrong, right)


def examine(content: Content) -> Examination:
    """Prove the laws, run the cases and read with the eyes of an editor; ``content`` has passed the rules."""
    proof = prove(content)
    worked = cases.run(content)
    checks, asides = checked(content, worked)
    told = {failure.path for law in (*proof.laws, *checks) for failure in law.failures}
    told |= {failure.path for law in proof.laws for failure, _ in law.accepted}
    found = tuple(each for each in lint.findings(content) if each.finding.path not in told)
    return Examination(proof, accept(checks, content.accepted), worked, found, content, asides)
