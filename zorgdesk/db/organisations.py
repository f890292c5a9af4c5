"""The register of organisations."""

from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, func, select

from zorgdesk.db import search
from zorgdesk.db.tables import (
    affiliations,
    contributions,
    entries,
    organisations,
    participations,
    people,
    policy_signals,
)
from zorgdesk.domain.changes import Noun
from zorgdesk.domain.organisations import Organisation, OrganisationFilter, Scope, Stakeholder, World

_SORTS: dict[str, ColumnElement[Any]] = {
    "name": organisations.c.sort_key,
    "municipality": func.lower(organisations.c.municipality),
    "stakeholder": organisations.c.stakeholder,
    "sector": organisations.c.sector,
    "world": organisations.c.world,
}


def get(connection: Connection, organisation_id: int) -> Organisation | None:
    """One organisation that is not in the bin."""
    found = some(connection, [organisation_id])
    return found[0] if found else None


def some(connection: Connection, ids: list[int]) -> list[Organisation]:
    """Given organisations by name."""
    wanted = select(organisations).where(organisations.c.id.in_(ids), organisations.c.deleted_at.is_(None))
    return _with_people(connection, wanted.order_by(organisations.c.sort_key))


def by_uid(connection: Connection, uid: str) -> Organisation | None:
    """The organisation with a uid."""
    wanted = select(organisations).where(organisations.c.uid == uid, organisations.c.deleted_at.is_(None))
    found = _with_people(connection, wanted)
    return found[0] if found else None


def rows(
    connection: Connection,
    chosen: OrganisationFilter,
    *,
    sort: str,
    descending: bool,
    offset: int,
    limit: int,
) -> list[Organisation]:
    """A window of the register."""
    column = _SORTS[sort]
    order = column.desc().nulls_last() if descending else column.asc().nulls_last()
    page = _filtered(connection, select(organisations), chosen)
    return _with_people(connection, page.order_by(order, organisations.c.id).offset(offset).limit(limit))


def count(connection: Connection, chosen: OrganisationFilter) -> int:
    """How many organisations the filter leaves."""
    wanted = _filtered(connection, select(func.count(organisations.c.id)), chosen)
    return int(connection.execute(wanted).scalar_one())


def hanging(connection: Connection, organisation_id: int) -> dict[str, int]:
    """How many records name this organisation, per noun."""
    columns = (
        affiliations.c.organisation_id,
        participations.c.organisation_id,
        contributions.c.organisation_id,
        entries.c.organisation_id,
        policy_signals.c.addressee_organisation_id,
    )
    return {
        column.table.name: number
        for column in columns
        if (number := connection.execute(select(func.count()).where(column == organisation_id)).scalar_one())
    }


def _filtered(connection: Connection, base: Select[Any], chosen: OrganisationFilter) -> Select[Any]:
    wanted = base.where(organisations.c.deleted_at.is_(None))
    for column, value in (
        (organisations.c.stakeholder, chosen.stakeholder),
        (organisations.c.sector, chosen.sector),
        (organisations.c.world, chosen.world),
    ):
        if value is not None:
            wanted = wanted.where(column == value)
    if search.match_expression(chosen.text):
        found = search.found(connection, Noun.ORGANISATIONS, chosen.text)
        wanted = wanted.where(organisations.c.id.in_(found))
    return wanted


def _with_people(connection: Connection, page: Select[Any]) -> list[Organisation]:
    found = connection.execute(page).all()
    counted = (
        select(affiliations.c.organisation_id, func.count())
        .join(people, people.c.id == affiliations.c.person_id)
        .where(affiliations.c.organisation_id.in_([row.id for row in found]), people.c.deleted_at.is_(None))
        .group_by(affiliations.c.organisation_id)
    )
    numbers = {row[0]: int(row[1]) for row in connection.execute(counted)}
    return [_organisation(row, numbers.get(row.id, 0)) for row in found]


def _organisation(row: Any, number_of_people: int) -> Organisation:
    return Organisation(
        id=row.id,
        uid=row.uid,
        name=row.name,
        aliases=tuple(filter(None, row.aliases.split("\n"))),
        enterprise_number=row.enterprise_number,
        email=row.email,
        telephone=row.telephone,
        website=row.website,
        municipality=row.municipality,
        note=row.note,
        parent_id=row.parent_id,
        stakeholder=Stakeholder(row.stakeholder) if row.stakeholder else None,
        recognised=row.recognised,
        scope=Scope(row.scope) if row.scope else None,
        entrant=row.entrant,
        sector=row.sector,
        actor_group=row.actor_group,
        actor_type=row.actor_type,
        world=World(row.world) if row.world else None,
        people=number_of_people,
    )
