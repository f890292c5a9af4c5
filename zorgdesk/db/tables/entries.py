"""What is said during an activity, whose turn it is, and the line that is still being typed."""

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, Table, Text

from zorgdesk.db.tables.columns import flag, metadata, noun, reference, text_column
from zorgdesk.db.types import UtcDateTime

entries = noun(
    "entries",
    reference("activity_id", "activities", required=True, cascade=True, indexed=False),
    Column("position", Integer, nullable=False),
    Column("kind", Text, nullable=False),
    text_column("text"),
    Column("at", UtcDateTime),
    reference("programme_item_id", "programme_items"),
    reference("speaker_id", "people"),
    reference("organisation_id", "organisations"),
    reference("reply_to_id", "entries"),
    flag("anonymous"),
    flag("in_minutes", default=True),
    Column("named_as", Text),
    flag("quotable", default=True),
)
Index("ix_entries_ordered", entries.c.activity_id, entries.c.position)

live_lines = Table(
    "live_lines",
    metadata,
    Column("activity_id", Integer, ForeignKey("activities.id", ondelete="CASCADE"), primary_key=True),
    text_column("text"),
    Column("at", UtcDateTime, nullable=False),
    comment="what is being typed and not yet entered; outside the history",
)

turns = noun(
    "turns",
    reference("activity_id", "activities", required=True, cascade=True),
    Column("position", Integer, nullable=False, default=0),
    reference("programme_item_id", "programme_items"),
    reference("person_id", "people"),
    reference("organisation_id", "organisations"),
    Column("asked_at", UtcDateTime),
    Column("started_at", UtcDateTime),
    Column("ended_at", UtcDateTime),
    CheckConstraint("person_id IS NOT NULL OR organisation_id IS NOT NULL", name="somebody"),
)

text_blocks = noun("text_blocks", Column("shortcut", Text, nullable=False), text_column("text"))
