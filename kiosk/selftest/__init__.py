"""What this screen measures of itself, held against the norms: a number each, and a name where it fails.

norms.py     the norms: what is demanded, in which unit, and which published norms each answers
tally.py     what each norm came to over all that was looked at
sheet.py     one screen as plain numbers: where a text is painted and what can be touched
layout.py    reads such a sheet from a window
laws.py      what must hold on every sheet: nothing cut short, overlapping, out of sight, too small
sizes.py     millimetres, letters and lines of a sheet
contrast.py  how much stands out from what it stands on: the colours as defined, and the pixels as painted
hearing.py   what a screen reader is told: names, roles, actions, headings
walking.py   round a screen by keys or switches alone: what is reached, and whether its mark can be seen
timing.py    how long a screen waits, warns, and takes nothing after a change
reading.py   how hard the words are

Which screens there are, in which looks, and who asks, is no business of this room: see commands/selftest.
"""
