"""What each key of content.yaml is for, in a sentence for an editor's hover, with examples for completion.

A table only. Keys that mean the same wherever they stand are written once, in EVERYWHERE.
"""

from __future__ import annotations

from typing import Final, NamedTuple


class Hint(NamedTuple):
    """What a key is for, and values that it could have."""

    says: str
    examples: tuple[str | int, ...] = ()


LEVELS: Final = {
    "expected": "Normal healing. Nothing to do but what helps.",
    "watch": "Mention it at the next visit.",
    "call_clinic": "Call the clinic today.",
    "doctor_today": "See a doctor today.",
    "emergency_now": "Call the emergency number now.",
}
"""The five urgencies, calmest first."""

EVERYWHERE: Final = {
    "id": Hint("A short name that the rest of the file uses. Patients never see it.", ("calf_pain",)),
    "title": Hint("The heading of this page or card.", ("Bruising",)),
    "line": Hint("One short line below the heading.", ("Gone in 2 to 3 weeks",)),
    "text": Hint(
        "What patients read. At most 15 words in a sentence, in words that a child of ten knows.",
        ("A bruise is normal. It does not mean that something is wrong.",),
    ),
    "source": Hint(
        "Where this comes from: L1-L43 a claim of the leaflet, R1-R15 a danger, S01... an outside source "
        "(all listed at the end of the file), design for our own cautious choice.",
        ("L17", "S29", "design"),
    ),
    "confirm": Hint("Marks what your clinician must still agree to. Take the line out once that is done."),
    "picture": Hint("The name of a picture of the program.", ("topic-bruising",)),
    "alt": Hint("What the picture shows, for people who cannot see it.", ("A leg with a bruise.",)),
    "label": Hint("A short name for this screen, shown beside the answer.", ("Size of the bruise",)),
    "ask": Hint("The question at the head of the screen.", ("Is the bruise growing?",)),
    "help": Hint("One line that helps to answer.", ("Press on it very gently.",)),
    "hint": Hint("A line in small print below the answer.", ("On brown or black skin it may look purple.",)),
    "say": Hint("What to say on the telephone, as a whole sentence.", ("I have a bruise.",)),
    "floor": Hint("The least urgency that this stands for. Only a clinician should make it calmer."),
    "least": Hint("The least urgency that must come out."),
    "later": Hint("A graver floor once more days have passed. Write the days in rising order."),
    "because": Hint("Why it is urgent: what it could be, and what to do. Never what the patient has."),
    "clot": Hint("true when a clot is in question. The question on risks then follows."),
    "leads": Hint("Ids of questions that this answer opens."),
    "turns": Hint(
        "This answer as a sign to look out for: small first letter, no full stop.",
        ("the bruise gets bigger",),
    ),
    "short": Hint(
        "The same in fewer words, for the code that phones read. Needed only where check asks for it.",
        ("Bleeding that 10 minutes of pressing do not stop.",),
    ),
    "call": Hint("Signs to call the clinic about. No emergency may stand here."),
    "easy": Hint("The same in fewer and easier words. What is left out is told as it is."),
    "steps": Hint("What to do, in order. {phone}, {hours} and the like are filled in."),
    "after_days": Hint("Holds once more days than this have passed. A time must end on that day.", (21,)),
    "questions": Hint("The questions that are asked one by one."),
    "choices": Hint("What a patient may touch on this screen."),
    "unsure": Hint('The answer "I am not sure". It never means less than the gravest answer.'),
    "reason": Hint(
        "Why, in a sentence for a clinician.", ("Day 22 is the first day past the leaflet's 3 weeks.",)
    ),
}
"""Keys that mean the same wherever they stand."""

