"""The signals and tasks that came out of an entry."""

from typing import Any, NamedTuple

from sqlalchemy import Connection, Table, exists, func, select

from zorgdesk.db.tables import entries, evidence, follow_ups, policy_references, policy_signals, tasks
from zorgdesk.domain.policy_signals import SignalState


class Raised(NamedTuple):
    """The key of a signal or task, its words, and whether it is in the bin."""

    id: int
    words: str
    binned: bool


def signal_of(connection: Connection, entry_id: int) -> Raised | None:
    """The signal an entry is evidence for: one in use rather than one in the bin, the first raised."""
    wanted = (
        select(policy_signals.c.id, policy_signals.c.title, policy_signals.c.deleted_at)
        .join(evidence, evidence.c.policy_signal_id == policy_signals.c.id)
        .where(evidence.c.entry_id == entry_id)
    )
    return _first(connection, wanted, policy_signals)


def task_of(connection: Connection, entry_id: int) -> Raised | None:
    """The task an entry became."""
    wanted = select(tasks.c.id, tasks.c.text, tasks.c.deleted_at).where(tasks.c.entry_id == entry_id)
    return _first(connection, wanted, tasks)


def stands_on_its_own(connection: Connection, signal_id: int, entry_id: int) -> bool:
    """Whether somebody did more with a signal than type the entry it was made from."""
    signal = policy_signals.c
    worked_on = (
        (signal.state != SignalState.CAPTURED)
        | signal.owner_id.is_not(None)
        | signal.addressee_person_id.is_not(None)
        | signal.addressee_organisation_id.is_not(None)
        | (func.trim(signal.next_step + signal.description + signal.recommendation) != "")
    )
    other_evidence = (
        exists()
        .where(evidence.c.policy_signal_id == signal_id, evidence.c.entry_id != entry_id)
        .where(entries.c.id == evidence.c.entry_id, entries.c.deleted_at.is_(None))
    )
    hanging = [
        exists().where(table.c.policy_signal_id == signal_id, table.c.deleted_at.is_(None))
        for table in (follow_ups, policy_references, tasks)
    ]
    wanted = select(worked_on | other_evidence | hanging[0] | hanging[1] | hanging[2])
    return bool(connection.execute(wanted.where(signal.id == signal_id)).scalar())


def _first(connection: Connection, wanted: Any, table: Table) -> Raised | None:
    ordered = wanted.order_by(table.c.deleted_at.is_not(None), table.c.id)
    row = connection.execute(ordered.limit(1)).first()
    return None if row is None else Raised(row[0], row[1], row[2] is not None)
