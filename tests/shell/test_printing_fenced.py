"""A sheet is printed by a real print service behind the fence that lets no network socket be made."""

from __future__ import annotations

import subprocess
import sys

import pytest
from pypdf import PdfReader

from tests.support.print_service import PRINTER

BEHIND = """
import sys
from kiosk.environment.fence import put_up
assert put_up() == ""
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
app = QGuiApplication([""])
from datetime import date
import ctypes, errno
libc = ctypes.CDLL(None, use_errno=True)
refused = libc.socket(2, 1, 0) < 0 and errno.errorcode[ctypes.get_errno()]

from kiosk.content.phrases import read_phrases
from kiosk.content.reader import read
from kiosk.content.translation.language import original
from kiosk.shell import paths
from kiosk.shell.printing.press import Printing
from kiosk.takeaway.printing.standing import Standing
from kiosk.takeaway.stamp import Stamp
from kiosk.takeaway.telling import told_care

language = original(read(paths.CONTENT), read_phrases(paths.phrases("en")))
printing = Printing(None, sys.argv[1])
printing.changed.connect(lambda: printing.standing is Standing.UNDER_WAY or app.exit(0))
QTimer.singleShot(30_000, lambda: app.exit(9))
printing.print([told_care(language)], Stamp(date(2026, 11, 27)))
code = app.exec()
print(refused, code, printing.standing, printing.matter)
printing.close()
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has such a fence")
def test_a_sheet_is_printed_behind_the_fence(print_service, project):
    done = subprocess.run(
        [sys.executable, "-c", BEHIND, PRINTER], cwd=project, capture_output=True, text=True, check=False
    )
    assert done.stdout.split() == ["EAFNOSUPPORT", "0", "done", "None"], done.stderr
    (printed,) = print_service.printed
    assert "Care at home" in PdfReader(printed).pages[0].extract_text()
