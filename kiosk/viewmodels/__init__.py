"""What a page may bind to: one small QObject a page, all reading one Session.

QtCore and QtQml only. A view model forwards: it holds no rule, and every command it offers replaces the
session's visit by a new one.
"""
