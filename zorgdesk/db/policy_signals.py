"""Signals with what they rest on: how many statements, of how many organisations, with which documents."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, case, func, select

from zorgdesk.db import policy_documents as policy_documents_query
from zorgdesk.db import reporting_back, said, search
from zorgdesk.db.spoken_for import spoken_for
from zorgdesk.db.tables import (
    activities,
    entries,
    evidence,
    follow_ups,
    list_values,
    organisations,
    people,
    policy_documents,
    policy_references,
    policy_signals,
    taggings,
    tasks,
)
from zorgdesk.domain.changes import Noun
from zorgdesk.domain.entries import SaidRow
from zorgdesk.domain.lists import ListName
from zorgdesk.domain.policy_signals import (
    OPEN_STATES,
    FollowUp,
    PolicyReference,
    PolicySignal,
    SignalFilter,
    SignalState,
)

_addressee = people.alias("addressee")
_owner = people.alias("owner")
_joined = (
    policy_signals.outerjoin(_addressee, _addressee.c.id == policy_signals.c.addressee_person_id)
    .outerjoin(organisations, organisations.c.id == policy_signals.c.addressee_organisation_id)
    .outerjoin(_owner, _owner.c.id == policy_signals.c.owner_id)
)
_alive_evidence = (
    select(func.count())
    .select_from(
        evidence.join(entries, entries.c.id == evidence.c.entry_id).join(
            activities, activities.c.id == entries.c.activity_id
        )
    )
    .where(evidence.c.policy_signal_id == policy_signals.c.id)
    .where(entries.c.deleted_at.is_(None), activities.c.deleted_at.is_(None))
    .correlate(policy_signals)
)
_statements = _alive_evidence.scalar_subquery()
_organisations = _alive_evidence.with_only_columns(func.count(spoken_for.distinct())).scalar_subquery()
_references = (
    select(func.count())
    .where(policy_references.c.policy_signal_id == policy_signals.c.id)
    .where(policy_references.c.deleted_at.is_(None))
    .correlate(policy_signals)
    .scalar_subquery()
)
_ALL = (
    select(
        policy_signals,
        _addressee.c.given_name.label("addressee_given"),
        _addressee.c.family_name.label("addressee_family"),
        organisations.c.name.label("addressee_organisation"),
        _owner.c.given_name.label("owner_given"),
        _owner.c.family_name.label("owner_family"),
        _statements.label("statements"),
        _organisations.label("organisations"),
        _references.label("reference_count"),
    )
    .select_from(_joined)
    .where(policy_signals.c.deleted_at.is_(None))
)
_SORTS: dict[str, ColumnElement[Any]] = {
    "created_at": policy_signals.c.created_at,
    "title": func.lower(policy_signals.c.title),
    "state": case(
        {state.value: place for place, state in enumerate(SignalState)}, value=policy_signals.c.state
    ),
    "next_step_on": policy_signals.c.next_step_on,
    "addressee": func.lower(func.coalesce(_addressee.c.family_name, organisations.c.name)),
    "owner": _owner.c.sort_key,
    "statements": _statements,
}


def rows(
    connection: Connection, chosen: SignalFilter, *, sort: str, descending: bool, offset: int, limit: int
) -> list[PolicySignal]:
    """A window of the list."""
    column = _SORTS[sort]
    order = column.desc().nulls_last() if descending else column.asc().nulls_last()
    tie = policy_signals.c.id.desc() if descending else policy_signals.c.id.asc()
    page = _filtered(connection, _ALL, chosen).order_by(order, tie).offset(offset).limit(limit)
    return _several(connection, page)


def count(connection: Connection, chosen: SignalFilter) -> int:
    """How many signals the filter leaves."""
    base = select(func.count(policy_signals.c.id)).where(policy_signals.c.deleted_at.is_(None))
    return int(connection.execute(_filtered(connection, base, chosen)).scalar_one())


def some(connection: Connection, ids: Iterable[int]) -> list[PolicySignal]:
    """Given signals that are not in the bin."""
    wanted = _ALL.where(policy_signals.c.id.in_(list(ids)))
    return _several(connection, wanted.order_by(policy_signals.c.id))


def by_uid(connection: Connection, uid: str) -> PolicySignal | None:
    """The signal with a uid."""
    found = _several(connection, _ALL.where(policy_signals.c.uid == uid))
    return found[0] if found else None


def ids_of_activity(connection: Connection, activity_id: int) -> list[int]:
    """Keys of the signals that rest on something said in an activity."""
    return [row[0] for row in connection.execute(_resting_on(entries.c.activity_id == activity_id))]


def evidence_of(connection: Connection, signal_id: int) -> list[SaidRow]:
    """The entries a signal rests on, with where they were said."""
    resting = select(evidence.c.entry_id).where(evidence.c.policy_signal_id == signal_id)
    return said.where(connection, entries.c.id.in_(resting))


def evidence_id(connection: Connection, signal_id: int, entry_id: int) -> int | None:
    """The key of the link between a signal and an entry."""
    wanted = select(evidence.c.id).where(
        evidence.c.policy_signal_id == signal_id, evidence.c.entry_id == entry_id
    )
    return connection.execute(wanted).scalar()


def follow_ups_of(connection: Connection, signal_id: int) -> list[FollowUp]:
    """What was done about a signal, the latest first."""
    wanted = (
        select(follow_ups, people.c.given_name, people.c.family_name)
        .select_from(follow_ups.outerjoin(people, people.c.id == follow_ups.c.by_id))
        .where(follow_ups.c.policy_signal_id == signal_id, follow_ups.c.deleted_at.is_(None))
        .order_by(follow_ups.c.date.desc(), follow_ups.c.id.desc())
    )
    return [_follow_up(row) for row in connection.execute(wanted)]


def references_of(connection: Connection, signal_id: int) -> list[PolicyReference]:
    """The policy documents that support a signal."""
    wanted = (
        select(policy_references, policy_documents.c.title.label("document"))
        .join(policy_documents, policy_documents.c.id == policy_references.c.policy_document_id)
        .where(policy_references.c.policy_signal_id == signal_id, policy_references.c.deleted_at.is_(None))
    )
    rows = connection.execute(wanted.order_by(policy_references.c.id))
    return [policy_documents_query.reference(row) for row in rows]


def hanging(connection: Connection, signal_id: int) -> dict[str, int]:
    """How much hangs on a signal, per noun."""
    counts = {"evidence": len(evidence_of(connection, signal_id))}
    for table in (follow_ups, policy_references, tasks):
        wanted = select(func.count()).where(
            table.c.policy_signal_id == signal_id, table.c.deleted_at.is_(None)
        )
        counts[table.name] = connection.execute(wanted).scalar_one()
    return {name: number for name, number in counts.items() if number}


def theme_taggings(connection: Connection, signal_id: int) -> dict[str, int]:
    """The key of the link to each theme of a signal, by the theme's code."""
    wanted = (
        select(list_values.c.code, taggings.c.id)
        .join(list_values, list_values.c.id == taggings.c.list_value_id)
        .where(taggings.c.policy_signal_id == signal_id, list_values.c.list_name == ListName.THEME)
    )
    return {row.code: row.id for row in connection.execute(wanted)}


