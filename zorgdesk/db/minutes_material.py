"""Gathers what the minutes of one activity are composed from."""

from sqlalchemy import Connection, bindparam, func, select

from zorgdesk.db import activities, lists, participations, policy_signals, programme, tasks
from zorgdesk.db.minutes import arrangements
from zorgdesk.db.prepared import all_rows
from zorgdesk.db.tables import entries, evidence, organisations, people
from zorgdesk.domain.activities import NamedAs
from zorgdesk.domain.entries import EntryKind
from zorgdesk.domain.lists import ListName
from zorgdesk.domain.minutes import Minutes, MinutesMaterial, Spoken
from zorgdesk.errors import ZorgdeskError

_SPOKEN = (
    select(
        entries.c.id,
        entries.c.uid,
        entries.c.kind,
        entries.c.text,
        entries.c.programme_item_id,
        entries.c.organisation_id,
        entries.c.reply_to_id,
        entries.c.in_minutes,
        entries.c.anonymous,
        entries.c.named_as,
        entries.c.speaker_id,
        func.trim(people.c.given_name + " " + people.c.family_name),
        organisations.c.name,
    )
    .select_from(
        entries.outerjoin(people, people.c.id == entries.c.speaker_id).outerjoin(
            organisations, organisations.c.id == entries.c.organisation_id
        )
    )
    .where(entries.c.activity_id == bindparam("activity_id"), entries.c.deleted_at.is_(None))
    .order_by(entries.c.position, entries.c.id)
)
_RAISED = (
    select(evidence.c.policy_signal_id)
    .join(entries, entries.c.id == evidence.c.entry_id)
    .where(entries.c.activity_id == bindparam("activity_id"), entries.c.deleted_at.is_(None))
)
_KINDS: dict[str, EntryKind] = {kind.value: kind for kind in EntryKind}
_NAMED: dict[str | None, NamedAs | None] = {None: None, **{one.value: one for one in NamedAs}}


def _spoken(connection: Connection, activity_id: int) -> list[Spoken]:
    """What was said, in its order. Minutes of a whole day are composed anew at each change: no detours."""
    made, kinds, named = Spoken._make, _KINDS, _NAMED
    return [
        made(
            (
                key,
                uid,
                kinds[kind],
                text,
                part,
                of,
                to,
                shown == 1,
                hidden == 1,
                named[called],
                who,
                name,
                org,
            )
        )
        for key, uid, kind, text, part, of, to, shown, hidden, called, who, name, org in all_rows(
            connection, _SPOKEN, activity_id=activity_id
        )
    ]


def material_of(connection: Connection, minutes: Minutes, language: str) -> MinutesMaterial:
    """Everything recorded of the activity of these minutes. Raises ZorgdeskError not_found."""
    activity = activities.get(connection, minutes.activity_id)
    if activity is None:
        raise ZorgdeskError("not_found")
    signals = [row[0] for row in all_rows(connection, _RAISED, activity_id=activity.id)]
    kind = lists.label(connection, ListName.ACTIVITY_KIND, activity.kind, language)
    arranged = arrangements(connection, minutes.id) if minutes.id else []
    speech = {one.source: one.speech for one in arranged if one.speech}
    following = activities.next_in_series(connection, activity)
    return MinutesMaterial(
        activity=activity,
        kind_label=kind[:1].upper() + kind[1:],
        programme=tuple(programme.of(connection, activity.id)),
        contributions=tuple(programme.contributions_of(connection, activity.id)),
        participations=tuple(participations.of(connection, activity.id)),
        entries=tuple(_spoken(connection, activity.id)),
        signals=tuple(policy_signals.some(connection, signals)) if signals else (),
        tasks=tuple(tasks.raised_in(connection, activity.id)),
        next_date=activity.next_date or (following.date if following else None),
        present_as=minutes.present_as,
        excused_as=minutes.excused_as,
        speech=speech,
        language=language,
    )
