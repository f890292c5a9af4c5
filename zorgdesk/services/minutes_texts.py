"""Minutes as they are read: composed anew, or as a version was frozen."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from zorgdesk.db import minutes as query
from zorgdesk.db import public_names
from zorgdesk.db.minutes_material import material_of
from zorgdesk.db.store import Reading
from zorgdesk.domain.documents import Block
from zorgdesk.domain.minutes import Composed, Edit, Minutes, MinutesMaterial, MinutesPassage
from zorgdesk.errors import ZorgdeskError

if TYPE_CHECKING:
    from zorgdesk.exports.public_minutes import PublicText

_ATTENDANCE = ("present", "excused")


def passages(connection: Reading, minutes: Minutes, language: str) -> tuple[MinutesPassage, ...]:
    """Every passage of a version, those of a frozen one as it was frozen."""
    frozen = query.frozen(connection, minutes.id)
    composed = composed_passages(connection, minutes, language)
    if frozen is None:
        return composed
    now = {one.block.source: one for one in composed}
    return tuple(_as_frozen(block, now.get(block.source)) for block in frozen.blocks)


def _as_frozen(block: Block, now: MinutesPassage | None) -> MinutesPassage:
    """The words stay as they were frozen; what a next version starts from is known all the same."""
    if now is None:
        return MinutesPassage(block, (block.source,))
    return MinutesPassage(block, now.parts, moved=now.moved, speech=now.speech, entry=now.entry)


def composed_passages(connection: Reading, minutes: Minutes, language: str) -> tuple[MinutesPassage, ...]:
    """From what is recorded now, also where the version is frozen: the next one starts from this."""
    material = material_of(connection, minutes, language)
    return _passages(connection, minutes, material, query.edits(connection, minutes.id))


def blocks(connection: Reading, minutes: Minutes, language: str) -> tuple[Block, ...]:
    """What stands in the document."""
    frozen = query.frozen(connection, minutes.id) if minutes.frozen else None
    if frozen is not None:
        return frozen.blocks
    return composed_blocks(connection, minutes, material_of(connection, minutes, language))


def composed_blocks(connection: Reading, minutes: Minutes, material: MinutesMaterial) -> tuple[Block, ...]:
    """What stands in the document when it is composed from this material."""
    from zorgdesk.exports.passages import written_blocks

    if not minutes.id:
        return written_blocks(material)
    edits, arranged = query.edits(connection, minutes.id), query.arrangements(connection, minutes.id)
    return written_blocks(material, edits, arranged, merge_speakers=minutes.merge_speakers)


def written(passages: Sequence[MinutesPassage]) -> tuple[Block, ...]:
    """The blocks of passages that are neither hidden nor gone."""
    return tuple(one.block for one in passages if one.is_written)


def recorded(connection: Reading, minutes: Minutes, language: str) -> dict[str, Composed]:
    """What is recorded now, by source, as an edit remembers it."""
    from zorgdesk.exports.document import compose

    material = material_of(connection, minutes, language)
    parts = {f"part:{item.uid}" for item in material.programme}
    return {one.source: Composed(one.source, one.text, one.lead) for one in compose(material, parts)}


def freeze(connection: Reading, minutes: Minutes, language: str) -> str:
    """A version as it is read now, with and without names, in the form in which it is kept."""
    read = [one for one in composed_passages(connection, minutes, language) if one.is_written]
    parts = {one.block.source: one.parts for one in read if len(one.parts) > 1}
    public = _public_text(connection, minutes, language)
    unnamed = public.without_names(unnamed_blocks(connection, minutes, language))
    return query.freeze(written(read), unnamed, parts)


def for_export(connection: Reading, minutes: Minutes, language: str, *, public: bool) -> tuple[Block, ...]:
    """The blocks as they leave the store. Raises ZorgdeskError names_left."""
    if not public:
        return blocks(connection, minutes, language)
    text = _public_text(connection, minutes, language)
    found = text.without_names(unnamed_blocks(connection, minutes, language))
    if left := text.names_left(found):
        raise ZorgdeskError("names_left", names=", ".join(left))
    return found


def _passages(
    connection: Reading, minutes: Minutes, material: MinutesMaterial, edits: Sequence[Edit]
) -> tuple[MinutesPassage, ...]:
    from zorgdesk.exports.passages import passages

    arranged = query.arrangements(connection, minutes.id)
    return passages(material, edits, arranged, merge_speakers=minutes.merge_speakers)


def unnamed_blocks(connection: Reading, minutes: Minutes, language: str) -> tuple[Block, ...]:
    """The public version before names in its texts are replaced; a frozen one as it was frozen.

    Where people are only counted, words that named them do not return.
    """
    from zorgdesk.exports.public_minutes import without_names

    frozen = query.frozen(connection, minutes.id)
    if frozen is not None:
        return frozen.public
    material = material_of(connection, minutes, language)
    edits = [edit for edit in query.edits(connection, minutes.id) if edit.source not in _ATTENDANCE]
    return written(_passages(connection, minutes, without_names(material), edits))


def _public_text(connection: Reading, minutes: Minutes, language: str) -> "PublicText":
    from zorgdesk.exports.public_minutes import PublicText

    decisions = public_names.decisions(connection, minutes.activity_id)
    return PublicText(material_of(connection, minutes, language), decisions)
