"""What was typed after `pictures`, done; or a plain word why it cannot be. Exit codes as everywhere."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from kiosk.commands.pictures import gallery, overview, sheet
from kiosk.commands.pictures.files import write
from kiosk.commands.pictures.look import SIZES, every, refusal, spread
from kiosk.commands.pictures.studio import pictures
from kiosk.content.model import Content
from kiosk.content.problems import ContentError, UnreadableError, counted
from kiosk.content.reader import read
from kiosk.shell import paths
from kiosk.shell.languages import others_beside
from kiosk.visit.settings import TEXT_STEPS, THEMES


def run(args: argparse.Namespace) -> int:
    """Write what was asked for into ``args.out``: 0 done, 1 faults in the content, 2 it could not be done."""
    out: Path = args.out
    if why := refusal(args.theme, args.size):
        print(why, file=sys.stderr)
        return 2
    try:
        content = read(getattr(args, "content", None) or paths.CONTENT)
    except ContentError as error:
        print(error, file=sys.stderr)
        return 2 if isinstance(error, UnreadableError) else 1
    try:
        out.mkdir(parents=True, exist_ok=True)
        said = _write(args, content, out)
    except OSError as error:
        print(f"{error.filename or out}: cannot be written: {error.strerror}", file=sys.stderr)
        return 2
    print(said)
    return 0


def _write(args: argparse.Namespace, content: Content, out: Path) -> str:
    """Write the pictures; return what to say of them. Raises OSError where they cannot be written."""
    if args.sheet:
        return f"{counted(sheet.write_all(content, out), 'page')} in {out}"
    if args.overview:
        return f"{counted(overview.write_all(content, out), 'picture')} and {out / overview.PAGE}"
    if args.all or args.every:
        choose = every if args.every else spread
        looks = choose(
            [args.size] if args.size else SIZES,
            [args.theme] if args.theme else THEMES,
            [args.text] if args.text else TEXT_STEPS,
        )
        number = gallery.write_all(content, looks, out)
        return f"{counted(number, 'picture')} in {counted(len(looks), 'look')}; open {out / gallery.INDEX}"
    number = 0
    file: Path = getattr(args, "content", None) or paths.CONTENT
    language: str | None = getattr(args, "language", None)
    others = others_beside(file, wanted=language)
    size = args.size or SIZES[0]
    for name, picture in pictures(content, size, args.theme, args.text, language=language, others=others):
        write(picture, out / f"{name}.png")
        number += 1
    return f"{counted(number, 'picture')} in {out}"
