"""Printing without a dialogue, through the system's print service: what to ask it, what its answers mean.

service.py   what is needed of a print service
standing.py  where a sheet is on its way to paper, and what can be the matter
cups.py      the programs of CUPS on Linux
windows.py   our own program on Windows, which has none for this

Plain Python that starts no program and opens no socket itself: the shell runs what is asked for here. Those
programs reach the print service over its local socket; the fence around this process holds for them too.
"""
