"""Aftercare Kiosk: what patients of a vein clinic read and ask after their treatment.

The rooms, from the inside out; each may use only those above it:
    content/     what can be read: the model of content.yaml, its reader and its rules
    triage/      is this normal? the questions, the levels, and what must always hold
    signoff/     can a clinician trust it? what was signed, by whom, and whether it still holds
    visit/       one visitor: where they are, their settings, when they have gone
    device/      this one device: the settings staff make, and what they are told
    takeaway/    what goes home: the words as a code for the phone, and on paper
    viewmodels/  what a page may bind to
    shell/       the machine we stand on: engine, window, touches, fonts, paths, logs
    selftest/    what this screen measures of itself, held against the norms for access
    app.py       builds everything once, in order, and owns it
    commands/    what the command line can do, one file a command
    options.py   the command line; typed.py reads its values
    environment/ what must hold before Qt is imported; it uses no other room
"""

__version__ = "0.1.0"