OF_ONE_ENTRY: Final = {
    "Content": {
        "words": Hint("The hard words, each explained in plain ones, for the button Explain."),
        "format": Hint("The form of this file; always 1."),
        "version": Hint("Your own name for this edition of the words, in quotes.", ("2",)),
        "language": Hint("The language of the words."),
        "clinic": Hint("Your own details: whom to call, and when."),
        "topics": Hint("The cards of the leaflet, in the order in which they are shown."),
        "care": Hint('The page "Care at home".'),
        "help": Hint('The page behind "Get help now".'),
        "wizard": Hint('The questions of "Is this normal?".'),
        "outcomes": Hint("What each of the five urgencies says, calmest first."),
        "claims": Hint("The claims of the leaflet, for the clinician. Patients never see this list."),
        "red_flags": Hint("The dangers that the questions must catch. Patients never see this list."),
        "sources": Hint("The outside sources. Patients never see this list."),
        "cases": Hint("Your own worked cases: answers, and the least urgency that must come out."),
        "accepted": Hint("Exceptions that a clinician has accepted. The book shows them first."),
    },
    "Clinic": {
        "name": Hint("The clinic's name.", ("Harbour Vein Clinic",)),
        "phone": Hint("The number patients call, in quotes.", ("555 0134",)),
        "hours": Hint("When somebody answers.", ("Monday to Friday, 8 am to 5 pm",)),
        "after_hours": Hint(
            "What to do when you are closed, as a sentence.", ("Call the night nurse: 555 0199.",)
        ),
        "emergency_number": Hint("The emergency number where you are, in quotes.", ("911", "112", "999")),
        "checked": Hint(
            "true once these are your own details. While false, patients are told they are samples."
        ),
        "brand": Hint("Your own colour. Where it is hard to read, the nearest shade is shown.", ("#0B4F58",)),
        "logo": Hint("Your logo, shown in place of the name at the head of every page.", ("logo.png",)),
    },
    "Topic": {
        "notice": Hint("What patients may see or feel. Shape and feel first, colour last."),
        "why": Hint("Why it happens."),
        "lasts": Hint("How long it lasts, in days for the chart and in words."),
        "helps": Hint("What patients can do."),
        "emergency": Hint("Signs to get help at once for."),
        "problems": Hint("The ids of the problems under wizard that belong to this topic.", ("bruise",)),
    },
    "Span": {
        "name": Hint("The name of its bar in the chart.", ("Bruises",)),
        "onset_days": Hint("The day after treatment on which it starts. 0 is the day of treatment.", (0,)),
        "usual_days": Hint("The day by which most people are clear of it.", (21,)),
        "outer_days": Hint("The last day on which it is still ordinary.", (28,)),
    },
    "Care": {"acts": Hint("What to do at home, one card each.")},
    "Claim": {
        "id": Hint("The claim's number, as sources name it.", ("L17",)),
        "text": Hint("The claim, in our own words.", ("Some of the needle spots bruise, not all.",)),
    },
    "RedFlag": {
        "id": Hint("The danger's number, as sources name it.", ("R12", "R9b")),
        "text": Hint("The danger, in a few words.", ("Bleeding that firm pressing does not stop.",)),
    },
    "Source": {
        "id": Hint("The source's number, as statements name it.", ("S29",)),
        "what": Hint("What the source is.", ("NHS patient information on deep vein thrombosis.",)),
    },
    "Wizard": {
        "none": Hint('The answer "None of these".'),
        "yes": Hint('The answer "Yes" on the small tests.'),
        "no": Hint('The answer "No" on the small tests.'),
        "check_help": Hint("The line above each small test.", ("Touch Yes if any part of it is true.",)),
        "gates": Hint("Screens of danger signs, gravest first. They come before all else."),
        "problems": Hint("The screen that asks what there is to see or feel."),
        "times": Hint("The screen that asks how long ago the treatment was."),
        "risk": Hint("The question on what makes a clot likelier. It comes last."),
    },
    "Gate": {"signs": Hint("The danger signs on this screen.")},
    "Sign": {
        "check": Hint(
            "One plain test for somebody who is not sure. Yes means danger.", ("Is one ankle fatter?",)
        )
    },
    "Problem": {
        "topic": Hint("The id of the topic to read about it.", ("bruising",)),
        "normal": Hint("Why it is normal, shown when nothing makes it more urgent."),
        "questions": Hint("The ids of the questions about it, in the order asked.", ("bruise_growing",)),
    },
    "Problems": {"at_most": Hint("How many problems may be picked.", (3,))},
    "Choice": {"note": Hint("Advice that this answer adds to the outcome.")},
    "Question": {"after_days": Hint("Ask this only when more days than this have passed.", (56,))},
    "Times": {"unsure_said": Hint("How an unknown time is said.", ("but I am not sure when",))},
    "Time": {
        "text": Hint("The time as patients read it.", ("1 to 2 days ago",)),
        "said": Hint('How the time is said after "I had vein treatment".', ("1 to 2 days ago",)),
        "from_day": Hint("The first day of this time. It follows the last day of the time before.", (8,)),
        "to_day": Hint("The last day of this time. The last time has none.", (21,)),
    },
    "Outcome": {
        "word": Hint("The urgency in a word or two.", ("Needs a call",)),
        "heading": Hint("The one call to action.", ("Call the clinic today",)),
        "line": Hint("What this means, in one line.", ("We need to look at this.",)),
        "closing": Hint("The last line. It says that this is not a diagnosis."),
    },
    "EasySign": {"check": Hint("The small test in fewer words.", ("Is one ankle fatter?",))},
    "EasyOutcome": {"closing": Hint("The last line in fewer words.")},
    "Word": {
        "word": Hint("The hard word as patients read it.", ("Blood thinner",)),
        "met": Hint(
            "How it stands in the texts, in small letters. Patients never see it.", ("clot", "clots")
        ),
        "text": Hint(
            "What it means, in words that a child of ten knows.", ("Where the leg meets the body.",)
        ),
    },
    "Outcomes": {level: Hint(said) for level, said in LEVELS.items()},
    "Case": {
        "title": Hint("What the case is.", ("A bruise on day 22",)),
        "answers": Hint('Question ids, each with its answer; "when" may be a number of days.'),
    },
    "Accepted": {
        "law": Hint("Which law or check is not kept, as check names it.", ("P3", "cases")),
        "where": Hint(
            "The id that it is about: of a question, a problem, a danger sign or a screen of such signs; "
            "a claim or a red flag in small letters; a level; or cases, for a file without worked cases.",
            ("puffy_where", "l35", "r9b", "urgent_signs", "watch", "cases"),
        ),
        "by": Hint("Who accepted it: name and role.", ("The clinic's doctor, vascular surgeon",)),
        "on": Hint("The day, as YYYY-MM-DD in quotes.", ("2026-11-01",)),
    },
}
"""Keys of one entry alone, or with a meaning of their own there."""


def hint(entry: str, key: str) -> Hint:
    """The hint for a key of an entry, such as ``hint("Span", "usual_days")``.

    Raises:
        KeyError: there is none.
    """
    own = OF_ONE_ENTRY.get(entry, {})
    return own[key] if key in own else EVERYWHERE[key]
