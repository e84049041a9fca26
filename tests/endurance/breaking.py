"""Content, seal and settings broken in turn while the kiosk runs: there is always a page."""

import shutil
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from kiosk.device import store
from kiosk.shell import paths
from kiosk.shell.reloading import Reloading
from kiosk.shell.serving import Served, serve
from kiosk.shell.watching import Watcher
from kiosk.signoff.seal import kept_path, seal_path
from tests.endurance.monkey import standing
from tests.endurance.watching import Trouble, look, watched

SETTLE_MS, LOOK_MS = 5, 20
ROUNDS = 12


def _folder(file: Path) -> None:
    file.unlink(missing_ok=True)
    file.mkdir()


WAYS: dict[str, Callable[[Path], object]] = {
    "emptied": lambda file: file.write_bytes(b""),
    "cut in half": lambda file: file.write_bytes(file.read_bytes()[: file.stat().st_size // 2]),
    "garbage": lambda file: file.write_bytes(bytes(range(256)) * 40),
    "one letter changed": lambda file: file.write_bytes(file.read_bytes().replace(b"a", b"\t", 1)),
    "a bomb": lambda file: file.write_text("a: &a [x]\n" + "".join(f"k{n}: [*a,*a]\n" for n in range(99))),
    "deep": lambda file: file.write_text("[" * 50_000),
    "gone": lambda file: file.unlink(),
    "a folder": _folder,
    "a link to nowhere": lambda file: (file.unlink(), file.symlink_to(file.parent / "nowhere")),
}


@dataclass
class Breaking:
    """What came of it."""

    broken: int
    trouble: Trouble


def _mended(file: Path, data: bytes) -> None:
    if file.is_symlink() or file.is_file():
        file.unlink()
    elif file.is_dir():
        shutil.rmtree(file)
    file.write_bytes(data)


def run(folder: Path, ways: Iterable[str] = WAYS, tell: Callable[[str], None] = lambda _: None) -> Breaking:
    """Break each file in each way while the kiosk runs, look, mend it, look; ``folder`` has the files."""
    content = folder / "content.yaml"
    state = folder / "state"
    state.mkdir()
    whole = {
        content: paths.CONTENT.read_bytes(),
        seal_path(content): b"by: nobody\n",
        kept_path(content): paths.CONTENT.read_bytes(),
        state / store.FILE: b"{}",
    }
    for file, data in whole.items():
        file.write_bytes(data)
    broken = 0
    with watched() as trouble, standing() as kiosk:

        def serves() -> Served | None:
            return serve(content, state)

        watcher = Watcher((content, seal_path(content)), settle_ms=SETTLE_MS, look_ms=LOOK_MS)
        reloading = Reloading(kiosk.session, content, serves, watcher)
        for file, data in whole.items():
            for name in ways:
                breaks = WAYS[name]
                for then in (lambda: breaks(file), lambda: _mended(file, data)):  # noqa: B023 - called at once
                    then()
                    reloading.look()
                    store.load(state)
                    for _ in range(ROUNDS):
                        QCoreApplication.processEvents()
                    trouble.warnings = 0  # staff are to be told of this
                    trouble.said.clear()
                    look(kiosk, trouble)
                broken += 1
                tell(f"{file.name} {name}: {trouble.any} troubles")
        reloading.stop()
    return Breaking(broken, trouble)
