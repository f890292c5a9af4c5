"""Who changed what and when: the source of undo."""

from sqlalchemy import Column, ForeignKey, Index, Integer, Table, Text, text

from zorgdesk.db.tables.columns import metadata, text_column
from zorgdesk.db.types import UtcDateTime

change_records = Table(
    "change_records",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("uid", Text, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    text_column("author"),
    Column("action", Text, nullable=False),
    text_column("subject"),
    Column("state", Text, nullable=False, default="done"),
    comment="state: done, undone (can be redone) or discarded (undone, and something else was done after)",
)

_undone = change_records.c.state == text("'undone'")
Index("ix_change_records_undone", change_records.c.id, sqlite_where=_undone)

change_rows = Table(
    "change_rows",
    metadata,
    Column("id", Integer, primary_key=True),
    Column(
        "change_id", Integer, ForeignKey("change_records.id", ondelete="CASCADE"), nullable=False, index=True
    ),
    Column("table_name", Text, nullable=False),
    Column("row_id", Integer, nullable=False),
    Column("before", Text),
    Column("after", Text),
    Index("ix_change_rows_record", "table_name", "row_id"),
    comment="before and after as JSON; a null before is an insertion, a null after a deletion",
)
