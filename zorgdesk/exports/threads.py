"""Which reactions are read under their question, and which stay where they were said."""

from collections.abc import Sequence
from typing import NamedTuple

from zorgdesk.domain.entries import EntryKind
from zorgdesk.domain.minutes import Spoken

_QUESTION, _REACTION = EntryKind.QUESTION, EntryKind.REACTION


class Thread(NamedTuple):
    """An entry in its place; a question carries the reactions that are listed under it."""

    entry: Spoken
    reactions: Sequence[Spoken] = ()


def threads(parts: Sequence[Sequence[Spoken]]) -> list[list[Thread]]:
    """Per part, the entries in reading order.

    A reaction right after its question, or after another one in that list, is listed under it. Once something
    else was said in between, a reaction keeps its place as long as its question is the last one asked before
    it: who reads on cannot misunderstand it. Otherwise it moves to the list of its question.
    """
    reactions: dict[int | None, list[Spoken]] = {
        entry.id: [] for entries in parts for entry in entries if entry.kind is _QUESTION
    }
    last_asked: list[Spoken] | None = None
    placed: list[list[Thread]] = []
    for entries in parts:
        under_way: list[Spoken] | None = None
        in_part: list[Thread] = []
        for entry in entries:
            asked = reactions.get(entry.reply_to_id) if entry.kind is _REACTION else None
            if asked is not None and (asked is under_way or asked is not last_asked):
                asked.append(entry)
                continue
            under_way = reactions[entry.id] if entry.kind is _QUESTION else None
            last_asked = last_asked if under_way is None else under_way
            in_part.append(Thread(entry, () if under_way is None else under_way))
        placed.append(in_part)
    return placed
