"""The command line: what is understood, what is refused, and to whom it goes."""

import gc
import subprocess
import sys
from pathlib import Path

import pytest

import kiosk
from kiosk import options, typed
from kiosk.environment import Needs


def parse(*words: str):
    return options.parser().parse_args(words)


def test_nothing_typed_means_the_kiosk_full_screen():
    args = parse()
    assert (args.command, args.windowed, args.content) == (None, None, None)


def test_a_window_is_given_as_width_and_height():
    assert parse("--windowed", "1080x1920").windowed == typed.Size(width=1080, height=1920)


@pytest.mark.parametrize(
    "wrong", ["1080", "1080x", "x1920", "1080*1920", "-1x5", "0x0", "1e3x1e3", "1080x1920x3"]
)
def test_what_is_no_size_is_refused_with_an_example(wrong, capsys):
    with pytest.raises(SystemExit) as exit_:
        parse("--windowed", wrong)
    assert exit_.value.code == 2
    error = capsys.readouterr().err
    assert "1080x1920" in error or "expected one argument" in error


def test_check_and_triage_take_a_file_or_none():
    assert parse("check").file is None
    assert parse("check", "other.yaml", "--json").file == Path("other.yaml")
    assert parse("triage", "--questions").questions


def test_pictures_take_size_theme_text_and_content_before_or_after():
    args = parse(
        "--content", "a.yaml", "pictures", "out", "--size", "1280x800", "--theme", "dark", "--text", "4"
    )
    assert args.content == Path("a.yaml")
    assert (args.out, args.size, args.theme, args.text) == (Path("out"), (1280, 800), "dark", 4)
    assert parse("pictures", "out", "--content", "b.yaml").content == Path("b.yaml")


@pytest.mark.parametrize(
    "words",
    [
        ["dance"],
        ["--fullscreen"],
        ["--wind", "800x600"],  # no abbreviations: they break when an option is added
        ["pictures"],
        ["pictures", "out", "--text", "5"],
        ["--windowed", "800x600", "check"],
    ],
    ids=" ".join,
)
def test_what_cannot_be_understood_exits_with_two(words, capsys):
    with pytest.raises(SystemExit) as exit_:
        options.main(words)
    assert exit_.value.code == 2
    assert "usage:" in capsys.readouterr().err


def test_only_what_is_built_is_offered(project: Path):
    commands = project / "kiosk" / "commands"
    built = {file.stem for file in commands.glob("[a-z]*.py")}
    built |= {file.parent.name for file in commands.glob("[a-z]*/__init__.py")}
    assert set(options.COMMANDS) == built


def test_reading_needs_no_qt_and_drawing_no_display():
    reading = {name for name, needs in options.COMMANDS.items() if needs is Needs.READING}
    assert reading >= {"check", "triage", "seal", "verify", "keygen"}
    assert options.COMMANDS["pictures"] is Needs.DRAWING


@pytest.mark.parametrize("words", [[], ["check"], ["triage"], ["pictures"]], ids=" ".join)
def test_every_command_explains_itself(project, words):
    command = [sys.executable, str(project / "main.py"), *words, "--help"]
    answer = subprocess.run(command, capture_output=True, text=True, check=True)
    assert answer.stdout.startswith("usage: main.py")


def test_garbage_is_collected_again_once_the_program_is_loaded(project, capsys):
    assert options.main(["check", str(project / "content.yaml")]) == 0
    assert gc.isenabled()


def test_garbage_is_collected_again_where_the_program_cannot_start(monkeypatch, capsys):
    monkeypatch.setenv("QT_QPA_PLATFORM", "vnc")
    assert options.main([]) == 2
    assert "vnc" in capsys.readouterr().err
    assert gc.isenabled()


def test_the_version_is_that_of_the_program(capsys):
    with pytest.raises(SystemExit):
        options.main(["--version"])
    assert kiosk.__version__ in capsys.readouterr().out
