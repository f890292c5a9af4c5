"""What is known of participants per programme part."""

from sqlalchemy import Connection, select

from zorgdesk.db.tables import part_participations, participations
from zorgdesk.domain.participations import ParticipationStatus, PartParticipation


def of(connection: Connection, activity_id: int) -> list[PartParticipation]:
    """Every row of an activity, also of those in the bin."""
    wanted = (
        select(part_participations)
        .join(participations, participations.c.id == part_participations.c.participation_id)
        .where(participations.c.activity_id == activity_id)
    )
    return [
        PartParticipation(
            id=row.id,
            participation_id=row.participation_id,
            programme_item_id=row.programme_item_id,
            chosen=row.chosen,
            status=ParticipationStatus(row.status) if row.status else None,
        )
        for row in connection.execute(wanted)
    ]
