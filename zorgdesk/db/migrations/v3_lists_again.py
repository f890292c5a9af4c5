"""Schema 3: other e-mail addresses of a person, the keys and status words of lists, a passage being typed."""

from typing import Any

import sqlalchemy as sa

from zorgdesk.db.types import UtcDateTime


def upgrade(operations: Any) -> None:
    """Add what is new; nothing that was there changes."""
    operations.add_column("people", _text("email_aliases"))
    operations.create_index(
        "ix_people_email_aliases",
        "people",
        ["email_aliases"],
        sqlite_where=sa.text("email_aliases != ''"),
    )
    operations.add_column("attendance_claims", _text("source_key"))
    operations.create_table(
        "status_words",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("uid", sa.Text, nullable=False, unique=True),
        sa.Column("word", sa.Text, nullable=False, unique=True),
        sa.Column("status", sa.Text, nullable=False),
    )
    activity = sa.ForeignKey("activities.id", ondelete="CASCADE")
    operations.create_table(
        "passage_lines",
        sa.Column("activity_id", sa.Integer, activity, primary_key=True),
        sa.Column("source", sa.Text, nullable=False),
        _text("text"),
        sa.Column("at", UtcDateTime, nullable=False),
    )


def _text(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.Text, nullable=False, server_default="")
