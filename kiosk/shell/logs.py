"""One small log for staff: what the program and Qt have to say, in a file and on standard error.

Nothing of a visit is ever logged.
"""

from __future__ import annotations

import logging
import sys
from logging.handlers import RotatingFileHandler
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

LOG_BYTES = 512 * 1024
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class _LogFile(RotatingFileHandler):
    """The file of the log; on a full or broken disk it falls silent, after saying so once."""

    _silent = False

    def emit(self, record: logging.LogRecord) -> None:
        """Write a record, as long as that can be done."""
        if not self._silent:
            super().emit(record)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: ARG002, N802 - its signature
        """Fall silent; standard error goes on."""
        self._silent = True
        print("The log can no longer be written to its file.", file=sys.stderr)  # noqa: T201


def start(folder: Path) -> None:
    """Log to ``folder``/kiosk.log, two files of LOG_BYTES, and to standard error.

    Where the file cannot be written, standard error alone has the log.
    """
    handlers: list[logging.Handler] = [logging.StreamHandler(sys.stderr)]
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handlers.append(_LogFile(folder / "kiosk.log", maxBytes=LOG_BYTES, backupCount=1, encoding="utf-8"))
    except OSError as error:
        print(f"The log cannot be written to {folder}: {error.strerror}.", file=sys.stderr)  # noqa: T201
    for handler in handlers:
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(level=logging.INFO, handlers=handlers, force=True)
    qInstallMessageHandler(_from_qt)


def _from_qt(kind: QtMsgType, _context: QMessageLogContext, text: str | None) -> None:
    logging.getLogger("kiosk.qt").log(_LEVELS.get(kind, logging.WARNING), text or "")
