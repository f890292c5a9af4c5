"""Files kept in the store or read into it, and the tags of records."""

from sqlalchemy import (
    CheckConstraint,
    Column,
    ForeignKey,
    Integer,
    LargeBinary,
    Table,
    Text,
    UniqueConstraint,
)

from zorgdesk.db.tables.columns import metadata, noun, reference, text_column
from zorgdesk.db.types import UtcDateTime

_TAGGED = ("activity_id", "organisation_id", "policy_signal_id", "entry_id")

taggings = noun(
    "taggings",
    reference("list_value_id", "list_values", required=True),
    reference("activity_id", "activities", cascade=True),
    reference("organisation_id", "organisations", cascade=True),
    reference("policy_signal_id", "policy_signals", cascade=True),
    reference("entry_id", "entries", cascade=True),
    CheckConstraint(" + ".join(f"({name} IS NOT NULL)" for name in _TAGGED) + " = 1", name="one_thing"),
    bin_too=False,
)

file_contents = Table(
    "file_contents",
    metadata,
    Column("sha256", Text, primary_key=True),
    Column("content", LargeBinary, nullable=False),
    comment="the bytes of attachments, each once; outside the history, which would double them",
)

attachments = noun(
    "attachments",
    reference("activity_id", "activities", cascade=True),
    reference("entry_id", "entries", cascade=True),
    reference("policy_signal_id", "policy_signals", cascade=True),
    Column("name", Text, nullable=False),
    text_column("media_type"),
    Column(
        "sha256", Text, ForeignKey("file_contents.sha256", ondelete="RESTRICT"), nullable=False, index=True
    ),
    Column("size", Integer, nullable=False),
    Column("added_at", UtcDateTime, nullable=False),
)

imported_files = noun(
    "imported_files",
    Column("sha256", Text, nullable=False, index=True),
    text_column("name"),
    Column("imported_at", UtcDateTime, nullable=False),
    reference("activity_id", "activities", cascade=True),
    bin_too=False,
)

column_mappings = noun(
    "column_mappings",
    Column("kind", Text, nullable=False),
    Column("shape", Text, nullable=False),
    Column("columns", Text, nullable=False),
    UniqueConstraint("kind", "shape"),
    bin_too=False,
)

status_words = noun(
    "status_words",
    Column("word", Text, nullable=False, unique=True),
    Column("status", Text, nullable=False),
    bin_too=False,
)
