"""The book as a PDF: pages of A4 with a real text layer, bookmarks, links, and embedded fonts.

paper.py      pages, fonts, the foot of each page
text.py       words laid out in lines
tables.py     tables that go on over pages
drawings.py   charts and the ladder
writer.py     a whole book, block by block

The library is fpdf2; it is imported here alone.
"""
