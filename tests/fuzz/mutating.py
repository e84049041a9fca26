"""Spoilt files, each made from a number and nothing else: the same number, the same file, anywhere.

A file is sound at first, the shipped one or the tiny one. Then its nodes are dropped, doubled, swapped or
retyped, or its lines or its bytes are hurt, or it is written in another encoding.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from random import Random
from typing import Final

from tests.fuzz.spots import Seed, Spot
from tests.fuzz.values import kindly, odd

LONG: Final = 10_000_000
"""Characters in the longest lines."""
WIDTHS: Final = (1_900, 50_000)
"""Entries of one list or group: below the bound on them, and beyond it."""

Edit = tuple[int, int, str]


def mutant(number: int, seeds: Sequence[Seed], *, shipped_every: int, long_every: int) -> tuple[str, bytes]:
    """Return what was done, and the file; the last of ``seeds`` is the shipped one, used now and then."""
    rng = Random(number)
    seed = seeds[-1] if number % shipped_every == 0 else seeds[0]
    if number % long_every == 1:
        how: Callable[[Seed, Random], str | bytes] = _long
    else:
        gentle = 0.6 if seed is seeds[-1] else 0.15
        how = (
            _gentle
            if rng.random() < gentle
            else rng.choice((_nodes, _nodes, _nodes, _lines, _bytes, _encoded))
        )
    made = how(seed, rng)
    data = made if isinstance(made, bytes) else made.encode("utf-8", "surrogatepass")
    return f"{seed.name} {how.__name__.strip('_')} {number}", data


def cut(seed: Seed, at: int) -> tuple[str, bytes]:
    """Return the file truncated after so many bytes."""
    return f"{seed.name} cut {at}", seed.text.encode()[:at]


def _nodes(seed: Seed, rng: Random) -> str:
    edits: list[Edit] = []
    for _ in range(rng.choice((1, 1, 1, 2, 3, 8))):
        edits += rng.choice((_retyped, _retyped, _retyped, _wrapped, _dropped, _doubled, _swapped, _renamed))(
            seed, rng
        )
    return seed.spliced(edits)


def _gentle(seed: Seed, rng: Random) -> str:
    """Edits as an author makes them: most pass."""
    edits: list[Edit] = []
    for _ in range(rng.choice((1, 1, 2, 5))):
        match rng.randrange(6):
            case 0:
                spot = rng.choice(seed.entries)
                edits.append((spot.entry, spot.end, ""))
            case 1:
                edits += _swapped(seed, rng, alike=True)
            case _:
                spot = rng.choice(seed.scalars)
                edits.append((spot.start, spot.end, kindly(rng, spot.flow)))
    return seed.spliced(edits)


def _retyped(seed: Seed, rng: Random) -> list[Edit]:
    spot = rng.choice(seed.scalars if rng.random() < 0.7 else seed.spots)
    return [(spot.start, spot.end, odd(rng))]


def _wrapped(seed: Seed, rng: Random) -> list[Edit]:
    spot = rng.choice(seed.spots)
    before, after = rng.choice(
        (("[", "]"), ("{a: ", "}"), ("&a ", ""), ("!!python/tuple ", ""), ('"', '"'), ("[{", "}]"))
    )
    return [(spot.start, spot.end, before + spot.flow + after)]


def _dropped(seed: Seed, rng: Random) -> list[Edit]:
    spot = rng.choice(seed.spots)
    return [(rng.choice((spot.entry, spot.start)), spot.end, "")]


def _doubled(seed: Seed, rng: Random) -> list[Edit]:
    spot = rng.choice(seed.spots)
    head = seed.text[spot.entry : spot.start]
    again = "".join(
        f"{head.rstrip()} {spot.flow}\n{seed.indent(spot.entry)}" for _ in range(rng.choice((1, 1, 2, 300)))
    )
    return [(spot.entry, spot.entry, again)]


def _swapped(seed: Seed, rng: Random, *, alike: bool = False) -> list[Edit]:
    one = rng.choice(seed.scalars if alike else seed.spots)
    other = rng.choice(seed.alike[one.key] if alike else seed.spots)
    return [_put(one, other.flow), _put(other, one.flow)]


def _renamed(seed: Seed, rng: Random) -> list[Edit]:
    spot, other = rng.choice(seed.spots), rng.choice(seed.spots)
    key = rng.choice((other.key, spot.key.upper(), spot.key + "s", odd(rng)))
    return [(spot.entry, spot.start, f"{key}: ")]


def _put(spot: Spot, flow: str) -> Edit:
    return (spot.start, spot.end, flow)


def _lines(seed: Seed, rng: Random) -> str:
    lines = seed.text.split("\n")
    for _ in range(rng.choice((1, 1, 3, 30))):
        at, other = rng.randrange(len(lines)), rng.randrange(len(lines))
        match rng.randrange(8):
            case 0:
                lines[at] = ""
            case 1:
                lines[at], lines[other] = lines[other], lines[at]
            case 2:
                lines.insert(at, lines[other])
            case 3:
                lines[at] = " " * rng.randrange(1, 9) + lines[at]
            case 4:
                lines[at] = lines[at].removeprefix("  ")
            case 5:
                lines[at] = "\t" + lines[at].lstrip()
            case 6:
                lines[at] += rng.choice((" # a", "#", ":", " ", "\t", " :", "\\", "'", '"', ",", "]"))
            case _:
                lines[at] = rng.choice(
                    ("---", "...", "%YAML 3.0", "? a", "- ", ":", "<<<<<<< HEAD", "=======", "\f")
                )
    return "\n".join(lines)


def _bytes(seed: Seed, rng: Random) -> bytes:
    data = bytearray(seed.text.encode())
    for _ in range(rng.choice((1, 2, 10, 200))):
        at = rng.randrange(len(data))
        match rng.randrange(4):
            case 0:
                data[at] ^= 1 << rng.randrange(8)
            case 1:
                data[at] = rng.randrange(256)
            case 2:
                del data[at : at + rng.randrange(1, 40)]
            case _:
                data[at:at] = rng.choice(
                    (b"\xff", b"\xc3", b"\xed\xa0\x80", b"\0", b"\xef\xbb\xbf", b"\r", b"\t", b"\xf0\x9f")
                )
    return bytes(data)


def _encoded(seed: Seed, rng: Random) -> bytes:
    text = seed.spliced(_retyped(seed, rng)) if rng.random() < 0.3 else seed.text
    match rng.randrange(6):
        case 0:
            text = text.replace("\n", rng.choice(("\r\n", "\r", "\n\n", "\n\r", "\u2028")))
        case 1:
            text = text.replace("  ", "\t")
        case 2:
            text = text.replace("e", rng.choice(("é", "\u0435", "e\u0301", "\U0001d41e")))
        case 3:
            text = text.replace(" ", "\u00a0")
        case _:
            pass
    encoding = rng.choice(
        (
            "utf-8",
            "utf-8-sig",
            "utf-8-sig",
            "utf-16",
            "utf-16-le",
            "utf-16-be",
            "utf-32",
            "latin-1",
            "cp1252",
            "utf-7",
            "cp037",
        )
    )
    return rng.choice((b"", b"", b"\xef\xbb\xbf", b"\xff\xfe", b"\n", b" ")) + text.encode(
        encoding, "replace"
    )


def _long(seed: Seed, rng: Random) -> str:
    """Hurt one place with ten million characters in one line, or with very many entries."""
    spot = rng.choice(seed.spots)
    before, unit, after, size = rng.choice(_LONG)
    return seed.spliced([(spot.start, spot.end, before + unit * (size // len(unit)) + after)])


def _wide(before: str, unit: str, after: str) -> Iterator[tuple[str, str, str, int]]:
    yield from ((before, unit, after, width * len(unit)) for width in WIDTHS)


_LONG: Final = (
    *(
        ("", unit, "", LONG)
        for unit in ("a", "a ", "a.", "-a", "9", "[", "{", "- ", "? ", "\t", "\n", "%", "\\", "<b>", "\u0301")
    ),
    *(("", unit, "", LONG) for unit in ("{phone} ", "---\n", "# ", "#\n", ": ", "&a ", "漢")),
    *((before, "a", "", LONG) for before in ("&", "*", "!", "# ", "'", "%", "&a &")),
    ('"', "a", '"', LONG),
    ('"', "\\n", '"', LONG),
    ('"', "{phone} ", '"', LONG),
    ('"', "\\u202e", '"', LONG),
    ("'", "é", "", LONG),
    ("a\n", " ", "", LONG),
    ("|\n", " ", "a", LONG),
    ("|\n          ", "a", "", LONG),
    ("", "a", ": b", LONG),
    ("http://", "a.", "", LONG),
    *(
        wide
        for unit in ("a, ", "{}, ", "[], ", "{id: a}, ", "&a b, ", "!x y, ", "*a, ", "1, ", "L1, ")
        for wide in _wide("[", unit, "]")
    ),
    *_wide("{", "a: 1, ", "}"),
    *_wide("{", "&a a: *a, ", "}"),
    *(("{", ", ".join(f"k{i}: 1" for i in range(width)), "}", LONG // 10) for width in WIDTHS),
)
"""What is written before, again and again, and after; and how many characters that comes to."""
