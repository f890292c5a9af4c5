"""Gathers what the papers of an activity are made from."""

from zorgdesk.db import activities, lists, own_organisation, part_participations, participations, programme
from zorgdesk.db.store import Reading
from zorgdesk.domain.attendance import AttendanceMaterial
from zorgdesk.domain.lists import ListName
from zorgdesk.domain.programme_times import with_times
from zorgdesk.errors import ZorgdeskError


def attendance_material(connection: Reading, activity_id: int, language: str) -> AttendanceMaterial:
    """The activity with its people and programme. Raises ZorgdeskError not_found."""
    activity = activities.get(connection, activity_id)
    if activity is None:
        raise ZorgdeskError("not_found")
    own = own_organisation.get(connection)
    return AttendanceMaterial(
        activity=activity,
        kind_label=lists.label(connection, ListName.ACTIVITY_KIND, activity.kind, language),
        participations=tuple(participations.of(connection, activity_id)),
        programme=tuple(with_times(activity.starts_at, programme.of(connection, activity_id))),
        contributions=tuple(programme.contributions_of(connection, activity_id)),
        part_participations=tuple(part_participations.of(connection, activity_id)),
        language=language,
        organisation=own.name,
        logo=own.logo,
        accent=own.accent,
        footer=own.footer,
    )
