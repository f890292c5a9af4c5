"""One action on the store: every row it writes is recorded, so that the action can be undone as a whole."""

import base64
import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, Select, Table, Update, bindparam, func, select, text

from zorgdesk.db import search
from zorgdesk.db.prepared import first_row, insert_row, insert_rows
from zorgdesk.db.search_index import SEARCHED
from zorgdesk.db.tables import change_records, change_rows, metadata
from zorgdesk.domain.changes import Changes, Noun

Values = dict[str, Any]
_Step = tuple[Table, int, Values | None, Values | None]
"""A row with what it held before and after; nothing before an insertion, nothing after a deletion."""
_NOUNS = {noun.value: noun for noun in Noun}
_LINKED = {
    "affiliations": {"person_id": Noun.PEOPLE},
    "attendance_claims": {"participation_id": Noun.PARTICIPATIONS},
    "evidence": {"policy_signal_id": Noun.POLICY_SIGNALS},
    "minutes_edits": {"minutes_id": Noun.MINUTES},
    "minutes_arrangements": {"minutes_id": Noun.MINUTES},
    "part_participations": {"participation_id": Noun.PARTICIPATIONS},
    "report_backs": {"policy_signal_id": Noun.POLICY_SIGNALS},
    "taggings": {
        "activity_id": Noun.ACTIVITIES,
        "organisation_id": Noun.ORGANISATIONS,
        "policy_signal_id": Noun.POLICY_SIGNALS,
        "entry_id": Noun.ENTRIES,
    },
}
"""Rows that are part of what another page shows."""


_NAMED = 3
"""Of so many rows an action says what they are called."""


def new_uid() -> str:
    """A UUIDv7: unique everywhere and ordered by time, so that stores can exchange records."""
    from uuid_utils import uuid7

    return str(uuid7())


class UnitOfWork:
    """Writes rows and remembers how they were. Made by `Store.change`, which commits or rolls back."""

    def __init__(self, connection: Connection, action: str, subject: str, author: str, at: datetime) -> None:
        self.connection = connection
        self.action = action
        self.subject = subject
        self.author = author
        self.at = at
        self.changes = Changes({}, action, subject)
        self._rows: list[_Step] = []
        self._touched: dict[Noun, set[int]] = defaultdict(set)
        self._added: set[tuple[Noun, int]] = set()
        self._change_id: int | None = None

    def insert(self, table: Table, **values: Any) -> int:
        """Add a row and return its key; a uid is given to rows that carry one."""
        if "uid" in table.c and "uid" not in values:
            values["uid"] = new_uid()
        row_id = insert_row(self.connection, table, values)
        self._rows.append((table, row_id, None, {**values, "id": row_id}))
        return row_id

    def insert_many(self, table: Table, rows: Sequence[Values]) -> range:
        """Add rows that all name the same columns, at a fifth of the cost, and return their keys in order.

        Their history is written at once: fifty thousand rows are not kept in memory.
        """
        last = self.connection.execute(select(func.max(table.c.id))).scalar() or 0
        keys = range(last + 1, last + 1 + len(rows))
        for key, values in zip(keys, rows, strict=True):
            values["id"] = key
            if "uid" in table.c and "uid" not in values:
                values["uid"] = new_uid()
            self._rows.append((table, key, None, values))
        insert_rows(self.connection, table, rows)
        self._write_history()
        return keys

    def update(self, table: Table, row_id: int, **values: Any) -> bool:
        """Change a row; False when it already was so or is no longer there."""
        row = self.row(table, row_id)
        if row is None:
            return False
        before = {name: row[name] for name in values}
        if before == values:
            return False
        self.connection.execute(_update_by_id(table, tuple(values)), {**values, "_id": row_id})
        self._rows.append((table, row_id, before, values))
        return True

    def update_many(self, table: Table, rows: Mapping[int, tuple[Values, Values]]) -> None:
        """Change rows at a fifth of the cost: per key how it was, as read within this action, and how it is.

        All name the same columns.
        """
        if not rows:
            return
        names = tuple(next(iter(rows.values()))[1])
        changed = [{**after, "_id": row_id} for row_id, (_before, after) in rows.items()]
        self.connection.execute(_update_by_id(table, names), changed)
        self._rows += [(table, row_id, before, after) for row_id, (before, after) in rows.items()]

    def delete(self, table: Table, row_id: int) -> bool:
        """Take away a row that links others. Things people made go to the bin instead: see `move_to_bin`."""
        row = self.row(table, row_id)
        if row is None:
            return False
        self.connection.execute(table.delete().where(table.c.id == row_id))
        self._rows.append((table, row_id, dict(row), None))
        return True

    def move_to_bin(self, table: Table, row_id: int) -> bool:
        """Hide a row until it is put back or the bin is emptied."""
        return self.update(table, row_id, deleted_at=self.at)

    def row(self, table: Table, row_id: int) -> Mapping[str, Any] | None:
        """One row as it is now."""
        found = self.connection.execute(_select_by_id(table), {"_id": row_id}).mappings().first()
        return None if found is None else dict(found)

    def call_after(self, table: Table, row_ids: Sequence[int], *columns: str) -> None:
        """Make the subject what these rows are called; of many the first three."""
        rows = [self.row(table, row_id) or {} for row_id in row_ids[:_NAMED]]
        names = [" ".join(str(row[name]) for name in columns if row.get(name)) for row in rows]
        more = " …" if len(row_ids) > _NAMED else ""
        self.subject = ", ".join(filter(None, names)) + more

    def written(self) -> list[tuple[Table, int, Values | None, Values | None]]:
        """Every row this action wrote so far, in order: as it was before and after."""
        return list(self._rows)

    def finish(self) -> None:
        """Bring the search index up to date and write the history. Called once, before the commit."""
        begun = self._change_id is not None
        self._write_history()
        if self._change_id is None:
            return
        if begun:  # the subject is often known only when all is written
            named = change_records.update().where(change_records.c.id == self._change_id)
            self.connection.execute(named.values(action=self.action, subject=self.subject))
        found = {noun: frozenset(ids) for noun, ids in self._touched.items()}
        search.refresh(self.connection, Changes(found), self._added)
        self.changes = Changes(found, self.action, self.subject)

    def _write_history(self) -> None:
        if not self._rows:
            return
        if self._change_id is None:
            self._change_id = self._begin_record()
        insert_rows(self.connection, change_rows, (_image(self._change_id, step) for step in self._rows))
        for noun, ids in touched(self._rows).items():
            self._touched[noun] |= ids
        self._added |= {
            (_NOUNS[table.name], key)
            for table, key, before, _ in self._rows
            if before is None and _NOUNS.get(table.name) in SEARCHED
        }
        self._rows.clear()

    def _begin_record(self) -> int:
        discard_undone(self.connection)
        record = {
            "uid": new_uid(),
            "at": self.at,
            "author": self.author,
            "action": self.action,
            "subject": self.subject,
        }
        return insert_row(self.connection, change_records, record)


