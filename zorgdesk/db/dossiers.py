"""What signals rest on, with all that decides how a dossier may tell of it."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, case, func, select

from zorgdesk.db.headings import columns as heading_columns
from zorgdesk.db.headings import heading, kind_labels
from zorgdesk.db.spoken_for import as_announced, spoken_for, that_day
from zorgdesk.db.tables import (
    activities,
    change_records,
    change_rows,
    contributions,
    entries,
    evidence,
    organisations,
    participations,
    people,
    programme_items,
)
from zorgdesk.db.unit_of_work import from_json
from zorgdesk.domain.activities import NamedAs, SpeakingRole
from zorgdesk.domain.dossiers import Heard, Segment, StateChange
from zorgdesk.domain.entries import EntryKind
from zorgdesk.domain.organisations import Scope, Stakeholder, World
from zorgdesk.domain.participations import ParticipationRole
from zorgdesk.domain.policy_signals import SignalState

_SIGNALS = "policy_signals"


_part = programme_items.alias("part")
_named_as = case(
    (entries.c.anonymous.is_(True), NamedAs.ANONYMOUS.value),
    else_=func.coalesce(entries.c.named_as, activities.c.named_as),
)


_HEARD = (
    select(
        entries,
        *heading_columns,
        activities.c.date,
        _part.c.title.label("part"),
        people.c.given_name,
        people.c.family_name,
        organisations.c.id.label("spoken_for"),
        *(organisations.c[name] for name in ("name", "stakeholder", "recognised", "scope", "entrant")),
        *(organisations.c[name] for name in ("sector", "world")),
        as_announced(contributions.c.role).label("announced_as"),
        that_day(participations.c.role).label("took_part_as"),
        _named_as.label("told_as"),
    )
    .select_from(
        entries.join(activities, activities.c.id == entries.c.activity_id)
        .outerjoin(kind_labels, kind_labels.c.code == activities.c.kind)
        .outerjoin(_part, _part.c.id == entries.c.programme_item_id)
        .outerjoin(people, people.c.id == entries.c.speaker_id)
        .outerjoin(organisations, organisations.c.id == spoken_for)
    )
    .where(entries.c.deleted_at.is_(None), activities.c.deleted_at.is_(None))
    .order_by(activities.c.date.asc().nulls_last(), activities.c.id, entries.c.position)
)


def heard(connection: Connection, signal_id: int) -> list[Heard]:
    """What a signal rests on, by the date of the activity and in the order it was said."""
    resting = select(evidence.c.entry_id).where(evidence.c.policy_signal_id == signal_id)
    return [_heard(row) for row in connection.execute(_HEARD.where(entries.c.id.in_(resting)))]


def some(connection: Connection, entry_ids: Sequence[int]) -> list[Heard]:
    """These things said, in the order of their keys as given."""
    found = connection.execute(_HEARD.where(entries.c.id.in_(entry_ids)))
    by_key = {row.id: _heard(row) for row in found}
    return [by_key[key] for key in entry_ids if key in by_key]


def exportable(connection: Connection) -> list[Heard]:
    """Everything ever said but private notes, latest activity first."""
    shared = (entries.c.kind != EntryKind.NOTE) | entries.c.in_minutes
    latest_first = (activities.c.date.desc().nulls_last(), activities.c.id, entries.c.position)
    wanted = _HEARD.where(shared).order_by(None).order_by(*latest_first)
    return [_heard(row) for row in connection.execute(wanted)]


def state_changes(connection: Connection, signal_id: int) -> list[StateChange]:
    """When a signal came into each of its states, the first one first, as far as the history tells."""
    wanted = (
        select(change_rows.c.after, change_records.c.at)
        .join(change_records, change_records.c.id == change_rows.c.change_id)
        .where(change_rows.c.table_name == _SIGNALS, change_rows.c.row_id == signal_id)
        .where(change_records.c.state == "done", change_rows.c.after.contains('"state"'))
        .order_by(change_rows.c.id)
    )
    return list(_changes((row.at, row.after) for row in connection.execute(wanted)))


def _changes(rows: Iterator[tuple[datetime, str]]) -> Iterator[StateChange]:
    for at, after in rows:
        values = from_json(_SIGNALS, after) or {}
        if "state" in values:
            yield StateChange(at, SignalState(values["state"]))


def _heard(row: Any) -> Heard:
    return Heard(
        entry_id=row.id,
        kind=EntryKind(row.kind),
        text=row.text,
        activity_id=row.activity_id,
        activity=heading(row) or "",
        date=row.date,
        part=row.part,
        speaker_id=row.speaker_id,
        speaker=None if row.given_name is None else f"{row.given_name} {row.family_name}".strip(),
        organisation_id=row.spoken_for,
        organisation=row.name,
        segment=_segment(row),
        role=_role(row),
        named_as=NamedAs(row.told_as),
        quotable=row.quotable,
        shared=row.kind != EntryKind.NOTE or row.in_minutes,
        at=row.at,
    )


def _role(row: Any) -> SpeakingRole | ParticipationRole | None:
    if row.announced_as is not None:
        return SpeakingRole(row.announced_as)
    return None if row.took_part_as is None else ParticipationRole(row.took_part_as)


def _segment(row: Any) -> Segment:
    """What tells kinds of organisations apart: the world only where nothing else was filled in."""
    return Segment(
        stakeholder=row.stakeholder and Stakeholder(row.stakeholder),
        recognised=row.recognised,
        scope=row.scope and Scope(row.scope),
        entrant=row.entrant or None,
        sector=row.sector,
        world=World(row.world) if row.world and not row.stakeholder else None,
    )
