"""The machine we stand on: engine, window, touches, fonts, pictures, paths, logs.

QtGui and QtQuick live here only. No clinical word and no rule; what is shown comes from the view models.
"""
