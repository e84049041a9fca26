"""Lets the kiosk endure what no test has the time for, and prints what came of it.

    python -m tests.endurance [--rows NAME...] [--seed N] [--minutes M] [--events N] [--days N] [--kills N]

Rows: monkey, year, kills, flood, broken. With --minutes the long ones take at most so many; the table says
how far they came. Run it on a quiet machine for the times; the counts hold on any. It is no test.
"""

import argparse
import os
import statistics
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from kiosk.environment import Needs, prepare

prepare(Needs.DRAWING)

from tests.endurance import breaking, flood, kills, monkey, year  # noqa: E402 - the display is chosen only now
from tests.endurance.watching import Trouble  # noqa: E402

ROWS = ("monkey", "year", "kills", "flood", "broken")
WIDE = 34


class Line(NamedTuple):
    """One line of the table; ``met`` is None for what has no aim."""

    what: str
    measured: str
    aim: str = ""
    met: bool | None = None

    def __str__(self) -> str:
        verdict = {None: "", True: "met", False: "MISSED"}[self.met]
        return f"{self.what:<{WIDE}} {self.measured:<34} {self.aim:<22} {verdict}".rstrip()


def _tell(what: str) -> None:
    sys.stderr.write(f"  {what}\n")
    sys.stderr.flush()


def _no_trouble(trouble: Trouble) -> Iterator[Line]:
    for what in ("exceptions", "warnings", "escapes", "blanks", "wrong_levels"):
        count = getattr(trouble, what)
        yield Line(f"  {what.replace('_', ' ')}", str(count), "0", count == 0)
    for said in trouble.said:
        yield Line("  said", said)


def _monkey(args: argparse.Namespace, _: Path) -> Iterator[Line]:
    run = monkey.run(args.events, args.seed, args.minutes, _tell)
    speed = run.events / run.seconds
    yield Line(
        "monkey: events", f"{run.events:,} at {speed:.0f} a second", "1,000,000", run.events >= 1_000_000
    )
    yield Line("  screens seen", str(run.screens))
    yield Line("  results compared", f"{run.trouble.results:,}")
    yield from _no_trouble(run.trouble)
    end = f"{run.growth:+.1f} % to {run.memory[-1] // 1024} MB"
    yield Line("  memory, last half", end, "<= 2 %", run.growth <= 2)


def _year(args: argparse.Namespace, folder: Path) -> Iterator[Line]:
    run = year.run(args.days, args.seed, folder, _tell)
    yield Line("year: days", f"{run.days}, {run.visits:,} visits", "365", run.days >= 365)
    yield Line("  mornings unlike the first", str(run.other_mornings), "0", run.other_mornings == 0)
    yield from _no_trouble(run.trouble)
    end = f"{run.growth:+.1f} % to {run.memory[-1] // 1024} MB"
    yield Line("  memory, last half", end, "<= 2 %", run.growth <= 2)


def _kills(args: argparse.Namespace, folder: Path) -> Iterator[Line]:
    found = kills.run(args.kills, args.seed, folder, args.minutes, _tell)
    yield Line("kills", str(found.kills), "1,000", found.kills >= 1000)
    yield Line("  not back at Welcome", str(found.not_back), "0", found.not_back == 0)
    yield Line("  damaged", str(found.damaged), "0", found.damaged == 0)
    times = sorted(found.times)
    worst, middle = times[-1], statistics.median(times)
    yield Line("  back after", f"median {middle:.2f} s, longest {worst:.2f} s", "<= 2 s", worst <= 2)
    yield from (Line("  said", said) for said in found.said[:5])


def _flood(args: argparse.Namespace, _: Path) -> Iterator[Line]:
    found = flood.run(min(args.minutes, 10.0) * 60, args.seed, _tell)
    speed = found.events / found.seconds
    yield Line("flood: events", f"{found.events:,} at {speed:.0f} a second", "1,000 for 600 s", speed >= 990)
    yield from _no_trouble(found.trouble)
    paints = f"p99 {found.p99:.0f} ms of {len(found.paints):,}"
    yield Line("  touch to page painted", paints, "<= 100 ms", found.p99 <= 100)
    yield Line("  slowest", found.slowest)
    yield Line("  longest wait of an event", f"{found.lag:.0f} ms", "<= 1000 ms", found.lag <= 1000)


def _broken(_: argparse.Namespace, folder: Path) -> Iterator[Line]:
    found = breaking.run(folder, tell=_tell)
    yield Line("broken: files broken and mended", str(found.broken))
    yield from _no_trouble(found.trouble)


def main() -> None:
    """Run the rows asked for, and print the table."""
    parser = argparse.ArgumentParser(prog="python -m tests.endurance", description=__doc__.split("\n")[0])
    parser.add_argument("--rows", nargs="+", choices=ROWS, default=ROWS, metavar="NAME")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--minutes", type=float, default=1e9)
    parser.add_argument("--events", type=int, default=1_000_000)
    parser.add_argument("--days", type=int, default=365)
    parser.add_argument("--kills", type=int, default=1000)
    args = parser.parse_args()
    rows: dict[str, Callable[[argparse.Namespace, Path], Iterator[Line]]] = {
        "monkey": _monkey,
        "year": _year,
        "kills": _kills,
        "flood": _flood,
        "broken": _broken,
    }
    for name in args.rows:
        _tell(name)
        with tempfile.TemporaryDirectory() as folder:
            for line in rows[name](args, Path(folder)):
                sys.stdout.write(f"{line}\n")
                sys.stdout.flush()
    sys.stdout.write(f"load of this machine: {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores\n")


if __name__ == "__main__":
    main()
