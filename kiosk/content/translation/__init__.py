"""Other languages for the content: what they hold, whether it still fits, and the content in their words.

texts.py       every text that patients read, by its key; the content in other words
model.py       what a file of a translation may hold
file.py        reading such a file, with places
fitting.py     whether each text still fits the English, and what was lost
applying.py    the content as a translation says it
updating.py    the file brought up to the content, for the translator
pseudo.py      a language nobody speaks, for tests
phrasing.py    the interface's words: whether they fit, and their file brought up to the English one
report.py      what is the matter with the files, with places
language.py    one language with all its words, ready to be shown
offering.py    the languages to offer, out of the files that are there
"""
