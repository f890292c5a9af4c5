"""Everything a store holds about one person: shown whole, or taken away for good."""

import json
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from sqlalchemy import Column, Connection, Table, or_, select

from zorgdesk.db import minutes as minutes_query
from zorgdesk.db import search
from zorgdesk.db.public_names import forget_names
from zorgdesk.db.store import Reading
from zorgdesk.db.tables import (
    activities,
    affiliations,
    change_records,
    change_rows,
    contributions,
    entries,
    follow_ups,
    minutes,
    minutes_edits,
    participations,
    people,
    policy_signals,
    programme_items,
    remarks,
    report_backs,
    tasks,
    turns,
)

NOBODY = "—"
"""What stands where a name stood."""

_DUTIES: tuple[tuple[Table, str], ...] = (
    (tasks, "assignee_id"),
    (policy_signals, "owner_id"),
    (policy_signals, "addressee_person_id"),
    (follow_ups, "by_id"),
)
_PERSONAL: tuple[tuple[Table, str], ...] = (
    (people, "id"),
    (affiliations, "person_id"),
    (participations, "person_id"),
    (contributions, "person_id"),
    (entries, "speaker_id"),
    (report_backs, "person_id"),
    (turns, "person_id"),
    *_DUTIES,
)
_TEXTS = (
    entries.c.text,
    activities.c.introduction,
    activities.c.title,
    programme_items.c.title,
    policy_signals.c.title,
    policy_signals.c.description,
    tasks.c.text,
    follow_ups.c.text,
    follow_ups.c.with_whom,
    people.c.note,
    participations.c.note,
    remarks.c.text,
)
_WITHOUT = frozenset({"id", "deleted_at", "sort_key"})


def held(connection: Reading, person_id: int) -> dict[str, list[dict[str, Any]]]:
    """Every record that is about somebody, per table, also those in the bin."""
    found: dict[str, list[dict[str, Any]]] = {}
    for table, column in _PERSONAL:
        rows = connection.execute(select(table).where(table.c[column] == person_id).order_by(table.c.id))
        shown = [{key: value for key, value in row.items() if key not in _WITHOUT} for row in rows.mappings()]
        known = found.setdefault(table.name, [])
        known += [row for row in shown if row not in known]
    return found


def forget(
    connection: Connection, person_id: int, name: str, email: str, at: datetime, *, keep_text: bool
) -> None:
    """Take a person out of every record; a participation stays, as somebody, so that figures stay right.

    What was said goes too unless it is kept, without a speaker. So does its history: it holds the same.
    """
    uids = _uids_said(connection, person_id)
    _forget_history(connection, person_id, [one for one in (name, email) if one])
    _forget_said(connection, person_id, at, keep_text=keep_text)
    _forget_links(connection, person_id)
    gone = dict.fromkeys(("given_name", "sort_key", "email", "telephone", "telephone_key", "note"), "")
    nobody = {**gone, "family_name": NOBODY, "deleted_at": at}
    connection.execute(people.update().where(people.c.id == person_id).values(**nobody))
    _forget_in_minutes(connection, name, set() if keep_text else uids)
    forget_names(connection, name)
    search.rebuild(connection)


def still_named(connection: Reading, name: str) -> list[str]:
    """Texts of people in which the full name still stands: what they wrote is theirs to change."""
    found: list[str] = []
    for column in _TEXTS:
        found += connection.execute(select(column).where(column.contains(name, autoescape=True))).scalars()
    return found


def _uids_said(connection: Connection, person_id: int) -> set[str]:
    return set(connection.execute(select(entries.c.uid).where(entries.c.speaker_id == person_id)).scalars())


def _forget_said(connection: Connection, person_id: int, at: datetime, *, keep_text: bool) -> None:
    said = entries.update().where(entries.c.speaker_id == person_id)
    nobody = {"speaker_id": None, "organisation_id": None, "anonymous": True}
    gone: dict[str, Any] = {} if keep_text else {"text": "", "deleted_at": at}
    connection.execute(said.values(**nobody, **gone))


def _forget_links(connection: Connection, person_id: int) -> None:
    connection.execute(affiliations.delete().where(affiliations.c.person_id == person_id))
    connection.execute(report_backs.delete().where(report_backs.c.person_id == person_id))
    connection.execute(turns.delete().where(turns.c.person_id == person_id))
    spoke = contributions.c.person_id == person_id
    connection.execute(contributions.delete().where(spoke, contributions.c.organisation_id.is_(None)))
    connection.execute(contributions.update().where(spoke).values(person_id=None, job_title=""))
    came = participations.update().where(participations.c.person_id == person_id)
    connection.execute(came.values(note="", job_title=""))
    for table, column in _DUTIES:
        connection.execute(table.update().where(table.c[column] == person_id).values({column: None}))


def _forget_history(connection: Connection, person_id: int, words: list[str]) -> None:
    """Whole actions, because half an action can not be undone."""
    for table, column in _PERSONAL:
        ids = select(table.c.id).where(table.c[column] == person_id)
        changes = select(change_rows.c.change_id).where(
            change_rows.c.table_name == table.name, change_rows.c.row_id.in_(ids)
        )
        connection.execute(change_records.delete().where(change_records.c.id.in_(changes)))
    for word in words:
        named = or_(*(_holds(column, word) for column in (change_rows.c.before, change_rows.c.after)))
        changes = select(change_rows.c.change_id).where(named)
        subject = _holds(change_records.c.subject, word) | _holds(change_records.c.author, word)
        connection.execute(change_records.delete().where(change_records.c.id.in_(changes) | subject))


def _holds(column: Column[Any], word: str) -> Any:
    """Also as it stands inside JSON."""
    return column.contains(json.dumps(word, ensure_ascii=False)[1:-1], autoescape=True)


def _forget_in_minutes(connection: Connection, name: str, uids: set[str]) -> None:
    for edit_id, source, text, composed in _edits(connection):
        covered = minutes_query.covered(source, composed)
        if any(one.source.removeprefix("entry:") in uids for one in covered):
            connection.execute(minutes_edits.delete().where(minutes_edits.c.id == edit_id))
        elif name in text + composed:
            words = {"text": text.replace(name, NOBODY), "composed_text": composed.replace(name, NOBODY)}
            connection.execute(minutes_edits.update().where(minutes_edits.c.id == edit_id).values(**words))
    wanted = select(minutes.c.id, minutes.c.frozen_blocks).where(minutes.c.frozen_blocks.is_not(None))
    for minutes_id, kept in connection.execute(wanted).all():
        changed = minutes_query.without(kept, name, NOBODY, {f"entry:{uid}" for uid in uids})
        connection.execute(minutes.update().where(minutes.c.id == minutes_id).values(frozen_blocks=changed))
    for table in (minutes, remarks):
        connection.execute(table.update().where(table.c.author == name).values(author=NOBODY))


def _edits(connection: Connection) -> Iterator[tuple[int, str, str, str]]:
    edit = minutes_edits.c
    rows = connection.execute(select(edit.id, edit.source, edit.text, edit.composed_text)).all()
    return ((row[0], row[1], row[2], row[3]) for row in rows)
