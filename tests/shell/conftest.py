"""What the tests of the machine share."""

from tests.support.device import device

__all__ = ["device"]
