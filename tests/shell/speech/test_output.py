"""The sound output: looked for by really playing, and honest where there is none."""

import pytest

from kiosk.shell.speech.output import PLAYERS, Output, Player
from kiosk.speech.sound import Sound, silence

MISSING = Player("no-such-player-here", lambda _: [], Sound.as_wav)
MUTE = Player("sh", lambda _: ["-c", "echo cannot find card >&2; exit 1"], Sound.as_wav)
TAKES = Player("cat", lambda _: [], Sound.as_wav)


@pytest.fixture
def make_output(qapp):
    made: list[Output] = []

    def build(*players: Player) -> Output:
        made.append(Output(players=players))
        return made[-1]

    yield build
    for one in made:
        one.close()


def test_with_no_player_that_plays_all_reasons_are_told(make_output, qtbot):
    output = make_output(MISSING, MUTE)
    with qtbot.waitSignal(output.found) as heard:
        output.look()
    assert heard.args == ["no sound output: no-such-player-here: it is not installed; sh: cannot find card"]


def test_the_first_player_that_plays_is_taken(make_output, qtbot):
    output = make_output(MUTE, TAKES)
    with qtbot.waitSignal(output.found) as heard:
        output.look()
    assert heard.args == [""]
    with qtbot.waitSignal(output.played):
        output.play(silence(0.1))


def test_without_having_found_one_it_says_that_it_cannot_play(make_output, qtbot):
    output = make_output(MISSING)
    with qtbot.waitSignal(output.failed) as heard:
        output.play(silence(0.1))
    assert heard.args == ["there is no sound output"]


def test_the_players_of_a_real_machine_answer_within_seconds_and_without_hanging(make_output, qtbot):
    output = make_output(*PLAYERS)
    with qtbot.waitSignal(output.found, timeout=15000):
        output.look()


def test_the_sound_card_program_takes_what_we_send_it(make_output, qtbot, tmp_path, monkeypatch):
    card = tmp_path / "alsa.conf"
    card.write_text("pcm.!default { type null }\n")
    monkeypatch.setenv("ALSA_CONFIG_PATH", str(card))
    output = make_output(PLAYERS[1])
    with qtbot.waitSignal(output.found) as heard:
        output.look()
    assert heard.args == [""]
    with qtbot.waitSignal(output.played):
        output.play(silence(0.5))
