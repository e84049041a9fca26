"""What goes home: the words of a screen as a code for the phone, and on paper. No Qt, and no network.

told.py      what one screen tells, in one language
telling.py   puts that together for a result, a topic, and care at home
outcome.py   what a finished wizard says
stamp.py     which day it was shown, which version, and who checked it
short.py     the words of a screen as the few lines of a code
code.py      those lines as a square of dots, and how large it must be
fitting.py   what would not fit into a code, for the editor of the words
"""
