"""Values that no author means, as written after a colon: what a mutation puts in a sound one's place.

Some are refused by YAML, some by the reader, some by the model, and some are sound; none may do harm.
"""

from __future__ import annotations

from random import Random

ODD = (
    "", "~", "null", "true", "false", "yes", "0", "-0", "-1", "1", "1.5", "-.inf", ".inf", ".nan", "NaN",
    "1e400", "99999999999999999999999", "999999999999999999", "-999999999999999999", "0x1F", "0o17",
    "1_000", "12:30:45", "2024-02-30", "2024-01-01", "2024-01-01T00:00:00Z", "00", "+1", "١٢٣",
    "\uff11\uff12",
    "''", '""', "' '", '"\\n"', "[]", "{}", "[[]]", "[null]", "{'': ''}", "{a: b}", "{1: 2}",
    "{null: null}", "{[a]: b}", "{{a: b}: c}", "[1, two, {three: 3}]", "- a", "? a", "a: b", ": a",
    "- - - a", "|", ">", "|\n  a\n  b", ">+\n\n\n", "|9\n  a", "'", '"', "[", "{", "]", "}", "@a", "`a",
    "%a", "%YAML 1.1", "---", "...", "--- a", "# a", "&a b", "*a", "&a [*a]", "&a {b: *a}", "<<: *a",
    "{<<: {a: b}}", "{<<: [*a, *b]}", "&", "*", "!", "!!python/object/apply:os.system ['true']",
    "!!python/object:kiosk.content.model.Content {}", "!!python/name:os.system", "!!binary aGk=",
    "!!set {a, b}", "!!omap [a: b]", "!!timestamp 2024-01-01", "!!str 5", "!!int five", "!!float .nan",
    "!x y", "!<tag:x> y", '"\\u202E abc"', "\u202eabc\u202c", "\u2066abc", "a\u200bb", "a\u00adb", '"\\0"',
    '"\\x07"', '"\\uD800"', '"\\x9"', "\x07", "\x1b[31m", "\x7f", "\x00", "\ufeff", "\ufffe", "\u2028",
    "\x85", "\U0010ffff", "\U000e0001", "\ue000", "{phone}", "{nope}", '"{"', '"}"', '"{{phone}}"',
    '"{phone.__class__}"', '"{0}"', '"%s"', "<b>a</b>", '"<img src=x>"', '"&amp;"', "http://x.y", "www.x.y",
    "a@b.cd", "../../etc/passwd", '"C:\\\\x"', "javascript:x", "e\u0301" * 30, "a" + "\u0301" * 400,
    "\U0001f469\u200d\U0001f469\u200d\U0001f467", "\u05d0\u05d1\u05d2", "\u0627\u0644\u0633", "漢字" * 20,
    "ﷺ" * 20, "expected", "emergency_now", "call_clinic", "L1", "R1", "[L1, L1]", "[R1, nope]", "clinic",
    "risk", "lump", "unsure", "none", "__proto__", "__class__", "model_config", "self",
)  # fmt: skip
"""What may stand there instead, each written in YAML."""


def odd(rng: Random) -> str:
    """Return an odd value; one in four is long, deep or huge."""
    if rng.random() < 0.75:
        return rng.choice(ODD)
    size = int(10 ** rng.uniform(0.5, 4))
    escapes = "".join(f"\\u{rng.randrange(0x10000):04x}" for _ in range(size % 50 + 1))
    return rng.choice(
        (
            "a" * size,
            "two words " * (size // 10 + 1),
            "[" * size + "]" * size,
            "{a: " * size + "1" + "}" * size,
            rng.choice("-1") + "9" * size,
            "[" + "a, " * size + "]",
            "{" + ", ".join(f"k{i}: {i}" for i in range(size)) + "}",
            f'"{escapes}"',
            '"' + "{phone} " * size + '"',
            "".join(chr(rng.randrange(32, 0x3000)) for _ in range(size % 200 + 1)),
        )
    )


def kindly(rng: Random, flow: str) -> str:
    """Return a sound value such as an author might write instead of ``flow``; rules may still refuse it."""
    if flow.lstrip("-").isdigit():
        return str(max(0, int(flow) + rng.choice((-30, -7, -1, 1, 1, 7, 30, 365))))
    if not flow.startswith('"') or " " not in flow:
        return flow
    words = flow[1:-1].split(" ")
    at = rng.randrange(len(words))
    match rng.randrange(6):
        case 0:
            words.insert(
                at, rng.choice(("very", "Überaus", "žluť", "déjà", "Ωμέγα", "слово", "漢字", "🦵", "½", "¿"))
            )
        case 1 if len(words) > 2:
            del words[at]
        case 2:
            words[at] = words[at] * rng.randrange(2, 6)
        case 3:
            words = words * rng.randrange(2, 4)
        case 4:
            words[at] = words[at].upper()
        case _:
            words.insert(at, rng.choice(words))
    return '"' + " ".join(words) + '"'
