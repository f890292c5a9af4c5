"""The signals that have to do with a person or an organisation."""

from collections import defaultdict
from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, Select, select

from zorgdesk.db import policy_signals as signals_query
from zorgdesk.db.tables import activities, entries, evidence, policy_signals, report_backs
from zorgdesk.domain.record_pages import Tie, TiedSignal

_Keys = Select[int]


def of_person(connection: Connection, person_id: int) -> list[TiedSignal]:
    """What somebody raised, follows, must hear of or was told about, the latest first."""
    told = select(report_backs.c.policy_signal_id, report_backs.c.at).where(
        report_backs.c.person_id == person_id
    )
    ties: dict[Tie, _Keys] = {
        Tie.RAISED: _raised(entries.c.speaker_id == person_id),
        Tie.OWNER: select(policy_signals.c.id).where(policy_signals.c.owner_id == person_id),
        Tie.ADDRESSEE: select(policy_signals.c.id).where(policy_signals.c.addressee_person_id == person_id),
    }
    return _tied(connection, ties, {row[0]: row[1] for row in connection.execute(told)})


def of_organisation(connection: Connection, organisation_id: int) -> list[TiedSignal]:
    """What was raised for an organisation or is meant for it, the latest first."""
    addressee = policy_signals.c.addressee_organisation_id == organisation_id
    ties: dict[Tie, _Keys] = {
        Tie.RAISED: _raised(entries.c.organisation_id == organisation_id),
        Tie.ADDRESSEE: select(policy_signals.c.id).where(addressee),
    }
    return _tied(connection, ties, {})


def _raised(said_by: ColumnElement[bool]) -> _Keys:
    return (
        select(evidence.c.policy_signal_id)
        .join(entries, entries.c.id == evidence.c.entry_id)
        .join(activities, activities.c.id == entries.c.activity_id)
        .where(said_by, entries.c.deleted_at.is_(None), activities.c.deleted_at.is_(None))
    )


def _tied(
    connection: Connection, ties: Mapping[Tie, _Keys], told: Mapping[int, datetime]
) -> list[TiedSignal]:
    found: dict[int, list[Tie]] = defaultdict(list)
    for tie, keys in ties.items():
        for key in {row[0] for row in connection.execute(keys)}:
            found[key].append(tie)
    signals = signals_query.some(connection, {*found, *told})
    made = [TiedSignal(one, tuple(found[one.id]), told.get(one.id)) for one in signals]
    return sorted(made, key=lambda one: -one.signal.id)
