"""What is served when starts have failed again and again: the content that comes along, and nothing besides.

It has the clinic's own details, as far as this device remembers them, and nobody's seal: each page says so.
"""

from __future__ import annotations

import logging
import os

from kiosk.content.leaflet import Clinic
from kiosk.content.problems import ContentError
from kiosk.shell import paths
from kiosk.shell.serving import Served, showable

_log = logging.getLogger(__name__)


def serve_plainly(clinic: Clinic | None) -> Served | None:
    """Return the content that comes along, with a clinic's details; None where even that is not sound."""
    os.environ["QT_QUICK_BACKEND"] = "software"  # read when the first window is made
    try:
        content = showable(paths.CONTENT).content
    except ContentError as error:
        _log.error("%s is not served: %s", paths.CONTENT, error.faults[0])
        return None
    if clinic is None:
        return Served(content)
    own = clinic.model_copy(update={"brand": "", "logo": ""})
    return Served(content.model_copy(update={"clinic": own}))
