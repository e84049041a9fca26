"""What an edit of the content changes for patients: advice first, then words, then the rest.

matching.py     which sign, problem, question or answer of one version is which of the other
situations.py   every situation a patient can be in, with what either version makes of it
wording.py      every sentence, rule, source and picture that differs, and where it stands
compared.py     both put together, worst first
examples.py     a situation in words
as_text.py, as_page.py, as_data.py   the same for a terminal, for reading and printing, for programs
"""
