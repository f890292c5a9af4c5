"""The editable lists."""

from functools import partial
from typing import Any

from sqlalchemy import Connection, func, select

from zorgdesk.db.tables import list_values
from zorgdesk.domain.lists import ListName, ListValue


def of(connection: Connection, list_name: ListName, *, retired: bool = False) -> list[ListValue]:
    """The values of a list in their order; retired ones only when asked for."""
    wanted = select(list_values).where(list_values.c.list_name == list_name)
    if not retired:
        wanted = wanted.where(list_values.c.retired.is_(False))
    return [
        _value(row) for row in connection.execute(wanted.order_by(list_values.c.position, list_values.c.id))
    ]


def label(connection: Connection, list_name: ListName, code: str | None, language: str) -> str:
    """The word for a code; the code itself when a store from elsewhere used a value this one never had."""
    if not code:
        return ""
    wanted = select(list_values).where(list_values.c.list_name == list_name, list_values.c.code == code)
    row = connection.execute(wanted).first()
    return code if row is None else _value(row).label(language)


def next_position(connection: Connection, list_name: ListName) -> int:
    """Where a new value goes: at the end."""
    wanted = select(func.max(list_values.c.position)).where(list_values.c.list_name == list_name)
    last = connection.execute(wanted).scalar()
    return 0 if last is None else int(last) + 1


def _value(row: Any) -> ListValue:
    make = partial(ListValue, row.id, row.uid, ListName(row.list_name), row.code)
    return make(row.label_nl, row.label_en, row.label_fr, row.parent, row.position, row.retired)
