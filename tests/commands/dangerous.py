"""Edits that could harm, each one that somebody could make in good faith, and what `check` then says.

The table alone; test_check_laws.py runs it.
"""

from __future__ import annotations

from tests.commands.editing import Edit, all_of, instead, moved, without


def said(words: str) -> str:
    """Return the words on one line."""
    return " ".join(words.split())


EDITS: dict[str, tuple[Edit, str, str]] = {
    "a floor is lowered": (
        instead("- id: whole\n", "floor: doctor_today", "floor: call_clinic"),
        "wizard.questions[7].choices[1].floor",
        said("""
            breaks law P9: Puffiness close to the treated spot -> day 0 -> Where it is puffy: The
            whole foot, ankle, calf or leg, on one side or both -> Size of the puffiness: No. It is
            the same or smaller -> ends in "Call the clinic today", but "The whole foot, ankle, calf
            or leg, on one side or both" must be at least "See a doctor today" (L24, L25, L26, L27);
            write floor: doctor_today
        """),
    ),
    "not sure is made calm": (
        instead(
            "- id: lump_skin\n", "unsure:\n        floor: call_clinic", "unsure:\n        floor: expected"
        ),
        "wizard.questions[2].unsure.floor",
        said("""
            is expected, but the answer "changed" is call_clinic: A lump or a hard cord -> day 0 ->
            The lump and its skin: I am not sure -> Size of the lump or cord: No. It is the same or
            smaller, and any cord is short -> ends in "This is normal after your treatment"; write
            call_clinic: doubt never calms
        """),
    ),
    "a danger sign is removed": (
        without("        - id: breath\n", "        - id: allergy\n"),
        "wizard.gates",
        said("""
            breaks law P10: no danger sign names R2 (Clot in the lung: short breath, chest or
            upper-back pain, coughing blood, racing heart, passing out), which everybody must be
            asked about: Veins that still show or look worse, or new fine red veins -> day 0 ->
            Which veins show: The old veins, still there or darker for now -> ends in "This is
            normal after your treatment"; ask for it among the danger signs with the floor
            emergency_now
        """),
    ),
    "a threshold is raised": (
        instead("- id: lump\n        text", "after_days: 180", "after_days: 365"),
        "wizard.problems.choices[2].later[0].after_days",
        said("""
            breaks law P7: A lump or a hard cord -> day 181 -> The lump and its skin: No. It may be
            a bit sore or red, but the skin is flat and ... -> Size of the lump or cord: No. It is
            the same or smaller, and any cord is short -> When the lump started: In the first 8
            weeks after treatment -> ends in "This is normal after your treatment", but the page
            "Lumpy, sore veins" calls it ordinary up to day 180 at most; let a later floor raise it,
            with after_days 180 or less
        """),
    ),
    "a question is detached": (
        all_of(
            without("    - id: lump_skin\n", "    - id: lump_growing\n"),
            lambda text: text.replace("[lump_skin, lump_growing, lump_new]", "[lump_growing, lump_new]"),
        ),
        "wizard.questions",
        said("""
            breaks law P9: no answer that can be given names L13, so nobody with it is caught: A
            lump or a hard cord -> day 0 -> Size of the lump or cord: No. It is the same or smaller,
            and any cord is short -> ends in "This is normal after your treatment"; name the claim
            as the source of the answer that speaks of it
        """),
    ),
    "a claim of the leaflet is deleted": (
        lambda text: text.replace("source: [L35, L37]", "source: [L37]").replace(
            '  - id: L35\n    text: "Cosmetic treatment of veins is very effective."\n', ""
        ),
        "claims",
        said("""
            breaks law P11: L35 of the leaflet is missing from the list, so nothing shows whether
            this tells it: Veins that still show or look worse, or new fine red veins -> day 0 ->
            Which veins show: The old veins, still there or darker for now -> ends in "This is
            normal after your treatment"; list it again
        """),
    ),
    "a claim of the leaflet is told no more": (
        lambda text: text.replace("source: [L35, L37]", "source: [L37]"),
        "claims[34]",
        said("""
            breaks law P11: L35 is told to nobody (Cosmetic treatment of veins is very effective),
            not even here: Veins that still show or look worse, or new fine red veins -> day 0 ->
            Which veins show: The old veins, still there or darker for now -> ends in "This is
            normal after your treatment"; say it on a page or in an outcome, and name it there as
            the source
        """),
    ),
    "a phone number is emptied": (
        instead("clinic:\n", 'phone: "555 0134"', 'phone: ""'),
        "clinic.phone",
        said("""
            is an empty text, and the screen at the end of this way would show no number: My toes
            went numb, cold or blue in the sock, and are fine ... -> day 0 -> ends in "Call the
            clinic today"; a telephone number in quotes is needed, such as "555 0100"
        """),
    ),
    "a phone number is no longer shown": (
        lambda text: text.replace("At home, call {phone} today.", "At home, call us today."),
        "outcomes.call_clinic",
        said("""
            breaks law P14: call_clinic does not say where to turn, for {phone} stands nowhere in
            it: My toes went numb, cold or blue in the sock, and are fine ... -> day 0 -> ends in
            "Call the clinic today"; write a step with {phone} in it
        """),
    ),
    "what a red flag needs is lowered": (
        instead("- id: R9b\n", "least: doctor_today", "least: watch"),
        "red_flags[11].least",
        said("""
            breaks law P10: R9b (Spreading infection: fever, shivers, or a sore area that spreads
            fast) is said to need watch, but it needs doctor_today, as here: More danger signs: A
            fever or shivers. Or a hot, sore area that spreads fast. -> ends in "See a doctor
            today"; write least: doctor_today
        """),
    ),
    "a sign is moved to the calmer screen": (
        moved("        - id: foot\n", "        - id: bleed\n", "        - id: leg_swollen\n"),
        "wizard.gates[1].signs[0]",
        said("""
            breaks law P10: More danger signs: With the sock off: the foot or toes are cold, or very
            ... -> ends in "See a doctor today", but "With the sock off: the foot or toes are cold,
            or very ..." (R7) must be at least "Call 911 now"; ask for it among the danger signs
            with the floor emergency_now
        """),
    ),
    "a lead is removed": (
        lambda text: text.replace("          leads: [sore_size]\n", "").replace(
            "        leads: [sore_size]\n", ""
        ),
        "wizard.questions[9].choices[1]",
        said("""
            Flat brown marks or lines -> day 0 -> Skin of the brown marks: Yes. They are raised or
            painful, or the skin is broken -> ends in "Call the clinic today", and nothing here asks
            for "You have a sore bigger than a coin." (R8), which the page "Brown marks" calls an
            emergency; lead on to a question about it, with an answer of at least "See a doctor
            today"
        """),
    ),
    "a lead is left to doubt alone": (
        instead("- id: broken\n", "          leads: [sore_size]\n", ""),
        "wizard.questions[9].choices[1]",
        said("""
            doubt leads on to "Is the sore wider than a coin, or does it spread or hurt a ...", but
            no answer does: Flat brown marks or lines -> day 0 -> Skin of the brown marks: Yes. They
            are raised or painful, or the skin is broken -> ends in "Call the clinic today"; add
            leads: [sore_size] to the gravest answer
        """),
    ),
    "a problem asks nothing any more": (
        all_of(
            without("    - id: veins_which\n", "    - id: numb_where\n"),
            lambda text: text.replace("        questions: [veins_which]\n", ""),
        ),
        "wizard.problems.choices[6].questions",
        said("""
            Veins that still show or look worse, or new fine red veins -> day 0 -> ends in "This is
            normal after your treatment", and not one question is asked about it; write the ids of
            its questions, such as "questions: [bruise_growing]"
        """),
    ),
    "a question is left behind": (
        lambda text: text.replace("questions: [puffy_where, puffy_growing]", "questions: [puffy_growing]"),
        "wizard.questions[7].id",
        said("""
            no problem and no answer ever asks "puffy_where": Puffiness close to the treated spot ->
            day 0 -> Size of the puffiness: No. It is the same or smaller -> ends in "This is normal
            after your treatment"; add it to a problem's questions or an answer's leads, or take it
            away
        """),
    ),
    "an answer leads nowhere": (
        instead("- id: broken\n", "leads: [sore_size]", "leads: [sore_sise]"),
        "wizard.questions[9].choices[1].leads[0]",
        said("""
            names the question "sore_sise", which is not there: Flat brown marks or lines -> day 0
            -> Skin of the brown marks: Yes. They are raised or painful, or the skin is broken ->
            ends in "Call the clinic today"; did you mean 'sore_size'?
        """),
    ),
    "the file is cut off before its cases": (
        lambda text: text[: text.index("\ncases:") + 1],
        "cases",
        said("""
            the file ends without worked cases; was it cut off? If so, put them back from a copy of
            it, or write them again, such as - {title: "Itchy raised bumps", answers: {problems:
            welts, when: 8}, least: call_clinic, reason: "Say why."}
        """),
    ),
    "a possible clot no longer asks about risks": (
        instead("- id: deep\n", "          clot: true\n", ""),
        "wizard.questions[13].choices[1]",
        said("""
            breaks law P10: Pain in the leg -> day 0 -> The pain: An ache or cramp deep in the calf
            or thigh -> ends in "Call the clinic today", but "An ache or cramp deep in the calf or
            thigh" (R5b) must ask about risks; add clot: true
        """),
    ),
    "a risk is made calm": (
        instead("  risk:\n", "floor: doctor_today", "floor: call_clinic"),
        "wizard.risk.choices[1].floor",
        said("""
            breaks law P10: A lump or a hard cord -> day 0 -> The lump and its skin: No. It may be a
            bit sore or red, but the skin is flat and ... -> Size of the lump or cord: Yes. It
            grows, or a sore cord is long or gets longer -> What makes a clot likelier: Yes, at
            least one of these -> ends in "Call the clinic today", but "Yes, at least one of these"
            must be at least "See a doctor today"; write floor: doctor_today
        """),
    ),
    "a sign of infection is made calm": (
        instead("- id: hot\n", "floor: call_clinic", "floor: watch"),
        "wizard.questions[1].choices[1].floor",
        said("""
            breaks law P10: Skin along a treated vein that turned red or darker -> day 0 -> How the
            redness feels: Yes. It is hot, hurts more, spreads or leaks pus -> ends in "Mention it
            at your next visit", but "Yes. It is hot, hurts more, spreads or leaks pus" is the
            gravest answer that names R9, which must be at least "Call the clinic today"; write
            floor: call_clinic, or ask for it where that is the floor
        """),
    ),
}
"""What is done to the shipped content, at which path `check` then speaks, and what it says."""
