"""Records as --json writes them. The keys and their order are a promise to other programs.

Dates are ISO 8601, times have the activity's own offset, unknown is null, and nobody who spoke anonymously is
named.
"""

from collections.abc import Iterable
from datetime import date as Date
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from zorgdesk.domain.activities import (
    DEFAULT_TIME_ZONE,
    Activity,
    ActivityRow,
    Contribution,
    ProgrammeItem,
)
from zorgdesk.domain.changes import Noun
from zorgdesk.domain.duplicates import DuplicatePair
from zorgdesk.domain.entries import Entry, SaidRow
from zorgdesk.domain.organisations import Organisation
from zorgdesk.domain.participations import Participation, ParticipationRole
from zorgdesk.domain.people import Affiliation, Person
from zorgdesk.domain.policy_signals import FollowUp, PolicyReference, PolicySignal
from zorgdesk.domain.tasks import Task

Shape = dict[str, Any]


def activity(
    one: Activity,
    *,
    series: str | None,
    programme: Iterable[ProgrammeItem],
    contributions: Iterable[Contribution],
    participations: Iterable[Participation],
    entries: Iterable[Entry],
    signals: Iterable[PolicySignal],
    tasks: Iterable[Task],
) -> Shape:
    """All of one activity."""
    items, speakers, people, said = list(programme), list(contributions), list(participations), list(entries)
    titles = {item.id: item.title for item in items}
    uids = {entry.id: entry.uid for entry in said}
    return {
        "uid": one.uid,
        "kind": one.kind,
        "number": one.number,
        "title": one.title,
        "date": day(one.date),
        "start": moment(one.starts_at, one.time_zone),
        "end": moment(one.ends_at, one.time_zone),
        "place": one.place or None,
        "format": one.format,
        "strand": one.strand,
        "state": one.state,
        "series": series,
        "introduction": one.introduction or None,
        "organisers": [person.name for person in people if person.role is ParticipationRole.ORGANISER],
        "programme": [_programme_item(item, speakers) for item in items],
        "participations": [participation(person, one.time_zone) for person in people],
        "entries": [entry(each, titles, uids) for each in said],
        "signals": [{"uid": signal.uid, "title": signal.title, "state": signal.state} for signal in signals],
        "tasks": [
            {"text": task.text, "assignee": task.assignee, "due": day(task.due), "done": task.done}
            for task in tasks
        ],
    }


def _programme_item(item: ProgrammeItem, contributions: Iterable[Contribution]) -> Shape:
    speakers = [
        {"person": one.person, "organisation": one.organisation, "role": one.role}
        for one in contributions
        if one.programme_item_id == item.id
    ]
    return {"title": item.title, "kind": item.kind, "contributions": speakers}


def participation(one: Participation, time_zone: str) -> Shape:
    """Somebody in an activity."""
    return {
        "person": one.name,
        "organisation": one.organisation,
        "role": one.role,
        "status": one.status,
        "walk_in": one.walk_in,
        "check_in": moment(one.check_in, time_zone),
        "check_out": moment(one.check_out, time_zone),
        "minutes_online": one.minutes_online,
    }


def entry(one: Entry, titles: dict[int, str], uids: dict[int, str]) -> Shape:
    """Something said. Of an anonymous speaker the organisation, which may lead to the person, is not told."""
    hidden = one.anonymous and one.speaker is not None
    return {
        "uid": one.uid,
        "part": titles.get(one.programme_item_id or 0),
        "kind": one.kind,
        "speaker": None if one.anonymous else one.speaker,
        "organisation": None if hidden else one.organisation,
        "text": one.text,
        "reply_to": uids.get(one.reply_to_id or 0),
        "anonymous": one.anonymous,
    }


def listed_activity(one: ActivityRow) -> Shape:
    """A line of the list of activities."""
    return {
        "uid": one.uid,
        "kind": one.kind,
        "number": one.number,
        "title": one.title,
        "date": day(one.date),
        "start": moment(one.starts_at),
        "place": one.place or None,
        "format": one.format,
        "state": one.state,
        "series": one.series,
    }


def listed_person(one: Person) -> Shape:
    """A line of the list of people."""
    return {
        "uid": one.uid,
        "given_name": one.given_name or None,
        "family_name": one.family_name or None,
        "email": one.email or None,
        "organisation": one.organisation,
        "job_title": one.job_title or None,
    }


def listed_organisation(one: Organisation) -> Shape:
    """A line of the list of organisations."""
    return {
        "uid": one.uid,
        "name": one.name,
        "aliases": list(one.aliases),
        "enterprise_number": one.enterprise_number or None,
        "email": one.email or None,
        "telephone": one.telephone or None,
        "website": one.website or None,
        "municipality": one.municipality or None,
        "stakeholder": one.stakeholder,
        "sector": one.sector,
        "world": one.world,
    }


def listed_signal(one: PolicySignal) -> Shape:
    """A line of the list of signals."""
    return {
        "uid": one.uid,
        "title": one.title,
        "state": one.state,
        "addressee": one.addressee,
        "owner": one.owner,
        "next_step": one.next_step or None,
        "next_step_on": day(one.next_step_on),
    }


def listed_task(one: Task) -> Shape:
    """A line of the list of tasks."""
    return {
        "uid": one.uid,
        "text": one.text,
        "assignee": one.assignee,
        "due": day(one.due),
        "done": one.done,
        "activity": one.activity,
    }


def listed_pair(one: DuplicatePair, why: list[str]) -> Shape:
    """Two records that are probably one, with the reasons in words."""
    return {
        "a": one.first.uid,
        "b": one.second.uid,
        "kind": "person" if one.noun is Noun.PEOPLE else "organisation",
        "score": one.score,
        "why": why,
    }


def affiliation(one: Affiliation) -> Shape:
    """Where somebody works or volunteers."""
    return {
        "organisation": one.organisation,
        "job_title": one.job_title or None,
        "job_category": one.job_category,
        "from": day(one.starts_on),
        "until": day(one.ends_on),
        "primary": one.primary,
    }


def said(one: SaidRow) -> Shape:
    """Something said, with where."""
    return {
        "uid": one.uid,
        "activity": one.activity,
        "part": one.part,
        "kind": one.kind,
        "speaker": None if one.anonymous else one.speaker,
        "organisation": None if one.anonymous and one.speaker else one.organisation,
        "text": one.text,
        "anonymous": one.anonymous,
    }


def follow_up(one: FollowUp) -> Shape:
    """A dated step on a signal."""
    return {
        "date": day(one.date),
        "text": one.text,
        "by": one.by,
        "with_whom": one.with_whom or None,
        "answer": one.answer or None,
        "next_step": one.next_step or None,
        "next_step_on": day(one.next_step_on),
    }


def reference(one: PolicyReference) -> Shape:
    """Where a policy document supports a signal."""
    return {"document": one.document, "page": one.page or None, "quotation": one.quotation or None}


def day(value: Date | None) -> str | None:
    """A day as 2016-12-12."""
    return None if value is None else value.isoformat()


def moment(value: datetime | None, time_zone: str = DEFAULT_TIME_ZONE) -> str | None:
    """A moment with the offset of its place: 2016-12-12T09:30:00+01:00."""
    return None if value is None else value.astimezone(ZoneInfo(time_zone)).isoformat(timespec="seconds")
