"""Gathers a register and chooses its writer; the libraries come in with the first such file."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

from zorgdesk.db import dossiers, lists, organisations, people, policy_signals, tasks
from zorgdesk.db.store import Reading
from zorgdesk.domain.lists import ListName, ListValue
from zorgdesk.domain.organisations import Organisation, OrganisationFilter
from zorgdesk.domain.people import Person, PersonFilter
from zorgdesk.domain.policy_signals import PolicySignal, SignalFilter
from zorgdesk.domain.tasks import Task, TaskFilter
from zorgdesk.errors import ZorgdeskError
from zorgdesk.exports.tables import EXTENSIONS, TableExport, write_table

Write = Callable[[Path], None]

_ALL = 1_000_000_000


def register_writer(connection: Reading, kind: str, extension: str, at: datetime, language: str) -> Write:
    """What writes this register as this kind of file. Raises ZorgdeskError unknown_extension."""
    own = {"people": ".vcf", "tasks": ".ics"}.get(kind)
    if extension not in (*EXTENSIONS, own):
        known = ", ".join(filter(None, [*EXTENSIONS, own]))
        raise ZorgdeskError("unknown_extension", extension=extension or "…", known=known)
    if extension == ".vcf":
        from zorgdesk.exports.address_cards import write_cards

        return partial(write_cards, _people(connection))
    if kind == "tasks":
        return tasks_writer(connection, TaskFilter(), extension, at, language)
    return partial(write_table, _TABLES[kind](connection, language))


def tasks_writer(
    connection: Reading, chosen: TaskFilter, extension: str, at: datetime, language: str
) -> Write:
    """What writes the tasks that a filter leaves. Raises ZorgdeskError unknown_extension."""
    if extension == ".ics":
        from zorgdesk.exports.calendar import write_to_dos

        return partial(write_to_dos, _tasks(connection, chosen), at)
    if extension not in EXTENSIONS:
        known = ", ".join([*EXTENSIONS, ".ics"])
        raise ZorgdeskError("unknown_extension", extension=extension or "…", known=known)
    from zorgdesk.exports.tables_wording import tasks_table

    return partial(write_table, tasks_table(_tasks(connection, chosen), language))


def _people(connection: Reading) -> list[Person]:
    return people.rows(connection, PersonFilter(), sort="name", descending=False, offset=0, limit=_ALL)


def _organisations(connection: Reading) -> list[Organisation]:
    chosen = OrganisationFilter()
    return organisations.rows(connection, chosen, sort="name", descending=False, offset=0, limit=_ALL)


def _tasks(connection: Reading, chosen: TaskFilter) -> list[Task]:
    return tasks.rows(connection, chosen, sort="due", descending=False, offset=0, limit=_ALL)


def _signals(connection: Reading) -> list[PolicySignal]:
    chosen = SignalFilter()
    return policy_signals.rows(connection, chosen, sort="title", descending=False, offset=0, limit=_ALL)


def _lists(connection: Reading) -> list[ListValue]:
    return [value for name in ListName for value in lists.of(connection, name, retired=True)]


def _people_table(connection: Reading, language: str) -> TableExport:
    from zorgdesk.exports.tables_wording import people_table

    return people_table(_people(connection), language, _lists(connection))


def _organisations_table(connection: Reading, language: str) -> TableExport:
    from zorgdesk.exports.tables_wording import organisations_table

    return organisations_table(_organisations(connection), language, _lists(connection))


def _signals_table(connection: Reading, language: str) -> TableExport:
    from zorgdesk.exports.tables_wording import signals_table

    return signals_table(_signals(connection), language)


def _entries_table(connection: Reading, language: str) -> TableExport:
    from zorgdesk.exports.tables_wording import entries_table

    return entries_table(dossiers.exportable(connection), language)


_TABLES: dict[str, Callable[[Reading, str], TableExport]] = {
    "people": _people_table,
    "organisations": _organisations_table,
    "signals": _signals_table,
    "entries": _entries_table,
}
