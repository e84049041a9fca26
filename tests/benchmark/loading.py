"""How long reading and checking takes as content grows: 10 to 10,000 topics, and as many questions.

The files are the shipped one, made longer: a topic, its first problem and that problem's first question are
repeated under new ids. Every rule is checked, pictures too. The largest files are beyond what the
kiosk would read, so the bounds are lifted for all of them.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from textwrap import indent
from typing import Any

import yaml

from kiosk.content.reader import read
from kiosk.content.tree import Bounds
from kiosk.shell import paths
from tests.benchmark.table import Aim, Row, exponent, median

LIFTED = Bounds(size=2**30, nodes=2**30, entries=2**20)
SIZES = (10, 100, 1_000, 10_000)
LINEAR = Aim(1.1)
"""How time may grow with size: linear, and a tenth for what a fit over few points cannot tell."""


def rows(runs: int) -> list[Row]:
    """Return a row for each size, and one for how time grows."""
    shipped = yaml.safe_load(paths.CONTENT.read_text(encoding="utf-8"))
    times: dict[int, list[float]] = {size: [] for size in SIZES}
    with tempfile.TemporaryDirectory() as folder:
        files = {size: Path(folder) / f"{size}.yaml" for size in SIZES}
        for size, file in files.items():
            file.write_text("".join(grown(shipped, size)), encoding="utf-8")
        for size, file in files.items():
            for _ in range(runs if size < 10_000 else min(runs, 3)):
                begun = time.perf_counter()
                read(file, bounds=LIFTED)
                times[size].append(time.perf_counter() - begun)
        megabytes = {size: file.stat().st_size / 1e6 for size, file in files.items()}
    found = {size: median(seconds) for size, seconds in times.items()}
    growth = exponent(SIZES, list(found.values()))
    return [
        *(
            Row(
                "loading",
                f"load and check {size:,} topics and questions",
                seconds,
                "s",
                aim=Aim(1.0) if size == 1_000 else None,
                note=f"{megabytes[size]:.1f} MB, median of {len(times[size])}",
            )
            for size, seconds in found.items()
        ),
        Row("loading", "growth of that (1 is linear)", growth, "", aim=LINEAR, note="log-log fit"),
    ]


def grown(shipped: dict[str, Any], size: int) -> Iterator[str]:
    """Return the text of content with ``size`` topics (at least as many as are shipped), piece by piece."""
    wizard = shipped["wizard"]
    more = size - len(shipped["topics"])
    templates = [_repeatable(shipped, topic) for topic in shipped["topics"]]
    used = [(templates[n % len(templates)], f"_{n}") for n in range(more)]

    def copies(which: int) -> Iterator[str]:
        return (texts[which].replace(_NEW, suffix) for texts, suffix in used)

    rest = {key: value for key, value in shipped.items() if key not in ("topics", "wizard")}
    yield yaml.safe_dump(rest)
    yield "topics:\n" + yaml.safe_dump(shipped["topics"])
    yield from copies(0)
    yield "wizard:\n"
    yield _below({key: value for key, value in wizard.items() if key not in ("problems", "questions")}, 1)
    yield "  questions:\n" + _below(wizard["questions"], 1)
    yield from copies(2)
    yield "  problems:\n"
    yield _below({key: value for key, value in wizard["problems"].items() if key != "choices"}, 2)
    yield "    choices:\n" + _below(wizard["problems"]["choices"], 2)
    yield from copies(1)


_NEW = "_new_"
"""Stands for what makes the ids of one copy differ from all others."""


def _repeatable(shipped: dict[str, Any], topic: dict[str, Any]) -> tuple[str, str, str]:
    """Return the texts of a topic, its first problem and its first question, with ids to fill in."""
    wizard = shipped["wizard"]
    problem = next(one for one in wizard["problems"]["choices"] if one["id"] == topic["problems"][0])
    question = next(one for one in wizard["questions"] if one["id"] == problem["questions"][0])
    names = {one["id"]: one["id"] + _NEW for one in (topic, problem, question)}
    new_topic = topic | {"id": names[topic["id"]], "problems": [names[problem["id"]]]}
    new_problem = problem | {
        "id": names[problem["id"]],
        "topic": names[topic["id"]],
        "questions": [names[question["id"]]],
    }
    new_question = question | {"id": names[question["id"]]}
    return yaml.safe_dump([new_topic]), _below([new_problem], 2), _below([new_question], 1)


def _below(value: object, depth: int) -> str:
    return indent(yaml.safe_dump(value), "  " * depth)
