"""`python -m tests.fuzz OUT --files N`: try spoilt files, keep what failed and what passed, say figures.

The figures come as JSON on standard output. Part K of M (``--part K M``) tries every Mth file, so that
several processes share the work.
"""

from __future__ import annotations

import argparse
import json
import resource
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from kiosk.signoff.fingerprint import fingerprint
from tests.fuzz.mutating import cut, mutant
from tests.fuzz.spots import Seed
from tests.fuzz.trying import tried

PROJECT = Path(__file__).resolve().parents[2]
MOST_MEMORY = 3 * 1024**3
"""Bytes of address space: a file that wants more is a failure, and the machine lives."""
MOST_KEPT = 400


def main() -> None:
    """Try the files and print the figures."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("out", type=Path, help="folder for the files that failed, and for those that passed")
    parser.add_argument("--files", type=int, default=2000, help="spoilt files (default: 2000)")
    parser.add_argument("--first", type=int, default=0, help="number of the first of them (default: 0)")
    parser.add_argument("--cuts", type=int, default=200, help="truncated files besides; 0 for every byte")
    parser.add_argument("--shipped-every", type=int, default=9, help="how often the shipped file is spoilt")
    parser.add_argument("--long-every", type=int, default=250, help="how often a line of 10 MB is made")
    parser.add_argument("--part", type=int, nargs=2, default=(0, 1), metavar=("K", "M"))
    parser.add_argument(
        "--seconds", type=float, default=float("inf"), help="stop after so long, by the clock"
    )
    args = parser.parse_args()
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    json.dump(figures(args), sys.stdout)


def figures(args: argparse.Namespace) -> dict[str, object]:
    """Try the files of one part; keep those that failed, and passing ones of different content."""
    part, parts = args.part
    seen: set[str] = set()
    passed = sound = number = 0
    worst: list[tuple[float, str]] = [(0.0, "")]
    largest: list[tuple[float, str]] = [(0.0, "")]
    failed: list[str] = []
    args.out.mkdir(parents=True, exist_ok=True)
    file: Path = args.out / f"part{part}.yaml"
    until = time.monotonic() + args.seconds
    for name, data in files(args):
        if time.monotonic() > until:
            break
        file.write_bytes(data)
        del data
        one = tried(file)
        number += 1
        passed += one.content is not None
        sound += one.sound
        worst = sorted([*worst, (round(one.yards, 1), name)], reverse=True)[:3]
        largest = sorted([*largest, (round(one.mb, 1), name)], reverse=True)[:3]
        if one.broken:
            kept = file.replace(args.out / f"failed {name}.yaml")
            failed.append(f"{kept}: {one.broken}")
        elif one.sound and one.content is not None and len(seen) < MOST_KEPT:
            print_ = fingerprint(one.content)
            if print_ not in seen:
                seen.add(print_)
                file.replace(args.out / f"passed {name}.yaml")
    return {
        "files": number, "read": passed, "passed": sound, "refused": number - sound, "kept": len(seen),
        "worst_yards": worst, "peak_mb": largest, "failed": failed, "part": f"{part} of {parts}",
    }  # fmt: skip


def files(args: argparse.Namespace) -> Iterator[tuple[str, bytes]]:
    """Yield the name and the bytes of each file of this part: first the truncated, then the spoilt."""
    part, parts = args.part
    seeds = sown()
    for seed, at in list(_cuts(seeds, args.cuts))[part::parts]:
        yield cut(seed, at)
    for number in range(args.first + part, args.first + args.files, parts):
        yield mutant(number, seeds, shipped_every=args.shipped_every, long_every=args.long_every)


def sown() -> tuple[Seed, Seed]:
    """Return the tiny file and the shipped one."""
    paths = PROJECT / "tests" / "support" / "tiny.yaml", PROJECT / "content.yaml"
    tiny, shipped = (Seed(path.stem, path.read_bytes().decode()) for path in paths)
    return tiny, shipped


def _cuts(seeds: Sequence[Seed], count: int) -> Iterator[tuple[Seed, int]]:
    for seed in seeds:
        size = len(seed.text.encode())
        step = max(1, size * len(seeds) // count) if count else 1
        yield from ((seed, at) for at in range(0, size, step))


if __name__ == "__main__":
    main()
