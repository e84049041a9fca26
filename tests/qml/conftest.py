"""What the tests of single components stand on."""

from tests.qml.hosting import host

__all__ = ["host"]
