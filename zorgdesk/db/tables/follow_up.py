"""Signals with what they rest on and what became of them, and tasks."""

from sqlalchemy import Column, Date, Integer, Text, UniqueConstraint

from zorgdesk.db.tables.columns import noun, reference, text_column
from zorgdesk.db.types import UtcDateTime

policy_signals = noun(
    "policy_signals",
    text_column("title"),
    text_column("description"),
    Column("state", Text, nullable=False, default="captured"),
    text_column("dropped_reason"),
    reference("addressee_person_id", "people"),
    reference("addressee_organisation_id", "organisations"),
    reference("owner_id", "people"),
    text_column("next_step"),
    Column("next_step_on", Date),
    text_column("recommendation"),
    Column("created_at", UtcDateTime),
    Column("policy_level", Text),
)

evidence = noun(
    "evidence",
    reference("policy_signal_id", "policy_signals", required=True, cascade=True),
    reference("entry_id", "entries", required=True, cascade=True),
    UniqueConstraint("policy_signal_id", "entry_id"),
    bin_too=False,
)

follow_ups = noun(
    "follow_ups",
    reference("policy_signal_id", "policy_signals", required=True, cascade=True),
    Column("date", Date, nullable=False),
    text_column("text"),
    reference("by_id", "people"),
    text_column("with_whom"),
    text_column("answer"),
    text_column("next_step"),
    Column("next_step_on", Date),
)

policy_documents = noun(
    "policy_documents",
    text_column("title"),
    text_column("publisher"),
    Column("year", Integer),
    text_column("link"),
    text_column("note"),
)

policy_references = noun(
    "policy_references",
    reference("policy_signal_id", "policy_signals", required=True, cascade=True),
    reference("policy_document_id", "policy_documents", required=True),
    text_column("page"),
    text_column("quotation"),
)

report_backs = noun(
    "report_backs",
    reference("policy_signal_id", "policy_signals", required=True, cascade=True),
    reference("person_id", "people", required=True),
    Column("at", UtcDateTime, nullable=False),
    UniqueConstraint("policy_signal_id", "person_id"),
    bin_too=False,
)

tasks = noun(
    "tasks",
    text_column("text"),
    reference("assignee_id", "people"),
    Column("due", Date),
    Column("done_at", UtcDateTime),
    reference("activity_id", "activities", cascade=True),
    reference("entry_id", "entries"),
    reference("policy_signal_id", "policy_signals"),
)