def _filtered(connection: Connection, base: Select[Any], chosen: SignalFilter) -> Select[Any]:
    signal = policy_signals.c
    wanted = base
    if chosen.state is not None:
        wanted = wanted.where(signal.state == chosen.state)
    if chosen.open_only:
        wanted = wanted.where(signal.state.in_(sorted(OPEN_STATES)))
    if chosen.owner_id is not None:
        wanted = wanted.where(signal.owner_id == chosen.owner_id)
    if chosen.ownerless or chosen.late_on is not None:
        wanted = wanted.where(signal.state.in_(sorted(OPEN_STATES)))
    if chosen.ownerless:
        wanted = wanted.where(signal.owner_id.is_(None))
    if chosen.late_on is not None:
        wanted = wanted.where(signal.next_step_on < chosen.late_on)
    if chosen.activity_id is not None:
        wanted = wanted.where(signal.id.in_(_resting_on(entries.c.activity_id == chosen.activity_id)))
    if search.match_expression(chosen.text):
        found = search.found(connection, Noun.POLICY_SIGNALS, chosen.text)
        wanted = wanted.where(signal.id.in_(found))
    return wanted


def _resting_on(condition: ColumnElement[bool]) -> Select[Any]:
    return (
        select(evidence.c.policy_signal_id)
        .join(entries, entries.c.id == evidence.c.entry_id)
        .where(condition, entries.c.deleted_at.is_(None))
    )


def _several(connection: Connection, wanted: Select[Any]) -> list[PolicySignal]:
    found = connection.execute(wanted).all()
    themes = _themes(connection, [row.id for row in found])
    answered = [row.id for row in found if row.state == SignalState.ANSWERED]
    untold = reporting_back.untold(connection, answered) if answered else {}
    return [_signal(row, tuple(themes.get(row.id, ())), untold.get(row.id, 0)) for row in found]


def _themes(connection: Connection, ids: Sequence[int]) -> dict[int, list[str]]:
    wanted = (
        select(taggings.c.policy_signal_id, list_values.c.code)
        .join(list_values, list_values.c.id == taggings.c.list_value_id)
        .where(taggings.c.policy_signal_id.in_(ids), list_values.c.list_name == ListName.THEME)
        .order_by(list_values.c.position)
    )
    found: dict[int, list[str]] = defaultdict(list)
    for row in connection.execute(wanted):
        found[row.policy_signal_id].append(row.code)
    return found


def _signal(row: Any, themes: tuple[str, ...], to_tell: int) -> PolicySignal:
    addressee = (_name(row.addressee_given, row.addressee_family), row.addressee_organisation)
    return PolicySignal(
        id=row.id,
        uid=row.uid,
        title=row.title,
        description=row.description,
        state=SignalState(row.state),
        dropped_reason=row.dropped_reason,
        addressee_person_id=row.addressee_person_id,
        addressee_organisation_id=row.addressee_organisation_id,
        owner_id=row.owner_id,
        next_step=row.next_step,
        next_step_on=row.next_step_on,
        recommendation=row.recommendation,
        created_at=row.created_at,
        addressee=", ".join(name for name in addressee if name) or None,
        owner=_name(row.owner_given, row.owner_family),
        statements=row.statements,
        organisations=row.organisations,
        references=row.reference_count,
        themes=themes,
        policy_level=row.policy_level,
        to_tell=to_tell,
    )


def _follow_up(row: Any) -> FollowUp:
    return FollowUp(
        id=row.id,
        uid=row.uid,
        policy_signal_id=row.policy_signal_id,
        date=row.date,
        text=row.text,
        by_id=row.by_id,
        by=_name(row.given_name, row.family_name),
        with_whom=row.with_whom,
        answer=row.answer,
        next_step=row.next_step,
        next_step_on=row.next_step_on,
    )


def _name(given: str | None, family: str | None) -> str | None:
    return None if given is None else f"{given} {family}".strip()
