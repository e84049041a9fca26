"""The words that lint knows: hard ones and what explains them, doctors' words, and one name for each thing.

Tables only, to be added to by whoever edits the leaflet; each pattern is met by whole words in any case.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final, NamedTuple


class Hard(NamedTuple):
    """A word that needs explaining: how it is met, words that explain it, and the two together."""

    word: re.Pattern[str]
    explained: re.Pattern[str]
    example: str


class Better(NamedTuple):
    """A word to avoid, and the one to write."""

    avoid: re.Pattern[str]
    write: str


def _words(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE)


def _any_of(table: Iterable[tuple[str, ...]]) -> re.Pattern[str]:
    """Meet any word of a table at one go, in a text of small letters: a good deal faster than one by one."""
    return re.compile(rf"\b(?:{'|'.join(pattern for pattern, *_ in table)})\b")


_HARD: Final = (
    ("compression", "tight|press on", "compression socks (tight socks that press on the veins)"),
    ("hives", "bumps?", "itchy bumps (hives)"),
    ("pus", "fluid", "pus (thick white or yellow fluid)"),
    ("infections?|infected", "germs", "an infection (germs in the skin)"),
    (
        "drain|drained|draining|drains",
        r"lets? \w.* out|letting .* out",
        "draining (letting the blood out)",
    ),
    ("(?:a|the|of) strokes?", "brain", "a stroke: the brain lacks blood"),
    (r"blood[- ]thinners?", "slows? clotting|aspirin", "a blood thinner, such as aspirin"),
    ("nerves?", "feeling|feel|moves?", "a nerve in the skin (nerves carry feeling)"),
    ("groin", "meets the body|inner thigh", "the groin (where the leg meets the body)"),
    ("staining", "marks?", "staining (brown marks)"),
    ("hrt", "hormones?", "hormones, such as HRT"),
    ("spf", "sunscreen", "sunscreen of SPF 30"),
    ("ultrasound|scan", "picture|pictures", "a scan (pictures of the inside of your leg)"),
    ("antibiotics?", "germs", "antibiotics (tablets that kill germs)"),
    ("antihistamines?", "itch|itching|itchy", "an antihistamine (a tablet against itching)"),
    ("arter(?:y|ies)", "carr(?:y|ies) blood", "an artery (it carries blood to the foot)"),
    ("ulcers?", "sores?", "an ulcer (an open sore)"),
    ("hormones?", "pill|hrt", "hormones, such as the pill"),
)
_DOCTORS_WORDS: Final = (
    ("dvts?|deep vein thrombos[ei]s", "a clot in a deep vein"),
    (r"pulmonary \w+|embol\w+", "a clot in the lung"),
    (r"thrombo\w+|thrombus", "a clot"),
    ("(?:thrombo)?phlebitis", "a sore vein"),
    (r"necro\w+", "skin that dies"),
    ("cellulitis|sepsis|septic", "an infection (germs in the skin)"),
    (r"o?edema\w*", "swelling"),
    (r"inflam\w+", "sore, hot skin"),
    (r"ha?ematomas?|contusions?", "a bruise"),
    (r"erythema\w*", "redness"),
    (r"prurit\w+", "itching"),
    (r"pa?raesthesia|paresthesia", "prickling"),
    (r"(?:hyper)?pigment\w*", "brown marks"),
    ("matting|telangiectas[ei]s", "new fine veins"),
    (r"anaphyla\w+", "a strong allergy"),
    (r"dyspn\w+", "hard to breathe"),
    (r"ischa?emi\w+", "too little blood in the foot"),
    ("syncope", "a faint"),
    (r"sclero\w+|varicos\w+", "vein treatment"),
    ("analgesics?|nsaids?", "a pain tablet"),
    (r"anticoagula\w+", "a blood thinner"),
    ("complications?", "problems"),
    ("symptoms?", "signs"),
)
_SECOND_NAMES: Final = (
    ("stockings?|hosiery|hose|garments?", "sock"),
    ("nodules?|bulges?|swellings? on (?:a|the) vein", "lump"),
    ("injections?|injected|jabs?|shots?|needle sites?|injection sites?", "needle spot"),
    ("welts?|weals?|wheals?|urticaria", "bumps"),
    ("discolou?rations?|dark spots?|brown spots?", "brown marks"),
    ("physicians?|gps?|medics?", "doctor"),
    ("personnel|front desk|receptionists?", "staff"),
    ("medications?|drugs?|meds", "medicine"),
    ("pills|capsules?", "tablet"),
    ("tumm(?:y|ies)|abdomen|stomach", "belly"),
    ("tingl(?:y|e|es|ing)|pins and needles", "prickly"),
    ("spider veins?|thread veins?", "fine veins"),
    ("procedures?", "treatment"),
    ("appointments?|check-?ups?|follow-?ups?", "visit"),
    (
        r"(?:whole|entire) (?:foot|ankle|calf|leg)\b[^.?!]{0,20}\bpuff\w+",
        "the whole leg is swollen",
    ),
    (r"swelling (?:at|by|around|near) the (?:needle|treated)", "puffiness around the treated veins"),
)
_WRITTEN_ONLY: Final = (
    ("[\u2013\u2014]", "a full stop and a new sentence"),
    (";", "a full stop and a new sentence"),
    (r"\betc\b\.?", '"and so on", or the whole list'),
    (r"\be\.g\.", '"such as"'),
    (r"\bi\.e\.", '"that is"'),
    (r"\w/\w", '"or"'),
)

HARD: Final = tuple(Hard(_words(word), _words(explained), example) for word, explained, example in _HARD)
"""Words that stay hard however often they are heard."""
DOCTORS_WORDS: Final = tuple(Better(_words(avoid), write) for avoid, write in _DOCTORS_WORDS)
"""What a doctor says to a doctor, and what a patient understands."""
ONE_NAME: Final = tuple(Better(_words(avoid), write) for avoid, write in _SECOND_NAMES)
"""One name for each thing, the same on every screen."""
WRITTEN_ONLY: Final = tuple(Better(re.compile(avoid, re.IGNORECASE), write) for avoid, write in _WRITTEN_ONLY)
"""What can be read but not heard: the kiosk reads its words aloud too."""

ANY_HARD: Final = _any_of(_HARD)
ANY_WORD_TO_AVOID: Final = _any_of((*_DOCTORS_WORDS, *_SECOND_NAMES))

COLOURS: Final = _words("red|redder|white|blue|black|purple|grey|gray|yellow|green|brown")
SKIN_TONES: Final = _words("(?:brown or black|black|brown|dark) skin")
FELT: Final = _words(
    r"hot|cold|sore|hurts?|pain\w*|puffy|shiny|swollen|numb|flat|raised|rash|patch|marks?|bumps?|lump|cord"
    r"|line|blisters?|fluid|foot|web|veins?|skin"
)
"""What is felt, or has a shape or a place: it is named before any colour."""

EMERGENCY: Final = _words(
    r"breathe|breathing|breathless|breath|chest|faint\w*|pass(?:ed|es)? out|cough\w* (?:up )?blood"
    r"|heart races|racing heart|droops?|drooping|muddled?|trouble seeing|lose sight|throat|tongue|wheez\w+"
    r"|(?:whole|entire) (?:calf|ankle|foot|leg)\b[^.?!]{0,30} swells?|fever|shivers"
)
"""Signs that cannot wait for the clinic to ring back."""
