"""What a user does with what is said: writing it down, moving it, correcting it, making something of it."""

from collections.abc import Collection
from datetime import date as Date
from datetime import datetime
from typing import Any

from zorgdesk.db import entries as query
from zorgdesk.db import tables, voices
from zorgdesk.db.store import Store
from zorgdesk.db.unit_of_work import UnitOfWork, new_uid
from zorgdesk.domain.changes import Changes
from zorgdesk.domain.entries import Entry, EntryDraft, EntryKind
from zorgdesk.domain.ordering import moved
from zorgdesk.domain.voices import Voice, told_apart
from zorgdesk.errors import ZorgdeskError
from zorgdesk.services.fields import known, required
from zorgdesk.services.newcomers import organisation_from_name, person_from_name
from zorgdesk.services.raised import follow_entry, raise_signal, raise_task, withdraw

_FIELDS = {
    "text",
    "kind",
    "speaker_id",
    "organisation_id",
    "programme_item_id",
    "reply_to_id",
    "anonymous",
    "in_minutes",
    "at",
    "named_as",
    "quotable",
}


class Entries:
    """The stream of one activity."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of(self, activity_id: int) -> list[Entry]:
        """The entries in their order."""
        with self._store.read() as connection:
            return query.of(connection, activity_id)

    def get(self, entry_id: int) -> Entry | None:
        """One entry that is not in the bin."""
        with self._store.read() as connection:
            return query.get(connection, entry_id)

    def add(self, activity_id: int, draft: EntryDraft) -> tuple[Entry, Changes]:
        """Write down what was said, at the end of the stream and in the part that runs unless one is given.

        A new name becomes a person, a signal also a policy signal, a task also a task of who is named as
        speaker: all in one action, and on disk when this returns. Raises ZorgdeskError text_missing.
        """
        text = draft.text.strip()
        if not text:
            raise ZorgdeskError("text_missing")
        with self._store.change("entry.added", text[:_SUBJECT]) as work:
            entry = _insert(work, activity_id, draft, text)
            if draft.themes:
                _tag(work, entry.id, draft.themes)
            if draft.kind is EntryKind.SIGNAL:
                raise_signal(work, entry.id, text)
            if draft.kind is EntryKind.TASK:
                due = Date.fromisoformat(draft.due) if draft.due else None
                raise_task(work, entry.id, activity_id, text, _speaker(work, draft), due)
        return entry, work.changes

    def edit(self, entry_id: int, **fields: Any) -> Changes:
        """Change words, kind, speaker, part, question or anonymity; its signal or task follows.

        Raises ZorgdeskError text_missing.
        """
        values = known(fields, _FIELDS)
        required(values, "text", "text_missing")
        with self._store.change("entry.edited") as work:
            row = _row(work, entry_id)
            if row and work.update(tables.entries, entry_id, **_stored(row, values)):
                follow_entry(work, row, {**row, **values})
        return work.changes

    def give_to_new(self, entry_id: int, name: str) -> Changes:
        """Said by somebody who is not known yet, or by the one person called so.

        Raises ZorgdeskError name_missing.
        """
        with self._store.change("entry.edited") as work:
            row = _row(work, entry_id)
            if row:
                person_id = person_from_name(work, name)
                work.update(tables.entries, entry_id, speaker_id=person_id, organisation_id=None)
        return work.changes

    def move(
        self,
        entry_id: int,
        before_id: int | None,
        *,
        programme_item_id: int | None = None,
        reply_to_id: int | None = None,
    ) -> Changes:
        """Put an entry, with the reactions to it, before another one or at the end.

        It joins the part given, or else the one it lands in; a reaction may go under another question.
        """
        with self._store.change("entry.moved") as work:
            row = _row(work, entry_id)
            if row:
                order = query.order(work.connection, row["activity_id"])
                for one in moved(order, entry_id, before_id, query.STEP, programme_item_id):
                    place = {"position": one.position, "programme_item_id": one.part_id}
                    work.update(tables.entries, one.id, **place)
                if reply_to_id is not None:
                    work.update(tables.entries, entry_id, reply_to_id=reply_to_id)
        return work.changes

    def delete(self, entry_id: int) -> Changes:
        """To the bin, with the signal or task nobody did anything with yet."""
        with self._store.change("entry.deleted") as work:
            row = _row(work, entry_id)
            if row:
                withdraw(work, row)
                work.move_to_bin(tables.entries, entry_id)
        return work.changes

    def make_signal(self, entry_id: int) -> tuple[int, Changes]:
        """A signal that rests on this entry, which stays what it was. Raises ZorgdeskError not_found."""
        with self._store.change("policy_signal.raised") as work:
            row = _existing(work, entry_id)
            signal_id = raise_signal(work, entry_id, row["text"])
        return signal_id, work.changes

    def make_task(
        self, entry_id: int, assignee_id: int | None = None, due: Date | None = None
    ) -> tuple[int, Changes]:
        """A task from this entry, which stays what it was. Raises ZorgdeskError not_found."""
        with self._store.change("task.raised") as work:
            row = _existing(work, entry_id)
            task_id = raise_task(work, entry_id, row["activity_id"], row["text"], assignee_id, due)
        return task_id, work.changes

    def voices(self, activity_id: int) -> list[Voice]:
        """Who can be picked with @: everybody and every organisation of the activity, likeliest first."""
        with self._store.read() as connection:
            return told_apart(voices.of(connection, activity_id))

    def keep_line(self, activity_id: int, text: str) -> None:
        """Remember what is being typed, outside the history: a power cut takes no more than a second."""
        with self._store.write() as connection:
            query.keep_line(connection, activity_id, text, self._store.now())

    def kept_line(self, activity_id: int) -> tuple[str, datetime] | None:
        """What was typed and never entered, with when that was."""
        with self._store.read() as connection:
            return query.kept_line(connection, activity_id)

    def last_kept(self) -> tuple[int, bool] | None:
        """The activity in which something was typed last and not entered, and whether in its minutes."""
        with self._store.read() as connection:
            return query.last_kept(connection)


_SUBJECT = 80
"""Letters of an entry by which the history calls it."""


def _insert(work: UnitOfWork, activity_id: int, draft: EntryDraft, text: str) -> Entry:
    is_task = draft.kind is EntryKind.TASK  # who is named will do it, and did not say it
    speaker_id = None if is_task else _speaker(work, draft)
    organisation_id = _organisation(work, draft)
    place = query.place(work.connection, activity_id, speaker_id, organisation_id)
    item_id = draft.programme_item_id or place.running_item_id
    values: dict[str, Any] = {
        "activity_id": activity_id,
        "position": (place.last_position or 0) + query.STEP,
        "kind": draft.kind.value,
        "text": text,
        "at": work.at,
        "programme_item_id": item_id,
        "speaker_id": speaker_id,
        "organisation_id": organisation_id,
        "reply_to_id": _question(work, activity_id, item_id, draft),
        "anonymous": draft.anonymous,
        "in_minutes": draft.kind is not EntryKind.NOTE if draft.in_minutes is None else draft.in_minutes,
        "uid": new_uid(),
    }
    key = work.insert(tables.entries, **values)
    names = {"speaker": place.speaker, "organisation": place.organisation, "themes": tuple(draft.themes)}
    return Entry(**{**values, "id": key, "kind": draft.kind, **names})


def _speaker(work: UnitOfWork, draft: EntryDraft) -> int | None:
    if draft.speaker_id is None and draft.new_speaker:
        return person_from_name(work, draft.new_speaker)
    return draft.speaker_id


def _organisation(work: UnitOfWork, draft: EntryDraft) -> int | None:
    if draft.organisation_id is None and draft.new_organisation:
        return organisation_from_name(work, draft.new_organisation)
    return draft.organisation_id


def _question(work: UnitOfWork, activity_id: int, item_id: int | None, draft: EntryDraft) -> int | None:
    if draft.kind is not EntryKind.REACTION or draft.reply_to_id is not None:
        return draft.reply_to_id
    return query.last_question(work.connection, activity_id, item_id)


def _stored(row: dict[str, Any], values: dict[str, Any]) -> dict[str, Any]:
    """What an edit writes: what becomes or stops being a private note leaves or joins the minutes."""
    kind = values.get("kind", row["kind"])
    was_note, is_note = row["kind"] == EntryKind.NOTE, kind == EntryKind.NOTE
    if was_note != is_note:
        return {"in_minutes": not is_note, **values}
    return values


def _tag(work: UnitOfWork, entry_id: int, codes: Collection[str]) -> None:
    for theme_id in query.theme_ids(work.connection, codes).values():
        work.insert(tables.taggings, list_value_id=theme_id, entry_id=entry_id)


def _row(work: UnitOfWork, entry_id: int) -> dict[str, Any]:
    """The row as it is, empty when it is gone; its words become what the action is about."""
    row = dict(work.row(tables.entries, entry_id) or {})
    if row:
        work.subject = str(row["text"])[:_SUBJECT]
    return row


def _existing(work: UnitOfWork, entry_id: int) -> dict[str, Any]:
    row = _row(work, entry_id)
    if not row or row["deleted_at"] is not None:
        raise ZorgdeskError("not_found")
    return row
