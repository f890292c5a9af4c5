"""What a secretary does with the minutes of an activity."""

from collections.abc import Sequence
from dataclasses import replace

from zorgdesk.db import activities, own_organisation, tables
from zorgdesk.db import minutes as query
from zorgdesk.db.minutes import Edit
from zorgdesk.db.minutes_material import material_of
from zorgdesk.db.store import Reading, Store
from zorgdesk.db.unit_of_work import UnitOfWork, new_uid
from zorgdesk.domain.changes import Changes
from zorgdesk.domain.documents import Block, BlockKind, Document
from zorgdesk.domain.minutes import Minutes, MinutesMaterial, MinutesStatus, Naming
from zorgdesk.errors import ZorgdeskError

_FREE = "free:"
"""A paragraph of the secretary's own has the source "free:<uid>@<source of the block it follows>"."""


class MinutesService:
    """Minutes are composed anew each time from what was recorded, with the secretary's words on top.

    Nothing is stored before the secretary changes something. An approved version is frozen as it was read;
    editing it starts the next version, with the same words.
    """

    def __init__(self, store: Store) -> None:
        self._store = store

    def of(self, activity_id: int, *, language: str = "nl") -> Minutes:
        """The latest version with its blocks; its id is 0 before there is one. Raises not_found."""
        with self._store.read() as connection:
            minutes = _latest(connection, activity_id)
            frozen = query.frozen(connection, minutes.id)
            blocks = frozen.blocks if frozen else _blocks(connection, minutes, language)
        return replace(minutes, blocks=blocks)

    def versions(self, activity_id: int) -> list[Minutes]:
        """Every version without blocks, the latest first."""
        with self._store.read() as connection:
            return query.versions(connection, activity_id)

    def version(self, minutes_id: int) -> tuple[Block, ...]:
        """The blocks of an approved version as they were frozen; empty for any other."""
        with self._store.read() as connection:
            frozen = query.frozen(connection, minutes_id)
            return frozen.blocks if frozen else ()

    def beneath(self, activity_id: int, *, language: str = "nl") -> dict[str, str]:
        """What is recorded under edited blocks, by source, where that changed since they were edited."""
        with self._store.read() as connection:
            minutes = _latest(connection, activity_id)
            composed = _composed(connection, minutes, language)
            edits = query.edits(connection, minutes.id)
        return {
            edit.source: composed[edit.source].text
            for edit in edits
            if edit.source in composed and composed[edit.source].text != edit.composed
        }

    def edit_block(self, activity_id: int, source: str, text: str, *, language: str = "nl") -> Changes:
        """Other words for one block; no words take it out of the minutes. Raises ZorgdeskError not_found."""
        with self._store.change("minutes.edited") as work:
            minutes = _draft(work, activity_id)
            edit = _edit_of(work, minutes, source)
            composed = _composed(work.connection, minutes, language).get(source)
            if composed is None and edit is None:
                raise ZorgdeskError("not_found")
            beneath = composed.text if composed else ""
            if text.strip() == beneath:
                _forget(work, edit)
            else:
                _keep(work, minutes, edit, source, text.strip(), beneath)
        return work.changes

    def reset_block(self, activity_id: int, source: str) -> Changes:
        """Back to what was recorded; a paragraph of the secretary's own is taken away."""
        with self._store.change("minutes.reset") as work:
            minutes = _draft(work, activity_id)
            _forget(work, _edit_of(work, minutes, source))
        return work.changes

    def add_paragraph(self, activity_id: int, after_source: str, text: str) -> Changes:
        """A paragraph of the secretary's own under a block."""
        with self._store.change("minutes.paragraph_added") as work:
            minutes = _draft(work, activity_id)
            _keep(work, minutes, None, f"{_FREE}{new_uid()}@{after_source}", text.strip(), "")
        return work.changes

    def set_naming(
        self, activity_id: int, *, present_as: Naming | None = None, excused_as: Naming | None = None
    ) -> Changes:
        """How people who were present or excused appear: by name, by organisation, or counted."""
        chosen = {"present_as": present_as, "excused_as": excused_as}
        with self._store.change("minutes.naming_set") as work:
            minutes = _draft(work, activity_id)
            work.update(
                tables.minutes, minutes.id, **{name: value for name, value in chosen.items() if value}
            )
        return work.changes

    def set_status(self, activity_id: int, status: MinutesStatus, *, language: str = "nl") -> Changes:
        """Draft, for review or approved. Approving freezes the blocks; leaving that starts a new version."""
        with self._store.change("minutes.status_set") as work:
            minutes = _latest(work.connection, activity_id)
            if minutes.id == 0 or minutes.status is not status:
                minutes = _draft(work, activity_id)
                kept = (
                    _freeze(work.connection, minutes, language) if status is MinutesStatus.APPROVED else None
                )
                work.update(tables.minutes, minutes.id, status=status, frozen_blocks=kept)
        return work.changes

    def document(self, activity_id: int, *, public: bool = False, language: str = "nl") -> Document:
        """The minutes as they leave the store; `public` without personal names outside the list of speakers.

        Raises ZorgdeskError: not_found, names_left (with the names that stand in texts people typed).
        """
        with self._store.read() as connection:
            minutes = _latest(connection, activity_id)
            blocks = _for_export(connection, minutes, language, public=public)
            own = own_organisation.get(connection)
        shown = tuple(block for block in blocks if block.text or not block.edited)
        title = next((block.text for block in shown if block.kind is BlockKind.TITLE), "")
        return Document(title, shown, language, own.name, own.logo)


