"""Gathers a register and chooses its writer; the libraries come in with the first such file."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from zorgdesk.db import (
    dossiers,
    lists,
    organisations,
    people,
    policy_signals,
    register_index,
    tasks,
)
from zorgdesk.db.store import Reading
from zorgdesk.domain.lists import ListName, ListValue
from zorgdesk.domain.organisations import Organisation, OrganisationFilter
from zorgdesk.domain.people import Person, PersonFilter
from zorgdesk.domain.policy_signals import PolicySignal, SignalFilter
from zorgdesk.domain.register_choice import RegisterChoice, RegisterColumn, RegisterFilter
from zorgdesk.domain.statements import StatementFilter
from zorgdesk.domain.tasks import Task, TaskFilter
from zorgdesk.errors import ZorgdeskError
from zorgdesk.exports.tables import EXTENSIONS, TableExport, write_table
from zorgdesk.services.statement_exports import quotable

Write = Callable[[Path], None]

_ALL = 1_000_000_000


def register_writer(
    connection: Reading, kind: str, extension: str, at: datetime, language: str, choice: RegisterChoice
) -> Write:
    """What writes what is chosen of a register as this kind of file.

    Raises ZorgdeskError unknown_extension.
    """
    own = {"people": ".vcf", "tasks": ".ics"}.get(kind)
    if extension not in (*EXTENSIONS, own):
        known = ", ".join(filter(None, [*EXTENSIONS, own]))
        raise ZorgdeskError("unknown_extension", extension=extension or "…", known=known)
    if extension == ".vcf":
        from zorgdesk.exports.address_cards import write_cards

        return partial(write_cards, _people(connection, choice.shown))
    if extension == ".ics":
        from zorgdesk.exports.calendar import write_to_dos

        return partial(write_to_dos, _tasks(connection, choice.shown), at)
    table = _TABLES[kind](connection, choice, language)
    return partial(write_table, table if choice.columns is None else table.with_columns(choice.columns))


def register_columns(kind: str, language: str) -> list[RegisterColumn]:
    """The columns a register can be written with, in order."""
    from zorgdesk.exports import tables_wording as tables

    empty: dict[str, Callable[[list[Any], str], TableExport]] = {
        "people": tables.people_table,
        "organisations": tables.organisations_table,
        "tasks": tables.tasks_table,
        "signals": tables.signals_table,
        "entries": tables.entries_table,
    }
    table = empty[kind]([], language)
    titles = (column.title for column in table.columns)
    return [RegisterColumn(key, title) for key, title in zip(table.keys, titles, strict=True)]


def _people(connection: Reading, shown: RegisterFilter | None) -> list[Person]:
    chosen = shown if isinstance(shown, PersonFilter) else PersonFilter()
    return people.rows(connection, chosen, sort="name", descending=False, offset=0, limit=_ALL)


def _organisations(connection: Reading, shown: RegisterFilter | None) -> list[Organisation]:
    chosen = shown if isinstance(shown, OrganisationFilter) else OrganisationFilter()
    return organisations.rows(connection, chosen, sort="name", descending=False, offset=0, limit=_ALL)


def _tasks(connection: Reading, shown: RegisterFilter | None) -> list[Task]:
    chosen = shown if isinstance(shown, TaskFilter) else TaskFilter()
    return tasks.rows(connection, chosen, sort="due", descending=False, offset=0, limit=_ALL)


def _signals(connection: Reading, shown: RegisterFilter | None) -> list[PolicySignal]:
    chosen = shown if isinstance(shown, SignalFilter) else SignalFilter()
    return policy_signals.rows(connection, chosen, sort="title", descending=False, offset=0, limit=_ALL)


def _lists(connection: Reading) -> list[ListValue]:
    return [value for name in ListName for value in lists.of(connection, name, retired=True)]


def _people_table(connection: Reading, choice: RegisterChoice, language: str) -> TableExport:
    from zorgdesk.exports.tables_wording import NOWHERE, PersonRow, people_table

    found = _people(connection, choice.shown)
    places = register_index.affiliations_of(connection, [one.id for one in found])
    most = None if choice.every_place else 1
    rows = (PersonRow(one, place) for one in found for place in places.get(one.id, [NOWHERE])[:most])
    return people_table(rows, language, _lists(connection))


def _organisations_table(connection: Reading, choice: RegisterChoice, language: str) -> TableExport:
    from zorgdesk.exports.tables_wording import OrganisationRow, organisations_table

    found = _organisations(connection, choice.shown)
    tags = register_index.tags_of_organisations(connection)
    above = organisations.some(connection, list({one.parent_id for one in found if one.parent_id}))
    called = {one.id: one.name for one in above}
    rows = (
        OrganisationRow(
            one,
            called.get(one.parent_id or 0, ""),
            tags.get((one.id, ListName.THEME), ()),
            tags.get((one.id, ListName.TARGET_GROUP), ()),
        )
        for one in found
    )
    return organisations_table(rows, language, _lists(connection))


def _tasks_table(connection: Reading, choice: RegisterChoice, language: str) -> TableExport:
    from zorgdesk.exports.tables_wording import tasks_table

    return tasks_table(_tasks(connection, choice.shown), language)


def _signals_table(connection: Reading, choice: RegisterChoice, language: str) -> TableExport:
    from zorgdesk.exports.tables_wording import signals_table

    return signals_table(_signals(connection, choice.shown), language, _lists(connection))


def _entries_table(connection: Reading, choice: RegisterChoice, language: str) -> TableExport:
    from zorgdesk.exports.tables_wording import entries_table

    if not isinstance(choice.shown, StatementFilter):
        return entries_table(dossiers.exportable(connection), language)
    return entries_table(quotable(connection, choice.shown), language)


_TABLES: dict[str, Callable[[Reading, RegisterChoice, str], TableExport]] = {
    "people": _people_table,
    "organisations": _organisations_table,
    "tasks": _tasks_table,
    "signals": _signals_table,
    "entries": _entries_table,
}
