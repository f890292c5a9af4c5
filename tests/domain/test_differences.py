"""What changed, word by word and block by block."""

from hypothesis import given
from hypothesis import strategies as st

from zorgdesk.domain.differences import BlockDifference, Difference, differences, word_differences
from zorgdesk.domain.documents import Block, BlockKind

_WORDS = st.lists(st.sampled_from(["koffie", "met", "melk", "en", "taart."]), max_size=12).map(" ".join)


def block(source: str, text: str, lead: str = "") -> Block:
    return Block(BlockKind.PARAGRAPH, text, lead=lead, source=source)


def told(found: tuple[BlockDifference, ...]) -> list[tuple[str, str]]:
    return [(one.block.source, one.difference.value) for one in found]


def test_words_that_went_stand_before_those_that_came() -> None:
    found = [
        (one.text, one.difference) for one in word_differences("Wij bellen aan.", "Wij kloppen vaak aan.")
    ]
    assert found == [
        ("Wij ", Difference.SAME),
        ("bellen ", Difference.REMOVED),
        ("kloppen vaak ", Difference.ADDED),
        ("aan.", Difference.SAME),
    ]


@given(_WORDS, _WORDS)
def test_both_texts_are_in_their_differences(older: str, newer: str) -> None:
    found = word_differences(older, newer)
    for text, without in ((older, Difference.ADDED), (newer, Difference.REMOVED)):
        kept = " ".join(one.text.strip() for one in found if one.difference is not without)
        assert kept.split() == text.split()


@given(_WORDS)
def test_a_text_does_not_differ_from_itself(text: str) -> None:
    assert all(one.difference is Difference.SAME for one in word_differences(text, text))


def test_a_line_break_is_a_difference_and_more_spaces_are_not() -> None:
    assert any(one.difference is Difference.ADDED for one in word_differences("een twee", "een\ntwee"))
    assert {one.difference for one in word_differences("een twee", "een  twee")} == {Difference.SAME}


def test_blocks_came_went_changed_and_moved() -> None:
    older = [block("a", "een"), block("b", "twee"), block("c", "drie"), block("d", "vier")]
    newer = [block("a", "een"), block("d", "vier"), block("c", "drie!"), block("e", "vijf")]
    assert told(differences(older, newer)) == [
        ("a", "same"),
        ("b", "removed"),
        ("d", "moved"),
        ("c", "changed"),
        ("e", "added"),
    ]


def test_another_speaker_is_a_change() -> None:
    found = differences([block("a", "een", "Els:")], [block("a", "een", "Jef:")])
    assert found[0].difference is Difference.CHANGED
    assert [one.text.strip() for one in found[0].lead] == ["Els:", "Jef:"]


def test_what_went_from_the_top_stands_there() -> None:
    assert told(differences([block("a", "een"), block("b", "twee")], [block("b", "twee")])) == [
        ("a", "removed"),
        ("b", "same"),
    ]
