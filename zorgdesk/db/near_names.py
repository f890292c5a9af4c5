"""Finding people called nearly as was typed, through the index of sort keys: nobody else is read."""

import json

from sqlalchemy import Connection, bindparam, func, select

from zorgdesk.db.tables import people
from zorgdesk.domain.near_names import NameAsked

_AFTER_EVERYTHING = "\U0010ffff"
_MOST = 5000
_KEYS = select(people.c.id, people.c.sort_key).where(people.c.deleted_at.is_(None))
_BEGINNING_SO = _KEYS.where(
    people.c.sort_key >= bindparam("first"), people.c.sort_key < bindparam("after")
).limit(_MOST)
_ASKED = func.json_each(bindparam("keys")).table_valued("value").c.value
_CALLED_SO = _KEYS.where(people.c.sort_key.in_(select(_ASKED)))
"""A thousand keys as one parameter: a list of parameters takes longer than finding them."""


def near(connection: Connection, typed: str, limit: int) -> list[int]:
    """Keys of the people whose name is this one but for a dash, an accent, the order or a letter."""
    asked = NameAsked(typed)
    keys: dict[int, str] = {}
    for beginning in asked.beginnings():
        between = {"first": beginning, "after": beginning + _AFTER_EVERYTHING}
        keys.update((row[0], row[1]) for row in connection.execute(_BEGINNING_SO, between))
    misspelt = {"keys": json.dumps(asked.misspelt())}
    keys.update((row[0], row[1]) for row in connection.execute(_CALLED_SO, misspelt))
    return asked.among(keys, limit)
