"""Hard words are found as whole words in any case, and told in the order of the alphabet."""

from kiosk.content.glossary import Word, hard_words


def word(name: str, *met: str) -> Word:
    return Word(id=name, word=name.title(), met=met, text="What it means.", source=("design",))


CLOT, PUS, CALF = word("clot", "clot", "clots"), word("pus", "pus"), word("calf", "calf")


def test_they_are_found_in_any_case_and_in_the_order_of_the_alphabet():
    assert hard_words([PUS, CLOT, CALF], ["A Clot.", "PUS leaks."]) == (CLOT, PUS)


def test_a_part_of_a_word_is_none():
    assert hard_words([PUS, CLOT], ["You push the clotting on."]) == ()


def test_each_is_told_once_however_often_it_stands():
    assert hard_words([CLOT], ["A clot.", "Two clots.", "A clot."]) == (CLOT,)


def test_every_entry_of_the_shipped_glossary_says_something_of_its_own(real_content):
    assert len({each.text for each in real_content.words}) == len(real_content.words) > 10
