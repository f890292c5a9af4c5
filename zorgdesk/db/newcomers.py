"""Finding a typed name among the people and organisations that are known, exactly and through an index."""

from sqlalchemy import Connection, select

from zorgdesk.db.tables import organisations, people
from zorgdesk.domain.names import fold, sort_key, split_name


def people_named(connection: Connection, name: str) -> list[int]:
    """Keys of the people called exactly so, whatever the accents, case or where the family name begins."""
    words = " ".join(split_name(name)).split()
    keys = {sort_key(" ".join(words[split:]), " ".join(words[:split])) for split in range(len(words) + 1)}
    wanted = select(people.c.id, people.c.given_name, people.c.family_name).where(
        people.c.sort_key.in_(keys), people.c.deleted_at.is_(None)
    )
    folded = fold(" ".join(words))
    return [
        row.id for row in connection.execute(wanted) if fold(f"{row.given_name} {row.family_name}") == folded
    ]


def organisations_named(connection: Connection, name: str) -> list[int]:
    """Keys of the organisations with exactly this name, or else with it as one of their aliases."""
    folded = fold(name)
    alive = organisations.c.deleted_at.is_(None)
    named = select(organisations.c.id).where(organisations.c.sort_key == folded, alive)
    found = [row.id for row in connection.execute(named)]
    if found:
        return found
    with_aliases = select(organisations.c.id, organisations.c.aliases).where(
        organisations.c.aliases != "", alive
    )
    return [
        row.id for row in connection.execute(with_aliases) if folded in map(fold, row.aliases.splitlines())
    ]
