"""Print, one a line, what pyproject.toml asks for and this Python does not have yet.

Run by the set-up, which hands the lines to pip; nothing printed means nothing to do and no network needed.
Usage: python packaging/unmet.py [EXTRA ...]
"""

import importlib.metadata
import sys
import tomllib
from pathlib import Path

try:
    from packaging.requirements import Requirement
except ImportError:  # a fresh environment has pip only, and pip carries its own copy
    from pip._vendor.packaging.requirements import Requirement


def unmet(requirement: Requirement) -> bool:
    """Say whether a requirement holds for this Python and is not met."""
    if requirement.marker and not requirement.marker.evaluate():
        return False
    try:
        return importlib.metadata.version(requirement.name) not in requirement.specifier
    except importlib.metadata.PackageNotFoundError:
        return True


def main(extras: list[str]) -> None:
    """Print what is unmet of the program's dependencies and of the extras named."""
    pyproject = Path(__file__).parents[1] / "pyproject.toml"
    project = tomllib.loads(pyproject.read_text(encoding="utf-8"))["project"]
    lines = [*project["dependencies"]]
    for extra in extras:
        lines += project["optional-dependencies"][extra]
    print(*filter(lambda line: unmet(Requirement(line)), lines), sep="\n")


if __name__ == "__main__":
    main(sys.argv[1:])
