"""What one device is, apart from the content it shows: its settings, its PIN, and what staff are told.

settings.py  what staff set once for this screen, and what each value may be
store.py     reads and writes them, so that a broken file never stops the kiosk
pin.py       what a PIN may be, its hash, and the wait after wrong tries
notices.py   what went wrong and what to do, kept for the staff page while the program runs
facts.py     what the staff page tells of the device, line by line
device.py    all of these together, as the program holds them

Nothing of a visit lives here, and no Qt.
"""
