"""What stands on the page of a person or an organisation beside the record itself."""

from collections import defaultdict

from sqlalchemy import ColumnElement, Connection, Row, Select, extract, func, select

from zorgdesk.db import activities as activity_query
from zorgdesk.db import said
from zorgdesk.db.tables import activities, contributions, entries, participations, programme_items
from zorgdesk.domain.activities import SpeakingRole
from zorgdesk.domain.entries import SaidRow
from zorgdesk.domain.participations import ParticipationRole, ParticipationStatus
from zorgdesk.domain.record_pages import TookPart, YearReach

_SAID = 5000
"""The most that are read for one page; all of it stands among the statements."""


def said_by_person(connection: Connection, person_id: int) -> list[SaidRow]:
    """What somebody said, with where."""
    return said.where(connection, entries.c.speaker_id == person_id, limit=_SAID)


def said_for_organisation(connection: Connection, organisation_id: int) -> list[SaidRow]:
    """What was said for an organisation, with where."""
    return said.where(connection, entries.c.organisation_id == organisation_id, limit=_SAID)


def took_part(connection: Connection, person_id: int) -> list[TookPart]:
    """The activities somebody takes part in or speaks at, the latest first, with what they do there."""
    there = {row.activity_id: row for row in connection.execute(_taking_part(person_id))}
    spoken: dict[int, list[Row[int, int, str]]] = defaultdict(list)
    for row in connection.execute(_speaking(person_id)):
        spoken[row.activity_id].append(row)
    found = []
    for activity in activity_query.rows_of(connection, [*{**there, **spoken}]):
        part, roles = there.get(activity.id), spoken.get(activity.id, [])
        found.append(
            TookPart(
                activity,
                participation_id=part.id if part else None,
                role=ParticipationRole(part.role) if part else None,
                status=ParticipationStatus(part.status) if part else None,
                contribution_id=roles[0].id if roles else None,
                speaking=tuple(dict.fromkeys(SpeakingRole(one.role) for one in roles)),
            )
        )
    return found


def reach_per_year(connection: Connection, organisation_id: int) -> list[YearReach]:
    """How many people of an organisation were present each year, the latest first, each counted once."""
    year = extract("year", activities.c.date)
    wanted = (
        select(
            year,
            func.count(participations.c.activity_id.distinct()),
            func.count(),
            func.count(participations.c.person_id.distinct()),
        )
        .join(activities, activities.c.id == participations.c.activity_id)
        .where(participations.c.organisation_id == organisation_id, participations.c.deleted_at.is_(None))
        .where(participations.c.status == ParticipationStatus.PRESENT, activities.c.deleted_at.is_(None))
        .group_by(year)
        .order_by(year.desc())
    )
    return [YearReach(*row) for row in connection.execute(wanted)]


def activity_ids_of_person(connection: Connection, person_id: int) -> list[int]:
    """Keys of the activities a person takes part in or speaks at."""
    return _activity_ids(
        connection, participations.c.person_id == person_id, contributions.c.person_id == person_id
    )


def activity_ids_of_organisation(connection: Connection, organisation_id: int) -> list[int]:
    """Keys of the activities an organisation had people at."""
    return _activity_ids(
        connection,
        participations.c.organisation_id == organisation_id,
        contributions.c.organisation_id == organisation_id,
    )


def _activity_ids(
    connection: Connection, took_part: ColumnElement[bool], spoke: ColumnElement[bool]
) -> list[int]:
    taking_part = select(participations.c.activity_id).where(took_part, participations.c.deleted_at.is_(None))
    speaking = (
        select(programme_items.c.activity_id)
        .join(contributions, contributions.c.programme_item_id == programme_items.c.id)
        .where(spoke, contributions.c.deleted_at.is_(None), programme_items.c.deleted_at.is_(None))
    )
    return [row[0] for row in connection.execute(taking_part.union(speaking))]


def _taking_part(person_id: int) -> Select[int, int, str, str]:
    columns = participations.c
    return select(columns.activity_id, columns.id, columns.role, columns.status).where(
        columns.person_id == person_id, columns.deleted_at.is_(None)
    )


def _speaking(person_id: int) -> Select[int, int, str]:
    return (
        select(programme_items.c.activity_id, contributions.c.id, contributions.c.role)
        .join(contributions, contributions.c.programme_item_id == programme_items.c.id)
        .where(contributions.c.person_id == person_id, contributions.c.deleted_at.is_(None))
        .where(programme_items.c.deleted_at.is_(None))
        .order_by(programme_items.c.position, contributions.c.position)
    )
