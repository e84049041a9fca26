"""Everything that is found on content that the rules have passed: the laws, the worked cases, and the lint.

One place for whoever asks whether a file may be shown, so that none asks for less. What is right and wrong is
decided in triage.laws, triage.cases and content.lint.
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


@dataclass(frozen=True)
class Examination:
    """What was found on one file. ``lint`` leaves out what a law says of the same place."""

    proof: Proof
    cases: tuple[Worked, ...]
    lint: tuple[lint.Lint, ...]
    content: Content

    @property
    def errors(self) -> Iterator[Finding]:
        """Yield what must be put right before anybody is shown this file."""
        yield from self.proof.findings
        yield from cases.findings(self.cases)
        yield from (each.finding for each in self.lint if each.stops)

    @property
    def warnings(self) -> Iterator[Finding]:
        """Yield what could be said better."""
        yield from (each.finding for each in self.lint if not each.stops)

    @property
    def exceptions(self) -> Iterator[Finding]:
        """Yield the exceptions that a clinician accepted, each with what it excuses."""
        places = {(each.law, each.where): i for i, each in enumerate(self.content.accepted)}
        for law in self.proof.laws:
            for failure, accepted in law.accepted:
                wrong = f'law {law.id} is broken at "{accepted.where}": {failure.wrong}'
                right = f"accepted by {accepted.by} on {accepted.on}: {accepted.reason}"
                yield Finding(("accepted", places[accepted.law, accepted.where]), wrong, right)


def examine(content: Content) -> Examination:
    """Prove the laws, run the cases and read with the eyes of an editor; ``content`` has passed the rules."""
    proof = prove(content)
    told = {failure.path for law in proof.laws for failure in law.failures}
    told |= {failure.path for law in proof.laws for failure, _ in law.accepted}
    found = tuple(each for each in lint.findings(content) if each.finding.path not in told)
    return Examination(proof, cases.run(content), found, content)
