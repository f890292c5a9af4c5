"""The report of an activity: its versions, the secretary's words and arrangement, remarks, public names."""

from sqlalchemy import Column, ForeignKey, Integer, Table, Text, UniqueConstraint

from zorgdesk.db.tables.columns import flag, metadata, noun, reference, text_column
from zorgdesk.db.types import UtcDateTime

minutes = noun(
    "minutes",
    reference("activity_id", "activities", required=True, cascade=True),
    Column("version", Integer, nullable=False, default=1),
    Column("status", Text, nullable=False, default="draft"),
    text_column("author"),
    Column("changed_at", UtcDateTime),
    Column("present_as", Text, nullable=False, default="names"),
    Column("excused_as", Text, nullable=False, default="names"),
    Column("frozen_blocks", Text),
    flag("merge_speakers"),
    UniqueConstraint("activity_id", "version"),
    bin_too=False,
)

minutes_edits = noun(
    "minutes_edits",
    reference("minutes_id", "minutes", required=True, cascade=True),
    Column("source", Text, nullable=False),
    text_column("text"),
    text_column("composed_text"),
    UniqueConstraint("minutes_id", "source"),
    bin_too=False,
)

minutes_arrangements = noun(
    "minutes_arrangements",
    reference("minutes_id", "minutes", required=True, cascade=True),
    Column("source", Text, nullable=False),
    Column("after", Text),
    flag("hidden"),
    flag("joined"),
    Column("speech", Text),
    UniqueConstraint("minutes_id", "source"),
    bin_too=False,
)

passage_lines = Table(
    "passage_lines",
    metadata,
    Column("activity_id", Integer, ForeignKey("activities.id", ondelete="CASCADE"), primary_key=True),
    Column("source", Text, nullable=False),
    text_column("text"),
    Column("at", UtcDateTime, nullable=False),
    comment="the passage that is being typed and is not in the minutes yet; outside the history",
)

remarks = noun(
    "remarks",
    reference("activity_id", "activities", required=True, cascade=True),
    Column("version", Integer, nullable=False, default=1),
    Column("source", Text, nullable=False),
    text_column("author"),
    text_column("text"),
    Column("at", UtcDateTime, nullable=False),
    Column("resolved_at", UtcDateTime),
)

public_names = noun(
    "public_names",
    reference("activity_id", "activities", required=True, cascade=True),
    Column("name", Text, nullable=False),
    Column("instead", Text),
    UniqueConstraint("activity_id", "name"),
    bin_too=False,
)