def _image(change_id: int, step: _Step) -> Values:
    table, row_id, before, after = step
    return {
        "change_id": change_id,
        "table_name": table.name,
        "row_id": row_id,
        "before": to_json(before),
        "after": to_json(after),
    }


def discard_undone(connection: Connection) -> None:
    """Something new was done: what had been undone can not be redone on top of it."""
    if first_row(connection, _ANY_UNDONE) is not None:
        connection.execute(change_records.update().where(_UNDONE).values(state="discarded"))


_UNDONE = change_records.c.state == text("'undone'")  # written out, so that its index is used
_ANY_UNDONE = select(change_records.c.id).where(_UNDONE).limit(1)


def touched(rows: Sequence[_Step]) -> dict[Noun, frozenset[int]]:
    """The ids per noun of a list of row changes."""
    found: dict[Noun, set[int]] = defaultdict(set)
    for table, row_id, before, after in rows:
        if table.name in _NOUNS:
            found[_NOUNS[table.name]].add(row_id)
        for column, noun in _LINKED.get(table.name, {}).items():  # a link that is gone can not tell any more
            linked_id = {**(before or {}), **(after or {})}.get(column)
            if linked_id is not None:
                found[noun].add(linked_id)
    return {noun: frozenset(ids) for noun, ids in found.items()}


def to_json(values: Values | None) -> str | None:
    """A row image as text; times and bytes are written so that `from_json` gives them back."""
    return None if values is None else _ENCODER.encode(values)


def _plain(value: object) -> str:
    if isinstance(value, date | datetime):
        return value.isoformat()
    if isinstance(value, bytes):
        return base64.b64encode(value).decode("ascii")
    raise TypeError(f"{type(value).__name__} has no place in the history")


_ENCODER = json.JSONEncoder(default=_plain, ensure_ascii=False)


def from_json(table_name: str, text: str | None) -> Values | None:
    """A row image back from text, with the types of its table."""
    if text is None:
        return None
    columns = metadata.tables[table_name].c
    return {name: typed(columns[name].type.python_type, value) for name, value in json.loads(text).items()}


def typed(kind: type, value: Any) -> Any:
    """A value of a row image with the type its column has."""
    if value is None:
        return None
    if kind is datetime:
        return datetime.fromisoformat(value)
    if kind is date:
        return date.fromisoformat(value)
    return base64.b64decode(value) if kind is bytes else value


# A statement that is made once costs half of one that is made again for every row.


@lru_cache
def _select_by_id(table: Table) -> Select[Any]:
    return select(table).where(table.c.id == bindparam("_id"))


@lru_cache(maxsize=512)
def _update_by_id(table: Table, names: tuple[str, ...]) -> Update:
    statement = table.update().where(table.c.id == bindparam("_id"))
    return statement.values({name: bindparam(name) for name in names})
