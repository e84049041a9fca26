"""Is this normal? Pure rules over checked content: no Qt, no files, no clock.

urgency.py  the five levels, and the one place where floors become a level
answers.py  what a visitor said, frozen, keyed by question id
steps.py    the screens a wizard can show, and what each answer stands for
flow.py     replays answers: what was asked, what is asked next, how urgent it is, and why
verdict.py  a finished flow as an outcome: causes, and what would change it
paths.py    every way through the wizard, for proofs
laws/       the fourteen laws, proved on one file over all ways
cases.py    worked cases of a file, run through the triage
coverage.py what the worked cases leave uncovered
explaining.py  the shortest way that shows what a fault of the rules does
examination.py  laws, cases and lint together: may this file be shown?
listing.py  all questions and answers in words, for whoever writes answers
"""
