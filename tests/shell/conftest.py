"""What the tests of the machine share."""

from tests.support.device import device
from tests.support.folders import bundled, keep, lines, shipped, state, write
from tests.support.print_service import print_service
from tests.support.visitor import meet

__all__ = ["bundled", "device", "keep", "lines", "meet", "print_service", "shipped", "state", "write"]
