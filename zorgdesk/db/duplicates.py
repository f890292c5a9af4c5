"""What is compared to find records that are there twice, and which pairs people said are two."""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, Select, func, select

from zorgdesk.db.prepared import all_rows
from zorgdesk.db.tables import affiliations, distinct_pairs, merges, metadata, organisations, people
from zorgdesk.domain.changes import Noun
from zorgdesk.domain.duplicates import Likely, Merge
from zorgdesk.domain.organisation_likeness import OrganisationFacts
from zorgdesk.domain.person_likeness import PersonFacts

_PRIMARY = (affiliations.c.person_id == people.c.id) & affiliations.c.is_primary.is_(True)
_PEOPLE = (
    select(
        people.c.id,
        people.c.given_name,
        people.c.family_name,
        func.lower(func.trim(people.c.email)),
        people.c.telephone_key,
        func.coalesce(affiliations.c.organisation_id, 0),
    )
    .select_from(people.outerjoin(affiliations, _PRIMARY))
    .where(people.c.deleted_at.is_(None))
    .order_by(people.c.id)
)


def person_facts(connection: Connection) -> list[PersonFacts]:
    """Everybody outside the bin, in the order in which they were entered."""
    return list(map(PersonFacts._make, all_rows(connection, _PEOPLE)))


def organisation_facts(connection: Connection) -> list[OrganisationFacts]:
    """Every organisation outside the bin, in the order in which they were entered."""
    here = organisations.c
    wanted = select(organisations).where(here.deleted_at.is_(None)).order_by(here.id)
    return [
        OrganisationFacts(
            row.id,
            row.name,
            tuple(row.aliases.splitlines()),
            row.enterprise_number,
            row.email,
            row.website,
            row.telephone,
            row.municipality,
            row.parent_id,
        )
        for row in connection.execute(wanted)
    ]


def distinct(connection: Connection, noun: Noun) -> set[tuple[int, int]]:
    """The pairs of which somebody said that they are two, the lower key first."""
    wanted = select(distinct_pairs.c.first_id, distinct_pairs.c.second_id)
    rows = connection.execute(wanted.where(distinct_pairs.c.noun == noun.value))
    return {(row.first_id, row.second_id) for row in rows}


def alive(connection: Connection, noun: Noun, ids: Iterable[int]) -> set[int]:
    """Those of these records that are not in the bin."""
    table = metadata.tables[noun.value]
    return {
        key
        for part in _parts(sorted(ids))
        for key in connection.execute(
            select(table.c.id).where(table.c.id.in_(part), table.c.deleted_at.is_(None))
        ).scalars()
    }


def merges_of(connection: Connection, noun: Noun) -> list[Merge]:
    """What was merged, latest first."""
    here = merges.c
    wanted = select(here.id, here.kept_id, here.gone_id, here.at).where(here.noun == noun.value)
    rows = connection.execute(wanted.order_by(here.id.desc())).all()
    told = likely(connection, noun, [key for row in rows for key in (row.kept_id, row.gone_id)])
    gone = {row.gone_id for row in rows}
    return [
        Merge(row.id, noun, told[row.kept_id], told[row.gone_id], row.at, row.kept_id in gone) for row in rows
    ]


def likely(connection: Connection, noun: Noun, ids: Iterable[int]) -> dict[int, Likely]:
    """Name and what tells it from others, of records in and outside the bin."""
    wanted = _people if noun is Noun.PEOPLE else _organisations
    found: dict[int, Likely] = {}
    for part in _parts(sorted(set(ids))):
        for row in connection.execute(wanted(part)):
            found[row.id] = Likely(row.id, row.uid, row.name.strip(), row.about or "")
    return found


def _people(ids: Sequence[int]) -> Select[Any]:
    name = people.c.given_name.concat(" ").concat(people.c.family_name)
    joined = people.outerjoin(affiliations, _PRIMARY).outerjoin(
        organisations, organisations.c.id == affiliations.c.organisation_id
    )
    told = func.coalesce(func.nullif(organisations.c.name, ""), people.c.email).label("about")
    return (
        select(people.c.id, people.c.uid, name.label("name"), told)
        .select_from(joined)
        .where(people.c.id.in_(ids))
    )


def _organisations(ids: Sequence[int]) -> Select[Any]:
    here = organisations.c
    return select(here.id, here.uid, here.name, here.municipality.label("about")).where(here.id.in_(ids))


def _parts(ids: list[int], size: int = 500) -> Iterable[list[int]]:
    return (ids[start : start + size] for start in range(0, len(ids), size))