def _latest(connection: Reading, activity_id: int) -> Minutes:
    return query.latest(connection, activity_id) or Minutes(id=0, uid="", activity_id=activity_id, version=1)


def _draft(work: UnitOfWork, activity_id: int) -> Minutes:
    """The version that may be changed: the latest, or a new one where that is approved or not there yet."""
    activity = activities.get(work.connection, activity_id)
    if activity is None:
        raise ZorgdeskError("not_found")
    work.subject = activity.title
    stamp = {"author": work.author, "changed_at": work.at}
    before = query.latest(work.connection, activity_id)
    if before is None:
        work.insert(tables.minutes, activity_id=activity_id, version=1, status=MinutesStatus.DRAFT, **stamp)
    elif before.status is MinutesStatus.APPROVED:
        _next_version(work, before, **stamp)
    else:
        work.update(tables.minutes, before.id, **stamp)
    return _latest(work.connection, activity_id)


def _next_version(work: UnitOfWork, before: Minutes, **stamp: object) -> None:
    minutes_id = work.insert(
        tables.minutes,
        activity_id=before.activity_id,
        version=before.version + 1,
        status=MinutesStatus.DRAFT,
        present_as=before.present_as,
        excused_as=before.excused_as,
        **stamp,
    )
    for edit in query.edits(work.connection, before.id):
        work.insert(
            tables.minutes_edits,
            minutes_id=minutes_id,
            source=edit.source,
            text=edit.text,
            composed_text=edit.composed,
        )


def _edit_of(work: UnitOfWork, minutes: Minutes, source: str) -> Edit | None:
    edits = query.edits(work.connection, minutes.id)
    return next((edit for edit in edits if edit.source == source), None)


def _keep(
    work: UnitOfWork, minutes: Minutes, edit: Edit | None, source: str, text: str, beneath: str
) -> None:
    """A changed edit keeps its key, which is its place among paragraphs that follow the same block."""
    words = {"minutes_id": minutes.id, "source": source, "text": text, "composed_text": beneath}
    if edit is None:
        work.insert(tables.minutes_edits, **words)
    elif (edit.text, edit.composed) != (text, beneath):
        work.delete(tables.minutes_edits, edit.id)
        work.insert(tables.minutes_edits, id=edit.id, **words)


def _forget(work: UnitOfWork, edit: Edit | None) -> None:
    if edit is not None:
        work.delete(tables.minutes_edits, edit.id)


def _composed(connection: Reading, minutes: Minutes, language: str) -> dict[str, Block]:
    from zorgdesk.exports.document import compose

    return {block.source: block for block in compose(material_of(connection, minutes, language))}


def _blocks(connection: Reading, minutes: Minutes, language: str) -> tuple[Block, ...]:
    return _overlaid(material_of(connection, minutes, language), query.edits(connection, minutes.id))


def _public_blocks(connection: Reading, minutes: Minutes, language: str) -> tuple[Block, ...]:
    """Without names; where people are only counted, words that named them do not return."""
    from zorgdesk.exports.public_minutes import without_names, without_speakers_names

    material = material_of(connection, minutes, language)
    edits = [
        edit for edit in query.edits(connection, minutes.id) if edit.source not in ("present", "excused")
    ]
    return without_speakers_names(_overlaid(without_names(material), edits), material)


def _overlaid(material: MinutesMaterial, edits: Sequence[Edit]) -> tuple[Block, ...]:
    from zorgdesk.exports.document import compose, overlay

    own = [edit for edit in edits if edit.source.startswith(_FREE)]
    blocks = list(overlay(compose(material), {edit.source: edit.text for edit in edits}))
    for edit in own:
        place = _place_of(blocks, edit.source)
        block = Block(BlockKind.PARAGRAPH, edit.text, source=edit.source, edited=True)
        blocks.insert(place + 1, block)
    return tuple(blocks)


def _place_of(blocks: Sequence[Block], source: str) -> int:
    """Where the block stands that a paragraph follows, or the one that followed; else the last place."""
    places = {block.source: place for place, block in enumerate(blocks)}
    while source.startswith(_FREE):
        _, _, source = source.partition("@")
        if source in places:
            return places[source]
    return len(blocks) - 1


def _freeze(connection: Reading, minutes: Minutes, language: str) -> str:
    return query.freeze(_blocks(connection, minutes, language), _public_blocks(connection, minutes, language))


def _for_export(connection: Reading, minutes: Minutes, language: str, *, public: bool) -> tuple[Block, ...]:
    frozen = query.frozen(connection, minutes.id)
    if not public:
        return frozen.blocks if frozen else _blocks(connection, minutes, language)
    blocks = frozen.public if frozen else _public_blocks(connection, minutes, language)
    _refuse_names(connection, minutes, blocks, language)
    return blocks


def _refuse_names(connection: Reading, minutes: Minutes, blocks: Sequence[Block], language: str) -> None:
    from zorgdesk.exports.public_minutes import names_left

    if left := names_left(blocks, material_of(connection, minutes, language)):
        raise ZorgdeskError("names_left", names=", ".join(left))
