"""Statements that are made once and then run by the driver.

Somebody who presses Enter waits for them, and SQLAlchemy's own way of executing a statement takes five times
as long as its row. The statement still comes from the tables, and so do the types of its values.
"""

from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from itertools import chain
from typing import Any

from sqlalchemy import ClauseElement, Connection, Dialect, Table, insert
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.schema import ScalarElementColumnDefault

_Parameter = tuple[str, Any, Callable[[Any], Any] | None]


def insert_row(connection: Connection, table: Table, values: Mapping[str, Any]) -> int:
    """Add one row and return its key. Columns that are not named get their default."""
    made = _insertion(table, tuple(values), connection.dialect)
    return int(made.run(connection, values).lastrowid)


def insert_rows(connection: Connection, table: Table, rows: Iterable[Mapping[str, Any]]) -> None:
    """Add rows that all name the same columns as the first."""
    left = iter(rows)
    first = next(left, None)
    if first is not None:
        _insertion(table, tuple(first), connection.dialect).run_each(connection, chain((first,), left))


def first_row(connection: Connection, statement: ClauseElement, **values: Any) -> tuple[Any, ...] | None:
    """The first row of a statement that is kept somewhere; numbers and texts come back as they are stored."""
    row: tuple[Any, ...] | None = _query(statement, connection.dialect).run(connection, values).fetchone()
    return row


def all_rows(connection: Connection, statement: ClauseElement, **values: Any) -> list[tuple[Any, ...]]:
    """Every row of such a statement."""
    rows: list[tuple[Any, ...]] = _query(statement, connection.dialect).run(connection, values).fetchall()
    return rows


class _Prepared:
    def __init__(self, compiled: SQLCompiler, parameters: list[_Parameter]) -> None:
        self._sql = str(compiled)
        self._named = [(name, default) for name, default, _ in parameters]
        self._converted = [(place, one[2]) for place, one in enumerate(parameters) if one[2]]

    def run(self, connection: Connection, values: Mapping[str, Any]) -> Any:
        cursor = connection.connection.cursor()
        cursor.execute(self._sql, self._given(values))
        return cursor

    def run_each(self, connection: Connection, rows: Iterable[Mapping[str, Any]]) -> None:
        cursor: Any = connection.connection.cursor()
        cursor.executemany(self._sql, map(self._given, rows))  # one by one: they may be many

    def _given(self, values: Mapping[str, Any]) -> list[Any]:
        given = [values.get(name, default) for name, default in self._named]
        for place, convert in self._converted:
            given[place] = convert(given[place])
        return given


@lru_cache(maxsize=256)
def _insertion(table: Table, names: tuple[str, ...], dialect: Dialect) -> _Prepared:
    compiled = _compiled(insert(table), dialect, list(names))
    return _Prepared(compiled, [_of_column(table, name, dialect) for name in compiled.positiontup or ()])


@lru_cache(maxsize=64)
def _query(statement: ClauseElement, dialect: Dialect) -> _Prepared:
    compiled = _compiled(statement, dialect, None)
    fixed = compiled.params
    return _Prepared(compiled, [(name, fixed.get(name), None) for name in compiled.positiontup or ()])


def _compiled(statement: ClauseElement, dialect: Dialect, names: list[str] | None) -> SQLCompiler:
    compiled = statement.compile(dialect=dialect, column_keys=names)
    assert isinstance(compiled, SQLCompiler)
    return compiled


def _of_column(table: Table, name: str, dialect: Dialect) -> _Parameter:
    column = table.c[name]
    default = column.default.arg if isinstance(column.default, ScalarElementColumnDefault) else None
    return name, default, column.type.dialect_impl(dialect).bind_processor(dialect)
