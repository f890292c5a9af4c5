"""Who raised a signal or was there when it was raised, and who of them was told what became of it."""

from collections import Counter
from collections.abc import Collection
from typing import Any

from sqlalchemy import Connection, Subquery, func, literal, select, union_all

from zorgdesk.db.tables import (
    activities,
    affiliations,
    entries,
    evidence,
    organisations,
    participations,
    people,
    report_backs,
)
from zorgdesk.domain.participations import ParticipationStatus
from zorgdesk.domain.policy_signals import ReportBack

_resting = evidence.join(entries, entries.c.id == evidence.c.entry_id).join(
    activities, activities.c.id == entries.c.activity_id
)


def of(connection: Connection, signal_id: int) -> list[ReportBack]:
    """Everybody to tell or told, in the order of their names."""
    concerned = _concerned([signal_id])
    everybody = (
        select(concerned.c.person_id, func.max(concerned.c.raised).label("raised"))
        .group_by(concerned.c.person_id)
        .subquery("everybody")
    )
    primary = (affiliations.c.person_id == people.c.id) & affiliations.c.is_primary.is_(True)
    told = (report_backs.c.person_id == people.c.id) & (report_backs.c.policy_signal_id == signal_id)
    wanted = (
        select(people, everybody.c.raised, organisations.c.name.label("organisation"), report_backs.c.at)
        .select_from(
            people.outerjoin(everybody, everybody.c.person_id == people.c.id)
            .outerjoin(report_backs, told)
            .outerjoin(affiliations, primary)
            .outerjoin(organisations, organisations.c.id == affiliations.c.organisation_id)
        )
        .where(people.c.deleted_at.is_(None))
        .where(everybody.c.person_id.is_not(None) | report_backs.c.id.is_not(None))
        .order_by(people.c.sort_key, people.c.id)
    )
    return [_report_back(row) for row in connection.execute(wanted)]


def untold(connection: Connection, signal_ids: Collection[int]) -> dict[int, int]:
    """How many people of each signal have not been told yet."""
    concerned = _concerned(signal_ids)
    told = (report_backs.c.person_id == concerned.c.person_id) & (
        report_backs.c.policy_signal_id == concerned.c.policy_signal_id
    )
    wanted = (
        select(concerned.c.policy_signal_id, concerned.c.person_id)
        .join(people, people.c.id == concerned.c.person_id)
        .outerjoin(report_backs, told)
        .where(people.c.deleted_at.is_(None), report_backs.c.id.is_(None))
        .distinct()
    )
    return Counter(row.policy_signal_id for row in connection.execute(wanted))


def link_id(connection: Connection, signal_id: int, person_id: int) -> int | None:
    """The key of the record that somebody was told."""
    wanted = select(report_backs.c.id).where(
        report_backs.c.policy_signal_id == signal_id, report_backs.c.person_id == person_id
    )
    return connection.execute(wanted).scalar()


def _concerned(signal_ids: Collection[int]) -> Subquery:
    """Who spoke under their own name, and who was present, an anonymous speaker among the rest."""
    alive = (
        evidence.c.policy_signal_id.in_(signal_ids),
        entries.c.deleted_at.is_(None),
        activities.c.deleted_at.is_(None),
    )
    raised = (
        select(
            evidence.c.policy_signal_id, entries.c.speaker_id.label("person_id"), literal(1).label("raised")
        )
        .select_from(_resting)
        .where(*alive, entries.c.speaker_id.is_not(None), entries.c.anonymous.is_(False))
    )
    present = (
        select(evidence.c.policy_signal_id, participations.c.person_id, literal(0).label("raised"))
        .select_from(_resting.join(participations, participations.c.activity_id == activities.c.id))
        .where(*alive, participations.c.deleted_at.is_(None))
        .where(participations.c.status == ParticipationStatus.PRESENT)
    )
    return union_all(raised, present).subquery("concerned")


def _report_back(row: Any) -> ReportBack:
    return ReportBack(
        person_id=row.id,
        name=f"{row.given_name} {row.family_name}".strip(),
        email=row.email,
        organisation=row.organisation,
        raised=bool(row.raised),
        told_at=row.at,
    )
