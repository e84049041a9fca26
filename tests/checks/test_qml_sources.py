"""What no page may hold: rich text, links, text entry, and whatever opens a window or a socket."""

import re
from pathlib import Path

import pytest

IMPORTS = {
    "QtQuick",
    "QtQuick.Layouts",
    "QtQuick.Window",
    "QtQuick.Shapes",
    "QtQuick.Templates",
    "Aftercare",
    "Aftercare.Backend",
}
FORBIDDEN = {
    "rich text": r"\b(RichText|StyledText|AutoText|MarkdownText)\b",
    "links": r"\b(linkActivated|onLinkActivated|openUrlExternally|onLinkHovered)\b",
    "addresses": r"\b(https?|ftp|file|data|javascript)://",
    "requests": r"\b(XMLHttpRequest|WebSocket|fetch)\b",
    "text entry, with its menus": r"\b(TextInput|TextEdit|TextField|TextArea|SearchField|SpinBox|ComboBox)\b",
    "windows of their own": r"\b(Dialog|FileDialog|Menu|MenuItem|ToolTip|Popup|ApplicationWindow)\b",
    "code made at run time": r"\b(eval|createQmlObject|Function)\s*\(",
    "dropping and pinching": r"\b(DropArea|PinchHandler|PinchArea|Drag\.(active|mimeData))\b",
}
IMAGES = re.compile(r"(?:^\s*source: |\.source = )(.*)$", re.MULTILINE)
TEXT = re.compile(r"^(\s*)(?:component \w+: )?Text \{(.*?)^\1\}", re.MULTILINE | re.DOTALL)


def _pages(project: Path) -> dict[str, str]:
    folder = project / "resources" / "qml"
    code = {str(file.relative_to(folder)): file.read_text() for file in folder.rglob("*.qml")}
    return {name: re.sub(r"(?<!:)//.*", "", text) for name, text in code.items()}


def test_pages_import_only_what_draws(project):
    imports = re.compile(r"^import (\S+)", re.MULTILINE)
    used = {name for text in _pages(project).values() for name in imports.findall(text)}
    assert used <= IMPORTS


@pytest.mark.parametrize("what", FORBIDDEN)
def test_no_page_holds(project, what):
    found = {
        name: match[0]
        for name, text in _pages(project).items()
        if (match := re.search(FORBIDDEN[what], text))
    }
    assert not found


def test_every_text_is_plain(project):
    bodies = [(name, body) for name, text in _pages(project).items() for _, body in TEXT.findall(text)]
    assert len(bodies) >= 3, "there are texts to look at"
    assert not [name for name, body in bodies if "textFormat: Text.PlainText" not in body]


def test_pictures_come_from_our_own_providers_alone(project):
    sources = [(name, line) for name, text in _pages(project).items() for line in IMAGES.findall(text)]
    assert sources, "there are pictures to look at"
    own = re.compile(r"`image://(picture|icon|code)/|^clinic\.brand\.logo$|^picture\.wanted;$")
    assert not [(name, line) for name, line in sources if not own.search(line)]
    wanted = next(text for name, text in _pages(project).items() if name.endswith("base/Picture.qml"))
    assert "`image://picture/" in wanted
