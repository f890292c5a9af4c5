"""People and their affiliations."""

import json
from collections.abc import Set
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, bindparam, func, select

from zorgdesk.db import search
from zorgdesk.db.tables import (
    affiliations,
    contributions,
    entries,
    organisations,
    participations,
    people,
    policy_signals,
    tasks,
)
from zorgdesk.domain.changes import Noun
from zorgdesk.domain.people import Affiliation, Person, PersonFilter

_primary = affiliations.c.is_primary.is_(True)
_joined = people.outerjoin(affiliations, (affiliations.c.person_id == people.c.id) & _primary).outerjoin(
    organisations, organisations.c.id == affiliations.c.organisation_id
)
_person_columns = (
    *people.c,
    affiliations.c.organisation_id,
    organisations.c.name.label("organisation"),
    affiliations.c.job_title,
    affiliations.c.job_category,
)
_SORTS: dict[str, ColumnElement[Any]] = {
    "name": people.c.sort_key,
    "organisation": organisations.c.sort_key,
    "job_title": func.lower(affiliations.c.job_title),
    "email": people.c.email,
}


def get(connection: Connection, person_id: int) -> Person | None:
    """One person that is not in the bin, with the primary affiliation."""
    wanted = select(*_person_columns).select_from(_joined)
    row = connection.execute(wanted.where(people.c.id == person_id, people.c.deleted_at.is_(None))).first()
    return None if row is None else _person(row)


def by_uid(connection: Connection, uid: str) -> Person | None:
    """The person with a uid."""
    wanted = select(*_person_columns).select_from(_joined)
    row = connection.execute(wanted.where(people.c.uid == uid, people.c.deleted_at.is_(None))).first()
    return None if row is None else _person(row)


def rows(
    connection: Connection, chosen: PersonFilter, *, sort: str, descending: bool, offset: int, limit: int
) -> list[Person]:
    """A window of the register in the Belgian order of names unless another column is asked for."""
    column = _SORTS[sort]
    order = column.desc().nulls_last() if descending else column.asc().nulls_last()
    if sort == "name":  # a name is never null: a plain order lets the index answer without sorting
        order = column.desc() if descending else column.asc()
    page = _filtered(connection, select(*_person_columns).select_from(_joined), chosen)
    return [
        _person(row)
        for row in connection.execute(page.order_by(order, people.c.id).offset(offset).limit(limit))
    ]


def count(connection: Connection, chosen: PersonFilter) -> int:
    """How many people the filter leaves."""
    narrowed = chosen.organisation_id is not None or chosen.job_category is not None
    source = _joined if narrowed else people
    wanted = _filtered(connection, select(func.count(people.c.id)).select_from(source), chosen)
    return int(connection.execute(wanted).scalar_one())


# Made once, and with all keys as one parameter: it runs at every key of check-in.
_asked = func.json_each(bindparam("ids")).table_valued("value").c.value
_SOME = (
    select(*_person_columns)
    .select_from(_joined)
    .where(people.c.id.in_(select(_asked)), people.c.deleted_at.is_(None))
    .order_by(people.c.sort_key)
)


def some(connection: Connection, ids: list[int]) -> list[Person]:
    """Given people by name."""
    return [_person(row) for row in connection.execute(_SOME, {"ids": json.dumps(ids)})]


def with_other_address(connection: Connection, emails: Set[str]) -> set[int]:
    """Keys of the people of whom one of these addresses (in lower case) is a further one."""
    wanted = select(people.c.id, people.c.email_aliases)
    rows = connection.execute(wanted.where(people.c.email_aliases != "", people.c.deleted_at.is_(None)))
    return {row.id for row in rows if not emails.isdisjoint(row.email_aliases.casefold().splitlines())}


def affiliations_of(connection: Connection, person_id: int) -> list[Affiliation]:
    """Where somebody works or volunteers, the primary place first."""
    wanted = (
        select(affiliations, organisations.c.name.label("organisation"))
        .join(organisations, organisations.c.id == affiliations.c.organisation_id)
        .where(affiliations.c.person_id == person_id)
        .order_by(affiliations.c.is_primary.desc(), affiliations.c.starts_on.desc(), affiliations.c.id)
    )
    return [affiliation(row) for row in connection.execute(wanted)]


def primary_affiliation_id(connection: Connection, person_id: int) -> int | None:
    """The key of the primary affiliation."""
    wanted = select(affiliations.c.id).where(affiliations.c.person_id == person_id, _primary)
    return connection.execute(wanted).scalar()


def hanging(connection: Connection, person_id: int) -> dict[str, int]:
    """How many records name this person, per noun."""
    columns = (
        participations.c.person_id,
        contributions.c.person_id,
        entries.c.speaker_id,
        tasks.c.assignee_id,
        policy_signals.c.owner_id,
    )
    return {
        column.table.name: number
        for column in columns
        if (
            number := connection.execute(
                select(func.count()).where(column == person_id, column.table.c.deleted_at.is_(None))
            ).scalar_one()
        )
    }


def affiliation(row: Any) -> Affiliation:
    """One affiliation from its row, which carries the organisation's name."""
    return Affiliation(
        id=row.id,
        uid=row.uid,
        person_id=row.person_id,
        organisation_id=row.organisation_id,
        organisation=row.organisation,
        job_title=row.job_title,
        job_category=row.job_category,
        starts_on=row.starts_on,
        ends_on=row.ends_on,
        primary=row.is_primary,
    )


def _filtered(connection: Connection, base: Select[Any], chosen: PersonFilter) -> Select[Any]:
    wanted = base.where(people.c.deleted_at.is_(None))
    if chosen.organisation_id is not None:
        there = select(affiliations.c.person_id).where(
            affiliations.c.organisation_id == chosen.organisation_id
        )
        wanted = wanted.where(people.c.id.in_(there))
    if chosen.job_category is not None:
        wanted = wanted.where(affiliations.c.job_category == chosen.job_category)
    if search.match_expression(chosen.text):
        wanted = wanted.where(people.c.id.in_(search.found(connection, Noun.PEOPLE, chosen.text)))
    return wanted


def _person(row: Any) -> Person:
    return Person(
        id=row.id,
        uid=row.uid,
        given_name=row.given_name,
        family_name=row.family_name,
        email=row.email,
        telephone=row.telephone,
        note=row.note,
        organisation_id=row.organisation_id,
        organisation=row.organisation,
        job_title=row.job_title or "",
        job_category=row.job_category,
        email_aliases=tuple(row.email_aliases.splitlines()),
    )
