"""Activities: their programme, who speaks and takes part, what must be ready, what people thought of it."""

from sqlalchemy import Boolean, CheckConstraint, Column, Date, Index, Integer, Text, UniqueConstraint

from zorgdesk.db.tables.columns import flag, noun, reference, text_column
from zorgdesk.db.types import UtcDateTime

series = noun("series", text_column("title"), text_column("description"))

activities = noun(
    "activities",
    Column("kind", Text, nullable=False),
    Column("number", Integer),
    text_column("title"),
    Column("date", Date),
    Column("starts_at", UtcDateTime),
    Column("ends_at", UtcDateTime),
    Column("time_zone", Text, nullable=False, default="Europe/Brussels"),
    text_column("place"),
    Column("format", Text, nullable=False, default="in_person"),
    Column("strand", Text, nullable=False, default="support_offer"),
    Column("state", Text, nullable=False, default="planned"),
    Column("cancel_reason", Text),
    reference("series_id", "series"),
    text_column("introduction"),
    Column("next_date", Date),
    flag("presence_per_part"),
    Column("named_as", Text, nullable=False, default="name", server_default="name"),
    Column("sheet_printed_at", UtcDateTime),
)
Index("ix_activities_listed", activities.c.date, sqlite_where=activities.c.deleted_at.is_(None))

programme_items = noun(
    "programme_items",
    reference("activity_id", "activities", required=True, cascade=True),
    Column("position", Integer, nullable=False),
    text_column("title"),
    Column("kind", Text, nullable=False, default="part"),
    Column("slot", Integer),
    Column("starts_at", UtcDateTime),
    Column("duration_minutes", Integer),
    Column("started_at", UtcDateTime),
    Column("ended_at", UtcDateTime),
    Column("capacity", Integer),
)

contributions = noun(
    "contributions",
    reference("programme_item_id", "programme_items", required=True, cascade=True),
    Column("position", Integer, nullable=False, default=0),
    reference("person_id", "people"),
    reference("organisation_id", "organisations"),
    Column("role", Text, nullable=False, default="speaker"),
    text_column("job_title"),
    flag("confirmed"),
    flag("projector"),
    text_column("transport"),
    Column("fee_cents", Integer),
    Column("recording_consent", Boolean),
    text_column("needs"),
    CheckConstraint("person_id IS NOT NULL OR organisation_id IS NOT NULL", name="somebody"),
)

participations = noun(
    "participations",
    reference("activity_id", "activities", required=True, cascade=True),
    reference("person_id", "people", required=True),
    reference("organisation_id", "organisations"),
    text_column("job_title"),
    Column("job_category", Text),
    Column("role", Text, nullable=False, default="participant"),
    Column("status", Text, nullable=False, default="registered"),
    flag("walk_in"),
    Column("check_in", UtcDateTime),
    Column("check_out", UtcDateTime),
    Column("minutes_online", Integer),
    text_column("note"),
    Column("sheet_number", Integer),
)

part_participations = noun(
    "part_participations",
    reference("participation_id", "participations", required=True, cascade=True),
    reference("programme_item_id", "programme_items", required=True, cascade=True),
    flag("chosen"),
    Column("status", Text),
    UniqueConstraint("participation_id", "programme_item_id"),
    bin_too=False,
)

attendance_claims = noun(
    "attendance_claims",
    reference("participation_id", "participations", required=True, cascade=True),
    reference("imported_file_id", "imported_files", cascade=True),
    Column("source", Text, nullable=False),
    Column("status", Text, nullable=False),
    Column("joined_at", UtcDateTime),
    Column("left_at", UtcDateTime),
    Column("minutes", Integer),
    text_column("raw_name"),
    text_column("raw_email"),
    text_column("source_key"),
    bin_too=False,
)

checklist_steps = noun(
    "checklist_steps",
    Column("kind", Text, nullable=False, index=True),
    Column("position", Integer, nullable=False, default=0),
    text_column("text"),
    Column("days_before", Integer),
)

checklist_items = noun(
    "checklist_items",
    reference("activity_id", "activities", required=True, cascade=True),
    Column("position", Integer, nullable=False, default=0),
    text_column("text"),
    Column("days_before", Integer),
    Column("done_at", UtcDateTime),
)

evaluations = noun(
    "evaluations",
    reference("activity_id", "activities", required=True, cascade=True),
    Column("satisfaction", Integer),
    Column("recommendation", Integer),
    text_column("remarks"),
    Column("entered_at", UtcDateTime, nullable=False),
)
