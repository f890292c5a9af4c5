from hypothesis import given
from hypothesis import strategies as st

from zorgdesk.domain.unfinished_passages import Typing, UnfinishedPassage, pack, unpack

TEXTS = st.text(st.characters(exclude_characters="\x1e"), min_size=1).filter(str.strip)
SOURCES = st.from_regex(r"(entry|free|part):[0-9a-f]{4}(@(entry|part):[0-9a-f]{4})?", fullmatch=True)
REMARKS = st.builds(
    UnfinishedPassage, TEXTS, SOURCES, st.just(Typing.REMARK), st.none() | st.integers(1, 10**9)
)
ANY = st.lists(
    st.builds(UnfinishedPassage, TEXTS, SOURCES, st.sampled_from((Typing.PASSAGE, Typing.PARAGRAPH)))
    | REMARKS
)


@given(ANY)
def test_what_is_kept_comes_back_apart(unfinished: list[UnfinishedPassage]) -> None:
    assert unpack(*pack(unfinished)) == unfinished


@given(TEXTS, SOURCES)
def test_the_words_of_one_passage_are_kept_as_they_were_typed(text: str, source: str) -> None:
    assert pack([UnfinishedPassage(text, source)]) == (source, text)


def test_blank_words_and_separators_are_left_out() -> None:
    assert pack([UnfinishedPassage(" \n", "title"), UnfinishedPassage("", "title")]) == ("", "")
    assert unpack("", "") == []
    assert unpack(*pack([UnfinishedPassage("a\x1eb", "title")])) == [UnfinishedPassage("ab", "title")]
