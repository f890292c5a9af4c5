"""Everybody who can be given the word in an activity: participants, announced speakers, who spoke before."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, NamedTuple

from sqlalchemy import Connection, Select, Table, select

from zorgdesk.db.tables import (
    affiliations,
    contributions,
    entries,
    organisations,
    participations,
    people,
    programme_items,
    turns,
)
from zorgdesk.domain.participations import ParticipationStatus
from zorgdesk.domain.voices import Voice


class _Seen(NamedTuple):
    person_id: int | None
    organisation_id: int | None
    present: bool
    speaking: bool


def of(connection: Connection, activity_id: int) -> list[Voice]:
    """The people and organisations of an activity, each once."""
    seen = list(_seen(connection, activity_id))
    persons = _people(connection, seen)
    organisation_ids = {one.organisation_id for one in seen} | {one.organisation_id for one in persons}
    rows = connection.execute(select(organisations).where(organisations.c.id.in_(organisation_ids))).all()
    names = {row.id: row.name for row in rows}
    ways: dict[int | None, list[_Seen]] = defaultdict(list)
    for one in seen:
        ways[one.organisation_id].append(one)
    return [
        *(replace(voice, organisation=names.get(voice.organisation_id)) for voice in persons),
        *(_organisation(row, ways[row.id]) for row in rows),
    ]


def _seen(connection: Connection, activity_id: int) -> Iterator[_Seen]:
    """Every way in which somebody is known here; the participation comes first, it tells the organisation."""
    here = participations.c
    wanted = select(here.person_id, here.organisation_id, here.status)
    for row in connection.execute(_alive(wanted, participations).where(here.activity_id == activity_id)):
        yield _Seen(row[0], row[1], row[2] == ParticipationStatus.PRESENT, False)
    item = programme_items.c
    running = item.started_at.is_not(None) & item.ended_at.is_(None)
    spoken = (
        select(contributions.c.person_id, contributions.c.organisation_id, running)
        .join(programme_items, item.id == contributions.c.programme_item_id)
        .where(item.activity_id == activity_id, item.deleted_at.is_(None))
    )
    for row in connection.execute(_alive(spoken, contributions)):
        yield _Seen(row[0], row[1], False, bool(row[2]))
    said = select(entries.c.speaker_id, entries.c.organisation_id).distinct()
    for row in connection.execute(_alive(said, entries).where(entries.c.activity_id == activity_id)):
        yield _Seen(row[0], row[1], False, False)
    asked = select(turns.c.person_id, turns.c.organisation_id).distinct()
    for row in connection.execute(_alive(asked, turns).where(turns.c.activity_id == activity_id)):
        yield _Seen(row[0], row[1], False, False)


def _people(connection: Connection, seen: list[_Seen]) -> list[Voice]:
    """The people, at the organisation they are here for, or else the one they work at."""
    ways: dict[int, list[_Seen]] = defaultdict(list)
    for one in seen:
        if one.person_id is not None:
            ways[one.person_id].append(one)
    primary = (affiliations.c.person_id == people.c.id) & affiliations.c.is_primary.is_(True)
    about = (people.c.id, people.c.given_name, people.c.family_name, people.c.note)
    wanted = (
        select(*about, affiliations.c.organisation_id)
        .select_from(people.outerjoin(affiliations, primary))
        .where(people.c.id.in_(ways))
    )
    return [_person(row, ways[row.id]) for row in connection.execute(wanted)]


def _person(row: Any, ways: list[_Seen]) -> Voice:
    here = (one.organisation_id for one in ways if one.organisation_id is not None)
    return Voice(
        name=f"{row.given_name} {row.family_name}".strip(),
        person_id=row.id,
        organisation_id=next(here, row.organisation_id),
        present=any(one.present for one in ways),
        speaking=any(one.speaking for one in ways),
        note=row.note,
    )


def _organisation(row: Any, ways: list[_Seen]) -> Voice:
    return Voice(
        name=row.name,
        organisation_id=row.id,
        aliases=tuple(row.aliases.splitlines()),
        present=any(one.present for one in ways),
        speaking=any(one.speaking for one in ways),
    )


def _alive(wanted: Select[Any], table: Table) -> Select[Any]:
    return wanted.where(table.c.deleted_at.is_(None))
