"""`python -m tests.benchmark`: measure, and print one table. Nothing here decides whether a change passes."""

from __future__ import annotations

import argparse
import importlib
import json
import os
import sys
from pathlib import Path

from tests.benchmark.table import Row, printed

SUBJECTS = ("start", "memory", "taps", "scrolling", "slides", "idle", "loading", "laws")


def main() -> int:
    """Measure the rows asked for, print the table, and write it as JSON where asked."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmark", description=__doc__)
    parser.add_argument(
        "--rows",
        nargs="+",
        choices=SUBJECTS,
        default=SUBJECTS,
        metavar="NAME",
        help=f"of: {', '.join(SUBJECTS)}",
    )
    parser.add_argument("--runs", type=int, default=7, metavar="N", help="alternating runs (default: 7)")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the table to this file too")
    args = parser.parse_args()
    rows: list[Row] = []
    for subject in args.rows:
        print(f"measuring: {subject}", file=sys.stderr, flush=True)
        rows += importlib.import_module(f"tests.benchmark.{subject}").rows(args.runs)
    print(printed(rows))
    load = os.getloadavg()[1] if hasattr(os, "getloadavg") else 0.0  # Windows does not tell
    cores = os.cpu_count() or 1
    print(f"\nLoad while measuring: {load:.1f} on {cores} cores.", end=" ")
    print(
        "Busy with other things: only the ratios of start and memory can be trusted." if load > cores else ""
    )
    if args.json:
        told = {"load": load, "cores": cores, "rows": [row.as_json() for row in rows]}
        args.json.write_text(json.dumps(told, indent=2) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
