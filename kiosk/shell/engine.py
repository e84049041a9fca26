"""The QML engine and its one window, built once and taken down in order."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.shell import paths
from kiosk.shell.code import CodeProvider
from kiosk.shell.logo import LogoProvider
from kiosk.shell.provider import install
from kiosk.viewmodels.device import DeviceModel
from kiosk.viewmodels.kiosk import KioskModel
from kiosk.viewmodels.staff import StaffModel


class NoWindowError(RuntimeError):
    """The window could not be built; Qt's own messages, logged before, say why."""


class Engine:
    """Owns the QML engine, the image providers and the window.

    The view models are handed over and must outlive this object; call close() first.
    Raises NoWindowError where QML gives no window.
    """

    def __init__(
        self, kiosk: KioskModel, device: DeviceModel, staff: StaffModel, logo: LogoProvider | None = None
    ) -> None:
        self._engine = QQmlApplicationEngine()
        self._engine.addImportPath(str(paths.QML))
        install(self._engine)
        self._logo = logo  # the engine owns its C++ half only
        if logo is not None:
            self._engine.addImageProvider("logo", logo)
        self._code = CodeProvider(lambda: kiosk.taking.code)
        self._engine.addImageProvider("code", self._code)
        self._engine.setInitialProperties({"kiosk": kiosk, "device": device, "staff": staff})
        self._engine.loadFromModule("Aftercare", "Main")
        roots: list[QObject] = self._engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise NoWindowError("the window could not be built")
        self.window: QQuickWindow = roots[0]

    def close(self) -> None:
        """Take the window and the engine down, before the view models go."""
        self.window.hide()
        shiboken6.delete(self._engine)  # at once: a later moment may find the view models gone
