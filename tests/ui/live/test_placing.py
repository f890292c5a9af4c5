"""Moving one place up and down again: whatever the stream looks like, nothing leaves its question alone."""

import itertools

from hypothesis import given
from hypothesis import strategies as st

from zorgdesk.domain.entries import Entry, EntryKind
from zorgdesk.ui.live.placing import Place, one_down, one_up


@st.composite
def streams(draw: st.DrawFn) -> list[Entry]:
    """Questions, each with its reactions right under it, and statements in between."""
    entries: list[Entry] = []
    question = None
    for number, letter in enumerate(draw(st.text("qrs", min_size=1, max_size=12)), start=1):
        kind = {"q": EntryKind.QUESTION, "r": EntryKind.REACTION, "s": EntryKind.STATEMENT}[letter]
        if kind is EntryKind.QUESTION:
            question = number
        if kind is EntryKind.STATEMENT:
            question = None
        under = question if kind is EntryKind.REACTION else None
        entries.append(Entry(number, str(number), 1, number * 10, kind, str(number), reply_to_id=under))
    return entries


def moved(entries: list[Entry], entry: Entry, place: Place) -> list[int]:
    """What the store makes of it: the entry with its reactions, before the other one."""
    block = [one.id for one in entries if entry.id in (one.id, one.reply_to_id)]
    rest = [one.id for one in entries if one.id not in block]
    at = len(rest) if place.before_id is None else rest.index(place.before_id)
    return [*rest[:at], *block, *rest[at:]]


@given(streams(), st.data())
def test_up_and_down_move_and_keep_everything(entries: list[Entry], data: st.DataObject) -> None:
    entry = data.draw(st.sampled_from(entries))
    ids = [one.id for one in entries]
    for place in (one_up(entries, entry), one_down(entries, entry)):
        if place is not None:
            after = moved(entries, entry, place)
            assert sorted(after) == ids
            assert after != ids or place.reply_to_id not in (None, entry.reply_to_id)


@given(streams(), st.data())
def test_what_moves_past_a_question_takes_no_reaction_from_it(
    entries: list[Entry], data: st.DataObject
) -> None:
    entry = data.draw(st.sampled_from([one for one in entries if one.reply_to_id is None]))
    by_id = {one.id: one for one in entries}
    for place in (one_up(entries, entry), one_down(entries, entry)):
        if place is None:
            continue
        after = moved(entries, entry, place)
        for above, below in itertools.pairwise(after):
            question = by_id[below].reply_to_id
            assert question is None or question in (above, by_id[above].reply_to_id)
