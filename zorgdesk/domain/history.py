"""What happened to one record, as the store recorded it: fields and values, not yet in words."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from zorgdesk.domain.changes import ChangeRecord, Noun


class Happening(StrEnum):
    """What an action did to one row."""

    ADDED = "added"
    CHANGED = "changed"
    DELETED = "deleted"
    PUT_BACK = "put_back"
    TAKEN_AWAY = "taken_away"


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One column before and after, with the types of the store. `names` is the noun an id belongs to."""

    field: str
    before: Any
    after: Any
    names: Noun | None = None


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row of a table: the record itself, or what hangs on it when `own` is False."""

    table: str
    happening: Happening
    fields: tuple[FieldChange, ...]
    own: bool = True


@dataclass(frozen=True, slots=True)
class RecordChange:
    """One action, and all it did to the record."""

    action: ChangeRecord
    rows: tuple[RowChange, ...]


@dataclass(frozen=True, slots=True)
class RecordHistory:
    """A part of the history of a record, latest first. `names` says who or what every id in it is.

    `next_before` asks for the part before this one, and is None at the beginning.
    """

    changes: tuple[RecordChange, ...] = ()
    names: Mapping[tuple[Noun, int], str] = field(default_factory=dict)
    next_before: int | None = None
