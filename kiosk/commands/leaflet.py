"""`leaflet`: the whole leaflet on paper, from the same content as the screen. Nothing is decided here."""

from __future__ import annotations

import argparse
import sys

from kiosk.commands.sheet import write
from kiosk.content.problems import ContentError, UnreadableError
from kiosk.environment import EnvironmentProblem
from kiosk.shell.edition import RefusedError, edition
from kiosk.shell.pictures import on_paper as picture
from kiosk.takeaway.paper.leaflet import leaflet
from kiosk.takeaway.paper.letters import UnprintableError


def run(args: argparse.Namespace) -> int:
    """Write the leaflet: 0 written, 1 faults in the content, 2 it could not be written."""
    try:
        of = edition(args)
        return write(args.out, leaflet(of.languages, of.stamp, args.paper, picture).pdf)
    except (ContentError, RefusedError) as error:
        print(error, file=sys.stderr)
        return 2 if isinstance(error, UnreadableError) else 1
    except (UnprintableError, EnvironmentProblem) as error:
        print(error, file=sys.stderr)
        return 2
