"""One visitor: where they are, what they said, how they like to read, and when they have gone.

settings.py  text size, theme, motion
visit.py     the frozen state of a visit, and every step it can take
idle.py      watches for somebody who has walked away; fed with seconds, owns no timer
"""
