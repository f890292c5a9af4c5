"""What stands on the page of a person or an organisation beside the record itself."""

from sqlalchemy import ColumnElement, Connection, select

from zorgdesk.db import said
from zorgdesk.db.tables import contributions, entries, participations, programme_items
from zorgdesk.domain.entries import SaidRow


def said_by_person(connection: Connection, person_id: int) -> list[SaidRow]:
    """What somebody said, with where."""
    return said.where(connection, entries.c.speaker_id == person_id)


def said_for_organisation(connection: Connection, organisation_id: int) -> list[SaidRow]:
    """What was said for an organisation, with where."""
    return said.where(connection, entries.c.organisation_id == organisation_id)


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
