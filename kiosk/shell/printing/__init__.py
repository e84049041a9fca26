"""Sheets on their way to the printer that staff chose, without any dialogue.

press.py     the printer of this device, and the sheet of the visit
sheet.py     one sheet, sent, followed, and taken back
services.py  which print service this machine has
spool.py     the program that speaks to the print service of Windows
painting.py  leaves drawn on a printer, for that program
spooler.py   the queue of Windows, for that program

What a print service is asked, and what its answers mean, is takeaway's.
"""
