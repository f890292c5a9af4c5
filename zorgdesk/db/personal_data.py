"""Everything a store holds about one person: shown whole, or taken away for good."""

import json
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from sqlalchemy import Column, ColumnElement, Connection, Table, or_, select

from zorgdesk.db import minutes as minutes_query
from zorgdesk.db import passage_lines, search
from zorgdesk.db.public_names import forget_names
from zorgdesk.db.store import Reading
from zorgdesk.db.tables import (
    activities,
    affiliations,
    attachments,
    attendance_claims,
    change_records,
    change_rows,
    checklist_items,
    contributions,
    distinct_pairs,
    entries,
    evaluations,
    follow_ups,
    imported_files,
    live_lines,
    merges,
    minutes,
    minutes_edits,
    part_participations,
    participations,
    people,
    policy_references,
    policy_signals,
    programme_items,
    remarks,
    report_backs,
    tasks,
    text_blocks,
    turns,
)
from zorgdesk.domain.changes import Noun

NOBODY = "—"
"""What stands where a name stood."""

_DUTIES: tuple[tuple[Table, str], ...] = (
    (tasks, "assignee_id"),
    (policy_signals, "owner_id"),
    (policy_signals, "addressee_person_id"),
    (follow_ups, "by_id"),
)
_NAMING: tuple[tuple[Table, str], ...] = (
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
    attachments.c.name,
    checklist_items.c.text,
    evaluations.c.remarks,
    follow_ups.c.answer,
    follow_ups.c.next_step,
    follow_ups.c.text,
    follow_ups.c.with_whom,
    imported_files.c.name,
    live_lines.c.text,
    participations.c.note,
    people.c.note,
    policy_references.c.quotation,
    policy_signals.c.description,
    policy_signals.c.next_step,
    policy_signals.c.recommendation,
    policy_signals.c.title,
    programme_items.c.title,
    remarks.c.text,
    tasks.c.text,
    text_blocks.c.text,
)
_WITHOUT = frozenset({"id", "deleted_at", "sort_key", "telephone_key", "moved"})
_About = tuple[Table, ColumnElement[bool]]


def held(connection: Reading, person_id: int) -> dict[str, list[dict[str, Any]]]:
    """Every record that is about somebody, per table, also those in the bin and what was merged into them."""
    found: dict[str, list[dict[str, Any]]] = {}
    for table, about in _about(_all_of(connection, person_id)):
        rows = connection.execute(select(table).where(about).order_by(table.c.id))
        shown = [{key: value for key, value in row.items() if key not in _WITHOUT} for row in rows.mappings()]
        known = found.setdefault(table.name, [])
        known += [row for row in shown if row not in known]
    return found


def forget(connection: Connection, person_id: int, at: datetime, *, keep_text: bool) -> None:
    """Take a person out of every record; a participation stays, as somebody, so that figures stay right.

    What was said goes too unless it is kept, without a speaker. So does its history: it holds the same.
    Whoever was merged into them is the same person.
    """
    ids = _all_of(connection, person_id)
    names, emails = _called(connection, ids)
    uids = _uids_said(connection, ids)
    _forget_history(connection, ids, [*names, *emails])
    _forget_merges(connection, ids)
    _forget_said(connection, ids, at, keep_text=keep_text)
    _forget_links(connection, ids)
    own = ("given_name", "sort_key", "email", "email_aliases", "telephone", "telephone_key", "note")
    gone = dict.fromkeys(own, "")
    nobody = {**gone, "family_name": NOBODY, "deleted_at": at}
    connection.execute(people.update().where(people.c.id.in_(ids)).values(**nobody))
    for name in names:
        _forget_in_minutes(connection, name, set() if keep_text else uids)
        forget_names(connection, name)
    search.rebuild(connection)


def still_named(connection: Reading, name: str) -> list[str]:
    """Texts of people in which the full name still stands: what they wrote is theirs to change."""
    found: list[str] = []
    for column in _TEXTS:
        found += connection.execute(select(column).where(column.contains(name, autoescape=True))).scalars()
    return found


def _all_of(connection: Reading, person_id: int) -> list[int]:
    """The keys of somebody: their own, and those of all that was ever merged into them."""
    ids = [person_id]
    for one in ids:
        into = (merges.c.noun == Noun.PEOPLE.value) & (merges.c.kept_id == one)
        gone = connection.execute(select(merges.c.gone_id).where(into)).scalars().all()
        ids += [key for key in gone if key not in ids]
    return ids


