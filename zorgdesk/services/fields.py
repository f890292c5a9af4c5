"""What the field edits of all nouns have in common."""

from collections.abc import Collection, Mapping
from datetime import date
from typing import Any

from zorgdesk.domain.dates import is_likely
from zorgdesk.errors import ZorgdeskError


def known(fields: Mapping[str, Any], allowed: Collection[str]) -> dict[str, Any]:
    """The fields with their texts trimmed. A field that does not exist is a bug: TypeError.

    Raises ZorgdeskError date_out_of_range for a day before 1900 or after 2100.
    """
    unknown = set(fields) - set(allowed)
    if unknown:
        raise TypeError(f"no such field: {', '.join(sorted(unknown))}")
    for value in fields.values():
        if isinstance(value, date) and not is_likely(value):
            raise ZorgdeskError("date_out_of_range", date=f"{value.day}/{value.month}/{value.year:04}")
    return {name: value.strip() if isinstance(value, str) else value for name, value in fields.items()}


def one_line(values: dict[str, Any], *names: str) -> dict[str, Any]:
    """The values with one plain space between the words of these: a name that was pasted brings its own."""
    return values | {name: " ".join(values[name].split()) for name in names if name in values}


def required(fields: Mapping[str, Any], name: str, code: str = "title_missing") -> None:
    """Refuse to empty what a record is known by. Raises ZorgdeskError with the code."""
    if name in fields and not fields[name]:
        raise ZorgdeskError(code)
