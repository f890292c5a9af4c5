"""Finding people called nearly as was typed, through the index of sort keys: nobody else is read."""

import json

from sqlalchemy import Connection

from zorgdesk.domain.near_names import NameAsked

_AFTER_EVERYTHING = "\U0010ffff"
_BEGINNING_SO = """
    SELECT id, sort_key FROM people
    WHERE deleted_at IS NULL AND sort_key >= ? AND sort_key < ? LIMIT 5000"""
_CALLED_SO = """
    SELECT p.id, p.sort_key FROM json_each(?) wanted
    CROSS JOIN people p ON p.sort_key = wanted.value AND p.deleted_at IS NULL"""


def near(connection: Connection, typed: str, limit: int) -> list[int]:
    """Keys of the people whose name is this one but for a dash, an accent, the order or a letter."""
    asked = NameAsked(typed)
    keys: dict[int, str] = {}
    for beginning in asked.beginnings():
        found = connection.exec_driver_sql(_BEGINNING_SO, (beginning, beginning + _AFTER_EVERYTHING))
        keys.update((row[0], row[1]) for row in found)
    misspelt = connection.exec_driver_sql(_CALLED_SO, (json.dumps(asked.misspelt()),))
    keys.update((row[0], row[1]) for row in misspelt)
    return asked.among(keys, limit)
