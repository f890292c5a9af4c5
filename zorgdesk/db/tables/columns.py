"""What the tables share: their metadata, and the columns that most have."""

from typing import Any

from sqlalchemy import Boolean, Column, ForeignKey, Integer, MetaData, Table, Text

from zorgdesk.db.types import NAMING_CONVENTION, UtcDateTime

metadata = MetaData(naming_convention=NAMING_CONVENTION)


def text_column(name: str) -> Column[Any]:
    """Words, empty rather than unknown."""
    return Column(name, Text, nullable=False, default="", server_default="")


def flag(name: str, default: bool = False) -> Column[Any]:
    """Yes or no."""
    return Column(name, Boolean, nullable=False, default=default, server_default=str(int(default)))


def reference(
    name: str, target: str, *, required: bool = False, cascade: bool = False, indexed: bool = True
) -> Column[Any]:
    """A link to a record. With `cascade` the row goes with that record, which otherwise cannot be deleted."""
    key = ForeignKey(f"{target}.id", ondelete="CASCADE" if cascade else "RESTRICT")
    return Column(name, Integer, key, nullable=not required, index=indexed)


def noun(name: str, *columns: Any, bin_too: bool = True) -> Table:
    """Records that can travel between stores: integer key, UUIDv7, and when they went to the bin."""
    deleted = [Column("deleted_at", UtcDateTime)] if bin_too else []
    return Table(
        name,
        metadata,
        Column("id", Integer, primary_key=True),
        Column("uid", Text, nullable=False, unique=True),
        *columns,
        *deleted,
    )
