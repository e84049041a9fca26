"""What was typed after `selftest`, done; or a plain word why it cannot be.

Exit codes: 0 every norm is met, 1 some are not, 2 it could not be measured.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from kiosk.commands.pictures.look import refusal
from kiosk.commands.selftest import conformance, table
from kiosk.commands.selftest.device import ImpossibleScreenError, chosen
from kiosk.commands.selftest.survey import Survey
from kiosk.content.problems import ContentError, UnreadableError
from kiosk.content.reader import read
from kiosk.device import store
from kiosk.shell import paths
from kiosk.shell.languages import others_beside


def run(args: argparse.Namespace) -> int:
    """Measure, and print what came of it."""
    if why := refusal(args.theme, args.size):
        return _refused(why)
    file: Path = getattr(args, "content", None) or paths.CONTENT
    try:
        content = read(file)
    except ContentError as error:
        print(error, file=sys.stderr)
        return 2 if isinstance(error, UnreadableError) else 1
    language: str | None = getattr(args, "language", None)
    others = others_beside(file, wanted=language)
    if args.report is not None:
        return conformance.write(args.report, content, others, _tell)
    state = args.state or paths.state_folder()
    try:
        screen, told = chosen(args, store.load(state).settings, state)
    except ImpossibleScreenError as problem:
        return _refused(str(problem))
    survey = Survey(content, screen, others, _tell)
    if language and language not in survey.languages:
        return _refused(f"there is no language {language!r}; there are {', '.join(survey.languages)}")
    tally = survey.measure(args.theme, args.text, language)
    print(
        json.dumps(table.as_data(tally, screen), indent=2)
        if args.json
        else table.as_text(tally, screen, told)
    )
    return 0 if tally.passed else 1


def _refused(why: str) -> int:
    print(why, file=sys.stderr)
    return 2


def _tell(done: int, parts: int, name: str) -> None:
    """Tell how far it has come, beside what is printed: whoever starts it may show that."""
    print(f"{done} of {parts} {name}".rstrip(), file=sys.stderr, flush=True)
