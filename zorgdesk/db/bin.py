"""What was deleted and can be put back; emptying is the only true delete."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, String, Table, cast, func, select
from sqlalchemy.exc import IntegrityError

from zorgdesk.db import attachments, tables, unmerging
from zorgdesk.domain.changes import BinItem, Noun

_people = tables.people.c
_evaluations = tables.evaluations.c
TITLES: dict[Noun, ColumnElement[Any]] = {
    Noun.ACTIVITIES: tables.activities.c.title,
    Noun.SERIES: tables.series.c.title,
    Noun.PROGRAMME: tables.programme_items.c.title,
    Noun.PEOPLE: _people.given_name.concat(" ").concat(_people.family_name),
    Noun.ORGANISATIONS: tables.organisations.c.name,
    Noun.ENTRIES: tables.entries.c.text,
    Noun.POLICY_SIGNALS: tables.policy_signals.c.title,
    Noun.FOLLOW_UPS: tables.follow_ups.c.text,
    Noun.POLICY_REFERENCES: select(tables.policy_documents.c.title)
    .where(tables.policy_documents.c.id == tables.policy_references.c.policy_document_id)
    .scalar_subquery(),
    Noun.POLICY_DOCUMENTS: tables.policy_documents.c.title,
    Noun.CHECKLIST_STEPS: tables.checklist_steps.c.text,
    Noun.CHECKLIST_ITEMS: tables.checklist_items.c.text,
    Noun.TEXT_BLOCKS: tables.text_blocks.c.shortcut,
    Noun.REMARKS: tables.remarks.c.text,
    Noun.EVALUATIONS: func.coalesce(cast(_evaluations.satisfaction, String), "-")
    .concat(" ")
    .concat(func.coalesce(cast(_evaluations.recommendation, String), "-"))
    .concat(" ")
    .concat(_evaluations.remarks),
    Noun.TASKS: tables.tasks.c.text,
    Noun.ATTACHMENTS: tables.attachments.c.name,
    Noun.PARTICIPATIONS: select(_people.given_name.concat(" ").concat(_people.family_name))
    .where(_people.id == tables.participations.c.person_id)
    .scalar_subquery(),
    Noun.TURNS: select(_people.given_name.concat(" ").concat(_people.family_name))
    .where(_people.id == tables.turns.c.person_id)
    .scalar_subquery(),
    Noun.CONTRIBUTIONS: select(_people.given_name.concat(" ").concat(_people.family_name))
    .where(_people.id == tables.contributions.c.person_id)
    .scalar_subquery(),
}

_OF_PEOPLE = (Noun.PARTICIPATIONS, Noun.CONTRIBUTIONS)
_KNOWN = tables.metadata.tables.keys()


def items(connection: Connection) -> list[BinItem]:
    """Everything in the bin that can be put back, latest first.

    What became a part of a row of another record comes back with its own record alone.
    """
    merged = {noun: unmerging.part_of_gone(connection, table_of(noun)) for noun in _OF_PEOPLE}
    return [item for item in _everything(connection) if item.id not in merged.get(item.noun, ())]


def _everything(connection: Connection) -> list[BinItem]:
    found: list[BinItem] = []
    for noun, title in TITLES.items():
        table = table_of(noun)
        wanted = select(table.c.id, func.trim(title).label("title"), table.c.deleted_at)
        rows = connection.execute(wanted.where(table.c.deleted_at.is_not(None)))
        merged = unmerging.gone(connection, noun)
        found += [BinItem(noun, row.id, row.title or "", row.deleted_at, row.id in merged) for row in rows]
    return sorted(found, key=lambda item: item.deleted_at, reverse=True)


def table_of(noun: Noun) -> Table:
    """The table of a noun."""
    return tables.metadata.tables[noun.value]


def empty(connection: Connection) -> tuple[int, int]:
    """Delete for good what nothing else needs any more: (deleted, kept because something names it).

    The history of what is deleted goes with it, because it holds the same words.
    """
    deleted = 0
    waiting = _everything(connection)
    while True:
        kept = [item for item in waiting if not _delete(connection, item)]
        deleted += len(waiting) - len(kept)
        if not kept or len(kept) == len(waiting):
            _forget_what_is_gone(connection)
            unmerging.forget_gone(connection)
            attachments.sweep(connection)
            return deleted, len(kept)
        waiting = kept


def _delete(connection: Connection, item: BinItem) -> bool:
    table = table_of(item.noun)
    try:
        with connection.begin_nested():
            connection.execute(table.delete().where(table.c.id == item.id))
    except IntegrityError:
        return False
    return True


def _forget_what_is_gone(connection: Connection) -> None:
    """Take away the history of what was deleted for good, also of what hung on it and went along."""
    names = connection.execute(select(tables.change_rows.c.table_name).distinct()).scalars().all()
    gone = [(name, _gone(connection, tables.metadata.tables[name])) for name in names if name in _KNOWN]
    for name, row_ids in gone:
        _forget_history(connection, name, row_ids)


def _gone(connection: Connection, table: Table) -> list[int]:
    """Keys of rows that are not there, and by the last action that was not undone should be."""
    rows, records = tables.change_rows.c, tables.change_records.c
    last = (
        select(func.max(rows.id))
        .join(tables.change_records, records.id == rows.change_id)
        .where(rows.table_name == table.name, records.state == "done")
        .where(rows.row_id.not_in(select(table.c.id)))
        .group_by(rows.row_id)
    )
    wanted = select(rows.row_id).where(rows.id.in_(last), rows.after.is_not(None))
    return list(connection.execute(wanted).scalars())


def _forget_history(connection: Connection, name: str, row_ids: Sequence[int]) -> None:
    rows = tables.change_rows.c
    mine = (rows.table_name == name) & rows.row_id.in_(row_ids)
    actions = select(rows.change_id).where(mine).scalar_subquery()
    # An action that lost one of its rows can no longer be undone as a whole.
    connection.execute(
        tables.change_records.update()
        .where(tables.change_records.c.id.in_(actions))
        .values(state="discarded", subject="")
    )
    connection.execute(tables.change_rows.delete().where(mine))