def _called(connection: Reading, ids: list[int]) -> tuple[list[str], list[str]]:
    """The names and the addresses somebody had, each once, the empty ones left out."""
    rows = connection.execute(select(people).where(people.c.id.in_(ids))).all()
    names = [f"{row.given_name} {row.family_name}".strip() for row in rows]
    emails = [email for row in rows for email in (row.email, *row.email_aliases.splitlines())]
    return [one for one in dict.fromkeys(names) if one], [one for one in dict.fromkeys(emails) if one]


def _about(ids: list[int]) -> Iterator[_About]:
    """Each table that holds something about somebody, with which of its rows."""
    for table, column in _NAMING:
        yield table, table.c[column].in_(ids)
    came = select(participations.c.id).where(participations.c.person_id.in_(ids))
    for table in (part_participations, attendance_claims):
        yield table, table.c.participation_id.in_(came)
    for table, first, second in ((merges, "kept_id", "gone_id"), (distinct_pairs, "first_id", "second_id")):
        named = table.c[first].in_(ids) | table.c[second].in_(ids)
        yield table, (table.c.noun == Noun.PEOPLE.value) & named


def _uids_said(connection: Connection, ids: list[int]) -> set[str]:
    said = select(entries.c.uid).where(entries.c.speaker_id.in_(ids))
    return set(connection.execute(said).scalars())


def _forget_said(connection: Connection, ids: list[int], at: datetime, *, keep_text: bool) -> None:
    said = entries.update().where(entries.c.speaker_id.in_(ids))
    nobody = {"speaker_id": None, "organisation_id": None, "anonymous": True}
    gone: dict[str, Any] = {} if keep_text else {"text": "", "deleted_at": at}
    connection.execute(said.values(**nobody, **gone))


def _forget_merges(connection: Connection, ids: list[int]) -> None:
    """Merges of this person can not be taken back any more; other merges leave their rows as they are."""
    mine: set[tuple[str, int]] = set()
    for table, about in _about(ids):
        mine |= {(table.name, key) for key in connection.execute(select(table.c.id).where(about)).scalars()}
    for table, about in _about(ids):
        if table in (merges, distinct_pairs):
            connection.execute(table.delete().where(about))
    for merge_id, moved in connection.execute(select(merges.c.id, merges.c.moved)).all():
        steps = [step for step in json.loads(moved) if (step[0], step[1]) not in mine]
        text = json.dumps(steps, ensure_ascii=False)
        connection.execute(merges.update().where(merges.c.id == merge_id).values(moved=text))


def _forget_links(connection: Connection, ids: list[int]) -> None:
    came = participations.c.person_id.in_(ids)
    claimed = attendance_claims.c.participation_id.in_(select(participations.c.id).where(came))
    connection.execute(attendance_claims.delete().where(claimed))
    for table in (affiliations, report_backs, turns):
        connection.execute(table.delete().where(table.c.person_id.in_(ids)))
    spoke = contributions.c.person_id.in_(ids)
    connection.execute(contributions.delete().where(spoke, contributions.c.organisation_id.is_(None)))
    unsaid = dict.fromkeys(("person_id", "fee_cents", "recording_consent"))
    blank = dict.fromkeys(("job_title", "transport", "needs"), "")
    connection.execute(contributions.update().where(spoke).values(**unsaid, **blank))
    connection.execute(participations.update().where(came).values(note="", job_title=""))
    for table, column in _DUTIES:
        connection.execute(table.update().where(table.c[column].in_(ids)).values({column: None}))


def _forget_history(connection: Connection, ids: list[int], words: list[str]) -> None:
    """Whole actions, because half an action can not be undone."""
    for table, about in _about(ids):
        changes = select(change_rows.c.change_id).where(
            change_rows.c.table_name == table.name, change_rows.c.row_id.in_(select(table.c.id).where(about))
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
    passage_lines.forget_words_of(connection, uids)
    passage_lines.forget_name(connection, name, NOBODY)
    for table in (minutes, remarks):
        connection.execute(table.update().where(table.c.author == name).values(author=NOBODY))


def _edits(connection: Connection) -> Iterator[tuple[int, str, str, str]]:
    edit = minutes_edits.c
    rows = connection.execute(select(edit.id, edit.source, edit.text, edit.composed_text)).all()
    return ((row[0], row[1], row[2], row[3]) for row in rows)
