"""The floor of finding somebody: one query on the index of the store, and its rows."""

from collections.abc import Callable, Sequence
from typing import Any

from zorgdesk.db.search import match_expression

_PEOPLE = """
    SELECT p.id, p.given_name, p.family_name, p.email, o.name
    FROM people_search s JOIN people p ON p.id = s.rowid
    LEFT JOIN affiliations a ON a.person_id = p.id AND a.is_primary
    LEFT JOIN organisations o ON o.id = a.organisation_id
    WHERE people_search MATCH ? LIMIT ?"""


def people_search(connection: Any, typed: Sequence[str], most: int) -> Callable[[int], list[Any]]:
    """What finds at most so many people of the register by the typed text with a number."""
    questions = [match_expression(text) for text in typed]
    return lambda number: connection.execute(_PEOPLE, (questions[number], most)).fetchall()
