"""The machine that speaks: engines and sound cards, each behind one interface, and the page they read from.

program.py   another program run beside ours, which cannot hold us up
output.py    the sound card, through the programs that Linux brings for it
mouth.py     what says one sentence: the interface
espeak.py    the mouth on Linux: recordings, or espeak-ng; then the sound card
qt_mouth.py  the mouth on Windows: Qt's text-to-speech
speaker.py   many sentences, one after the other: pause, slower, louder
page.py      what stands on the screen, from what a screen reader is told
words.py     where on the screen the letters of a word stand
reader.py    brings page, speaker and view model together
"""
