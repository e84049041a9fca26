"""What goes home on paper: PDF with a real text layer, designed in black first. The library is fpdf2.

formats.py   the papers
letters.py   typefaces, how wide words are, and where lines end
drawings.py  drawings as the library understands them
ink.py       what can be drawn: words, lines, boxes, pictures
pieces.py    ink that belongs together and goes onto one page as a whole
columns.py   one language, or two beside each other
framing.py   how urgent, told by word, shape and border
heads.py     the head of a sheet
sections.py  the sections of a screen on paper
order.py     what is to be printed, and with what
sheet.py     one result or topic on one sheet
leaflet.py   the whole leaflet
cover.py     its cover
times.py     how long everything takes, as bars
booklet.py   its pages beside each other on larger paper, to be folded
document.py  leaves, and the PDF file of them
wire.py      leaves for a program of ours that draws them on a printer
"""
