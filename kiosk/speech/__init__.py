"""Reading aloud: what is said, in which order, how, and what sound is made of. No Qt, no sound card.

manner.py      how one visitor likes to listen: speed, volume, and whether everything is spoken
sentences.py   a text in sentences, numbers as people say them, and which word is said
pieces.py      what stands on a screen, in reading order, and what is said of it
sound.py       sound as numbers: its length, quieter, from and to a WAV file
recordings.py  a clinic's own recordings, found by language and words
espeak.py      what is typed to the program that speaks on Linux, and what comes back
engine.py      that program, of its own: never imported
"""
