"""Where an entry goes when it is moved one place, or to another part: never away from its question."""

from collections.abc import Sequence
from dataclasses import dataclass

from zorgdesk.domain.activities import ProgrammeItem
from zorgdesk.domain.entries import Entry, EntryKind


@dataclass(frozen=True)
class Place:
    """Before which entry (None: at the end), and under which other question or in which other part."""

    before_id: int | None
    reply_to_id: int | None = None
    programme_item_id: int | None = None


def one_up(entries: Sequence[Entry], entry: Entry) -> Place | None:
    """The place above: past a whole question with its reactions, or under the question before."""
    rest, at = _without_block(entries, entry)
    if at == 0:
        return None
    above = rest[at - 1]
    if entry.reply_to_id is None:
        head = next(one for one in reversed(rest[:at]) if one.reply_to_id is None or one is rest[0])
        return Place(head.id)
    if above.id != entry.reply_to_id:
        return Place(above.id)
    question = next((one for one in reversed(rest[: at - 1]) if one.kind is EntryKind.QUESTION), None)
    return Place(above.id, reply_to_id=question.id) if question else None


def one_down(entries: Sequence[Entry], entry: Entry) -> Place | None:
    """The place below: past a whole question with its reactions, or under the next question."""
    rest, at = _without_block(entries, entry)
    if at == len(rest):
        return None
    below, after = rest[at], at + 1
    if entry.reply_to_id is None:
        while after < len(rest) and rest[after].reply_to_id is not None:
            after += 1
        return Place(_id_at(rest, after))
    question = below.id if below.kind is EntryKind.QUESTION else None
    return Place(_id_at(rest, after), reply_to_id=question)


def under(entries: Sequence[Entry], question: Entry, entry: Entry) -> Place:
    """The last place among the reactions to a question."""
    rest, _ = _without_block(entries, entry)
    last = max(
        (at for at, one in enumerate(rest) if question.id in (one.id, one.reply_to_id)), default=len(rest)
    )
    return Place(_id_at(rest, last + 1), reply_to_id=question.id)


def in_part(
    entries: Sequence[Entry], items: Sequence[ProgrammeItem], entry: Entry, item: ProgrammeItem
) -> Place:
    """The last place of a part."""
    rest, _ = _without_block(entries, entry)
    later = {one.id for one in items[list(items).index(item) + 1 :]}
    before = next((one.id for one in rest if one.programme_item_id in later), None)
    return Place(before, programme_item_id=item.id)


def _without_block(entries: Sequence[Entry], entry: Entry) -> tuple[list[Entry], int]:
    """The others, and where among them the entry with its reactions stands."""
    rest = [one for one in entries if entry.id not in (one.id, one.reply_to_id)]
    ids = [one.id for one in entries if entry.id != one.reply_to_id]
    return rest, ids.index(entry.id)


def _id_at(entries: Sequence[Entry], at: int) -> int | None:
    return entries[at].id if at < len(entries) else None
