from hypothesis import given
from hypothesis import strategies as st

from zorgdesk.domain.unfinished import Unfinished, pack, unpack

TEXTS = st.text(st.characters(exclude_characters="\x1e\x1f"), min_size=1).filter(str.strip)
ANY = st.lists(st.builds(Unfinished, TEXTS, st.one_of(st.none(), st.integers(1, 10**9))))


@given(ANY)
def test_what_is_kept_comes_back_apart(unfinished: list[Unfinished]) -> None:
    assert unpack(pack(unfinished)) == unfinished


@given(TEXTS)
def test_one_line_is_kept_as_it_was_typed(text: str) -> None:
    assert pack([Unfinished(text)]) == text
    assert unpack(text) == [Unfinished(text)]


def test_blank_lines_and_separators_are_left_out() -> None:
    assert pack([Unfinished(" \n"), Unfinished("", 3)]) == ""
    assert unpack("") == []
    assert unpack(pack([Unfinished("a\x1eb\x1fc", 7)])) == [Unfinished("abc", 7)]
