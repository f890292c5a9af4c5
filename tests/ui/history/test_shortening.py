"""Long texts are cut down to where they differ."""

from hypothesis import given
from hypothesis import strategies as st

from zorgdesk.ui.history.shortening import differing, shortened

LONG = (
    "Wie geen internet heeft, bereik je enkel aan de deur: "
    "we bellen aan met een mand groenten en een praatje."
)


def test_short_texts_stay_whole() -> None:
    assert differing("ingeschreven", "aanwezig") == ("ingeschreven", "aanwezig")
    assert differing("", "een\ntwee") == ("", "een twee")


def test_what_is_the_same_far_from_the_change_goes() -> None:
    before, after = differing(LONG, LONG.replace("mand groenten", "kom soep"))
    assert before == "…we bellen aan met een mand groenten en een praatje."
    assert after == "…we bellen aan met een kom soep en een praatje."


def test_what_was_added_at_the_end_can_be_seen() -> None:
    before, after = differing(LONG, f"{LONG} Dat werkt.")
    assert before.endswith("een praatje.")
    assert after.endswith("een praatje. Dat werkt.")
    assert before.startswith("…")


def test_one_line() -> None:
    assert shortened("een\n\ntwee\tdrie") == "een twee drie"
    assert shortened("x" * 100) == "x" * 79 + "…"


@given(st.text(max_size=300), st.text(max_size=300), st.text(max_size=300), st.text(max_size=100))
def test_it_never_grows_and_keeps_them_apart(start: str, one: str, other: str, end: str) -> None:
    before, after = start + one + end, start + other + end
    shown = differing(before, after)
    assert all(len(text) <= 2 * 80 + 2 for text in shown)
    assert all("\n" not in text for text in shown)
