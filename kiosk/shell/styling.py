"""Writes the colours of a style sheet into the shapes themselves, as attributes.

QtSvg up to 6.8, which Debian 13 has, forgets the stroke that a style sheet gives to a shape with a width of
its own; attributes it reads like any later one. Understood is what palette.py writes: rules by one or two
classes of a shape, or by its class within a group's.
"""

from __future__ import annotations

import functools
import re
import xml.etree.ElementTree as ET
from collections.abc import Mapping
from typing import NamedTuple

_RULE = re.compile(r"([^{}]+)\{([^}]*)\}")


class _Rule(NamedTuple):
    """What shapes with all of ``own`` get, within groups that have all of ``within``; later ones win."""

    rank: tuple[int, int]
    own: frozenset[str]
    within: frozenset[str]
    gets: Mapping[str, str]


@functools.lru_cache(maxsize=64)
def _rules(sheet: str) -> Mapping[str, tuple[_Rule, ...]]:
    """Return the rules of a sheet by one class that a shape must have for them."""
    found: dict[str, list[_Rule]] = {}
    for order, (selector, body) in enumerate(_RULE.findall(sheet)):
        *outer, inner = selector.split()
        own, within = _classes(inner), frozenset().union(*map(_classes, outer))
        gets = dict(each.split(":", 1) for each in body.split(";") if each)
        rule = _Rule((len(own) + len(within), order), own, within, gets)
        found.setdefault(min(own), []).append(rule)
    return {name: tuple(rules) for name, rules in found.items()}


def _classes(selector: str) -> frozenset[str]:
    return frozenset(selector.strip(".").split("."))


def coloured(root: ET.Element, sheet: str) -> None:
    """Give every shape in ``root`` the colours that ``sheet`` has for its classes; the classes go."""
    _colour(root, _rules(sheet), frozenset())


def _colour(node: ET.Element, rules: Mapping[str, tuple[_Rule, ...]], within: frozenset[str]) -> None:
    own = frozenset(node.attrib.pop("class", "").split())
    fitting = [
        rule for name in own for rule in rules.get(name, ()) if rule.own <= own and rule.within <= within
    ]
    for rule in sorted(fitting, key=lambda rule: rule.rank):
        node.attrib.update(rule.gets)
    inside = within | own if own else within
    for child in node:
        _colour(child, rules, inside)
