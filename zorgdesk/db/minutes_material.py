"""Gathers what the minutes of one activity are composed from."""

from sqlalchemy import Connection

from zorgdesk.db import activities, entries, lists, participations, policy_signals, programme, tasks
from zorgdesk.db.minutes import arrangements
from zorgdesk.domain.lists import ListName
from zorgdesk.domain.minutes import Minutes, MinutesMaterial
from zorgdesk.errors import ZorgdeskError


def material_of(connection: Connection, minutes: Minutes, language: str) -> MinutesMaterial:
    """Everything recorded of the activity of these minutes. Raises ZorgdeskError not_found."""
    activity = activities.get(connection, minutes.activity_id)
    if activity is None:
        raise ZorgdeskError("not_found")
    raised = policy_signals.some(connection, policy_signals.ids_of_activity(connection, activity.id))
    agreed = (task for task in tasks.of_activity(connection, activity.id) if task.activity_id == activity.id)
    kind = lists.label(connection, ListName.ACTIVITY_KIND, activity.kind, language)
    speech = {one.source: one.speech for one in arrangements(connection, minutes.id) if one.speech}
    following = activities.next_in_series(connection, activity)
    return MinutesMaterial(
        activity=activity,
        kind_label=kind[:1].upper() + kind[1:],
        programme=tuple(programme.of(connection, activity.id)),
        contributions=tuple(programme.contributions_of(connection, activity.id)),
        participations=tuple(participations.of(connection, activity.id)),
        entries=tuple(entries.of(connection, activity.id)),
        signals=tuple(raised),
        tasks=tuple(agreed),
        next_date=activity.next_date or (following.date if following else None),
        present_as=minutes.present_as,
        excused_as=minutes.excused_as,
        speech=speech,
        language=language,
    )
