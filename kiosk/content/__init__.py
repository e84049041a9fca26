"""What can be read: content.yaml and the interface words, read with places and checked.

entry.py, leaflet.py, wizard.py, review.py, model.py   the types: what the file may hold
source.py, tree.py                          YAML text as plain data, with the place of everything
reader.py, wanted.py                        plain data as checked content; faults in plain words
rules.py and ids, leads, days, floors, wording   what must hold over the whole file
lint/, reading.py                           what could harm or be said better; how hard it is to read
schema.py, hints.py                         what may stand where, for editors
problems.py                                 faults, and the errors that carry them
phrases.py                                  the interface words
outline.py                                  a summary of what the file holds
"""
