"""`pictures`: the screens and the pictures on them as PNG files, drawn by the real kiosk without a display.

command.py    what was typed, and the plain word why it cannot be done
screens.py    every screen, as a visit that a visitor can really make
states.py     the same screens pressed, chosen, scrolled, with long words, without a picture
look.py       size, theme, text, skin and direction; which of all their combinations are drawn
studio.py     one running kiosk that draws a screen in a look
touching.py   a finger, a key and the end of a page, as real events
gallery.py    --all: every screen and state in many looks, by all cores, with gallery.html to browse them
overview.py   --overview: a dozen small pictures and the page docs/gallery.md
sheet.py      --sheet: every picture in every skin and theme, for a clinician's review
files.py      writing PNG files, small ones too

What stands on a screen is decided elsewhere; nothing here is part of the running kiosk.
"""

from kiosk.commands.pictures.command import run
from kiosk.commands.pictures.screens import screens
from kiosk.commands.pictures.studio import pictures

__all__ = ["pictures", "run", "screens"]
