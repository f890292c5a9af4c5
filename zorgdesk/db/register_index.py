"""The whole register at once, to recognise thousands of rows without a query for each."""

import json
from collections.abc import Collection, Set

from sqlalchemy import Connection, Select, func, select

from zorgdesk.db.people import with_other_address
from zorgdesk.db.tables import affiliations, change_records, list_values, organisations, people, taggings
from zorgdesk.domain.lists import ListName
from zorgdesk.domain.names import fold
from zorgdesk.domain.register_known import KnownAffiliation, KnownOrganisation, KnownPerson


def moment(connection: Connection) -> tuple[int, ...]:
    """Differs once anything was changed or undone since."""
    counted = select(func.max(change_records.c.id), func.count()).where(change_records.c.state == "done")
    return tuple(int(number or 0) for number in connection.execute(counted).one())


def given_names(connection: Connection) -> frozenset[str]:
    """Every word of the given names in the register, folded: what is a given name here, is one elsewhere."""
    names = connection.execute(select(people.c.given_name).distinct()).scalars()
    return frozenset(word for name in names for word in fold(name).split())


def people_known(connection: Connection, emails: Set[str], sort_keys: Collection[str]) -> list[KnownPerson]:
    """People with one of these addresses (in lower case) or names, each with every affiliation."""
    wanted = select(people.c.id, people.c.email, people.c.sort_key).where(people.c.deleted_at.is_(None))
    ids = {
        row.id
        for row in connection.execute(wanted)
        if row.sort_key in sort_keys or (row.email and row.email.casefold() in emails)
    }
    return people_by_id(connection, ids | with_other_address(connection, emails))


def people_by_id(connection: Connection, ids: Collection[int]) -> list[KnownPerson]:
    """Given people, each with every affiliation."""
    places = affiliations_of(connection, ids)
    found = connection.execute(select(people).where(people.c.id.in_(_each(ids))).order_by(people.c.id))
    return [
        KnownPerson(
            row.id,
            row.given_name,
            row.family_name,
            row.sort_key,
            row.email,
            row.telephone,
            row.note,
            tuple(places.get(row.id, ())),
            tuple(row.email_aliases.splitlines()),
        )
        for row in found
    ]


def organisations_known(connection: Connection) -> list[KnownOrganisation]:
    """Every organisation that is not in the bin, with its tags."""
    tags = tags_of_organisations(connection)
    wanted = select(organisations).where(organisations.c.deleted_at.is_(None)).order_by(organisations.c.id)
    return [
        KnownOrganisation(
            id=row.id,
            name=row.name,
            aliases=tuple(filter(None, row.aliases.split("\n"))),
            enterprise_number=row.enterprise_number,
            email=row.email,
            telephone=row.telephone,
            website=row.website,
            municipality=row.municipality,
            note=row.note,
            parent_id=row.parent_id,
            stakeholder=row.stakeholder,
            recognised=row.recognised,
            scope=row.scope,
            entrant=row.entrant,
            sector=row.sector,
            actor_group=row.actor_group,
            actor_type=row.actor_type,
            world=row.world,
            themes=tags.get((row.id, ListName.THEME), ()),
            target_groups=tags.get((row.id, ListName.TARGET_GROUP), ()),
        )
        for row in connection.execute(wanted)
    ]


def affiliations_of(connection: Connection, ids: Collection[int]) -> dict[int, list[KnownAffiliation]]:
    """Every affiliation of these people, the primary one first."""
    wanted = (
        select(affiliations, organisations.c.name.label("organisation"))
        .join(organisations, organisations.c.id == affiliations.c.organisation_id)
        .where(affiliations.c.person_id.in_(_each(ids)))
        .order_by(affiliations.c.is_primary.desc(), affiliations.c.id)
    )
    found: dict[int, list[KnownAffiliation]] = {}
    for row in connection.execute(wanted):
        place = KnownAffiliation(
            row.id,
            row.organisation_id,
            row.organisation,
            row.job_title,
            row.job_category,
            row.starts_on,
            row.ends_on,
        )
        found.setdefault(row.person_id, []).append(place)
    return found


def tags_of_organisations(connection: Connection) -> dict[tuple[int, str], tuple[str, ...]]:
    """The codes of each list that each organisation has, in the order of the lists."""
    wanted = (
        select(taggings.c.organisation_id, list_values.c.list_name, list_values.c.code)
        .join(list_values, list_values.c.id == taggings.c.list_value_id)
        .where(taggings.c.organisation_id.is_not(None))
        .order_by(list_values.c.position, list_values.c.id)
    )
    found: dict[tuple[int, str], tuple[str, ...]] = {}
    for row in connection.execute(wanted):
        key = (row.organisation_id, row.list_name)
        found[key] = (*found.get(key, ()), row.code)
    return found


def _each(ids: Collection[int]) -> Select[tuple[int]]:
    """Thousands of keys as one parameter."""
    return select(func.json_each(json.dumps(list(ids))).table_valued("value").c.value)
