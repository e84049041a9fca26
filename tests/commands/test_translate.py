"""`translate`: both files of a language, made or brought up to the content, with nothing lost."""

import pytest

from kiosk.commands import translate
from kiosk.content.phrases import read_phrases
from kiosk.content.translation.file import read_translation


@pytest.fixture
def resources(project, tmp_path, monkeypatch):
    """The resources of the program, to be written to."""
    made = tmp_path / "resources"
    for kind in ("content", "i18n"):
        folder = made / kind
        folder.mkdir(parents=True)
        for file in (project / "resources" / kind).glob("*.yaml"):
            (folder / file.name).write_bytes(file.read_bytes())
    (tmp_path / "content.yaml").write_bytes((project / "content.yaml").read_bytes())
    monkeypatch.setattr(translate, "RESOURCES", made)
    monkeypatch.setattr(translate, "SHIPPED", tmp_path / "content.yaml")
    return made


def test_a_new_language_asks_for_every_text_and_every_phrase(run, resources):
    code, said, complaint = run("translate", "vi", "--name", "Tiếng Việt")
    assert (code, complaint) == (0, "")
    made = read_translation(resources / "content" / "vi.yaml").translation
    assert (made.name, made.direction, made.approved_by) == ("Tiếng Việt", "ltr", None)
    assert f"0 texts kept, {len(made.texts)} to translate, 0 to translate anew" in said
    assert read_phrases(resources / "i18n" / "vi.yaml", may_be_empty=True) == {}
    assert '# not yet translated: back: "Back"' in (resources / "i18n" / "vi.yaml").read_text(
        encoding="utf-8"
    )


def test_it_can_be_run_again_and_again(run, resources):
    assert run("translate", "vi")[0] == 0
    before = [(resources / kind / "vi.yaml").read_bytes() for kind in ("content", "i18n")]
    assert run("translate", "vi")[0] == 0
    assert [(resources / kind / "vi.yaml").read_bytes() for kind in ("content", "i18n")] == before


@pytest.mark.parametrize("code", ["es", "ar"])
def test_what_comes_along_is_as_the_command_leaves_it(run, resources, code):
    before = [(resources / kind / f"{code}.yaml").read_text(encoding="utf-8") for kind in ("content", "i18n")]
    assert run("translate", code)[0] == 0
    after = [(resources / kind / f"{code}.yaml").read_text(encoding="utf-8") for kind in ("content", "i18n")]
    assert after == before


def test_english_that_has_changed_is_asked_for_anew(run, resources):
    content = resources.parent / "content.yaml"
    old = '"Hives and redness"'
    assert old in content.read_text(encoding="utf-8")
    content.write_text(
        content.read_text(encoding="utf-8").replace(old, '"Hives and red skin"'), encoding="utf-8"
    )
    code, said, _ = run("translate", "es")
    assert code == 0
    assert "1 to translate anew" in said
    pair = read_translation(resources / "content" / "es.yaml").translation.texts["topics.hives.title"]
    assert (pair.of, pair.says, pair.was) == ("Hives and red skin", "", "Hives and redness")
    assert pair.said


@pytest.mark.parametrize(
    ("code", "complaint"),
    [
        ("Spanish", "'Spanish' is no code of a language"),
        ("en", "English is the language of content.yaml itself"),
    ],
)
def test_what_is_no_other_language_is_refused(run, resources, code, complaint):
    left, said, complained = run("translate", code)
    assert (left, said) == (2, "")
    assert complaint in complained


def test_a_broken_file_is_left_alone(run, resources):
    file = resources / "content" / "es.yaml"
    file.write_text("language: [", encoding="utf-8")
    code, _, complaint = run("translate", "es")
    assert code == 1
    assert "es.yaml:" in complaint
    assert file.read_text(encoding="utf-8") == "language: ["
