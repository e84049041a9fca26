"""The book as HTML: one file that needs no other, for reading on a screen and for printing from a browser.

page.py     the whole file, chapter by chapter
words.py    statements, urgencies, and their shapes
tables.py   tables, charts, and the ladder
style.css   how it looks; put into the file

Every text is escaped where it is put in; nothing is fetched from anywhere.
"""
