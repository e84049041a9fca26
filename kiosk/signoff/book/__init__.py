"""The book: everything a content file can tell a patient, on paper that a doctor reads in an hour and signs.

pages.py        what a book is made of: chapters, paragraphs, tables, diagrams, all as plain data
numbering.py    the numbers of what the clinic has to confirm
wording.py      content as words of the book
merging.py      every way through the wizard as a short list of lines
situations.py   those lines in words, with the paths each stands for
diagrams.py     the wizard as diagrams
shapes.py       the five shapes of urgency
binding.py      all of it together: content in, book out
as_json.py, html/, pdf/   the writers; each prints the same book and decides nothing

The chapters, in order: front.py, guide.py, reading.py (topics, care), asking.py (danger signs, problems),
reading.py (outcomes), plain.py, situations.py, laws.py, cases.py, confirming.py, hazards.py, closing.py.

Here is no rule on content and none on urgency. The one file that is read is hazards.yaml, the book's own.
"""
