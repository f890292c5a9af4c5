"""What the field edits of all nouns have in common."""

from collections.abc import Collection, Mapping
from typing import Any

from zorgdesk.errors import ZorgdeskError


def known(fields: Mapping[str, Any], allowed: Collection[str]) -> dict[str, Any]:
    """The fields with their texts trimmed. A field that does not exist is a bug: TypeError."""
    unknown = set(fields) - set(allowed)
    if unknown:
        raise TypeError(f"no such field: {', '.join(sorted(unknown))}")
    return {name: value.strip() if isinstance(value, str) else value for name, value in fields.items()}


def required(fields: Mapping[str, Any], name: str, code: str = "title_missing") -> None:
    """Refuse to empty what a record is known by. Raises ZorgdeskError with the code."""
    if name in fields and not fields[name]:
        raise ZorgdeskError(code)
