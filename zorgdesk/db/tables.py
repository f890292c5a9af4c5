"""The tables of a store. Editable lists are rows of `list_values`; records keep the code of a value.

When a table or column is added here, also: raise SCHEMA_VERSION in engine.py, write the step in
migrations/, and keep a store file of the old schema in tests/data/stores/.
"""

from typing import Any

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from zorgdesk.db.types import NAMING_CONVENTION, UtcDateTime

metadata = MetaData(naming_convention=NAMING_CONVENTION)


def _text(name: str) -> Column[Any]:
    return Column(name, Text, nullable=False, default="", server_default="")


def _flag(name: str, default: bool = False) -> Column[Any]:
    return Column(name, Boolean, nullable=False, default=default, server_default=str(int(default)))


def _to(
    name: str, target: str, *, required: bool = False, cascade: bool = False, indexed: bool = True
) -> Column[Any]:
    key = ForeignKey(f"{target}.id", ondelete="CASCADE" if cascade else "RESTRICT")
    return Column(name, Integer, key, nullable=not required, index=indexed)


def _noun(name: str, *columns: Any, bin_too: bool = True) -> Table:
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


own_organisation = Table(
    "own_organisation",
    metadata,
    Column("id", Integer, primary_key=True),
    _text("name"),
    Column("logo", LargeBinary),
    _text("accent"),
    _text("footer"),
    Column("word_template", LargeBinary),
    _text("word_template_name"),
    comment="accent: the colour of its house style as #rrggbb, empty for ours",
)

list_values = _noun(
    "list_values",
    Column("list_name", Text, nullable=False),
    Column("code", Text, nullable=False),
    _text("label_nl"),
    _text("label_en"),
    _text("label_fr"),
    Column("parent", Text),
    Column("position", Integer, nullable=False, default=0),
    _flag("retired"),
    UniqueConstraint("list_name", "code"),
    bin_too=False,
)

organisations = _noun(
    "organisations",
    _text("name"),
    _text("sort_key"),
    _text("aliases"),
    _text("enterprise_number"),
    _text("email"),
    _text("telephone"),
    _text("website"),
    _text("municipality"),
    _text("note"),
    _to("parent_id", "organisations"),
    Column("stakeholder", Text),
    Column("recognised", Boolean),
    Column("scope", Text),
    Column("entrant", Boolean),
    Column("sector", Text),
    Column("actor_group", Text),
    Column("actor_type", Text),
    Column("world", Text),
)
Index("ix_organisations_listed", organisations.c.sort_key, sqlite_where=organisations.c.deleted_at.is_(None))

people = _noun(
    "people",
    _text("given_name"),
    _text("family_name"),
    _text("sort_key"),
    _text("email"),
    _text("telephone"),
    _text("note"),
    _text("telephone_key"),
    _flag("to_confirm"),
)
Index("ix_people_telephone", people.c.telephone_key)
Index("ix_people_listed", people.c.sort_key, sqlite_where=people.c.deleted_at.is_(None))
Index("ix_people_email", people.c.email)

affiliations = _noun(
    "affiliations",
    _to("person_id", "people", required=True, cascade=True),
    _to("organisation_id", "organisations", required=True),
    _text("job_title"),
    Column("job_category", Text),
    Column("starts_on", Date),
    Column("ends_on", Date),
    _flag("is_primary"),
    bin_too=False,
)
Index(
    "ix_affiliations_primary",
    affiliations.c.person_id,
    unique=True,
    sqlite_where=affiliations.c.is_primary.is_(True),
)

series = _noun("series", _text("title"), _text("description"))

activities = _noun(
    "activities",
    Column("kind", Text, nullable=False),
    Column("number", Integer),
    _text("title"),
    Column("date", Date),
    Column("starts_at", UtcDateTime),
    Column("ends_at", UtcDateTime),
    Column("time_zone", Text, nullable=False, default="Europe/Brussels"),
    _text("place"),
    Column("format", Text, nullable=False, default="in_person"),
    Column("strand", Text, nullable=False, default="support_offer"),
    Column("state", Text, nullable=False, default="planned"),
    Column("cancel_reason", Text),
    _to("series_id", "series"),
    _text("introduction"),
    Column("next_date", Date),
    _flag("presence_per_part"),
    Column("named_as", Text, nullable=False, default="name", server_default="name"),
    Column("sheet_printed_at", UtcDateTime),
)
Index("ix_activities_listed", activities.c.date, sqlite_where=activities.c.deleted_at.is_(None))

programme_items = _noun(
    "programme_items",
    _to("activity_id", "activities", required=True, cascade=True),
    Column("position", Integer, nullable=False),
    _text("title"),
    Column("kind", Text, nullable=False, default="part"),
    Column("slot", Integer),
    Column("starts_at", UtcDateTime),
    Column("duration_minutes", Integer),
    Column("started_at", UtcDateTime),
    Column("ended_at", UtcDateTime),
    Column("capacity", Integer),
)

contributions = _noun(
    "contributions",
    _to("programme_item_id", "programme_items", required=True, cascade=True),
    Column("position", Integer, nullable=False, default=0),
    _to("person_id", "people"),
    _to("organisation_id", "organisations"),
    Column("role", Text, nullable=False, default="speaker"),
    _text("job_title"),
    _flag("confirmed"),
    _flag("projector"),
    _text("transport"),
    Column("fee_cents", Integer),
    Column("recording_consent", Boolean),
    _text("needs"),
    CheckConstraint("person_id IS NOT NULL OR organisation_id IS NOT NULL", name="somebody"),
)

participations = _noun(
    "participations",
    _to("activity_id", "activities", required=True, cascade=True),
    _to("person_id", "people", required=True),
    _to("organisation_id", "organisations"),
    _text("job_title"),
    Column("job_category", Text),
    Column("role", Text, nullable=False, default="participant"),
    Column("status", Text, nullable=False, default="registered"),
    _flag("walk_in"),
    Column("check_in", UtcDateTime),
    Column("check_out", UtcDateTime),
    Column("minutes_online", Integer),
    _text("note"),
    Column("sheet_number", Integer),
)

part_participations = _noun(
    "part_participations",
    _to("participation_id", "participations", required=True, cascade=True),
    _to("programme_item_id", "programme_items", required=True, cascade=True),
    _flag("chosen"),
    Column("status", Text),
    UniqueConstraint("participation_id", "programme_item_id"),
    bin_too=False,
)

attendance_claims = _noun(
    "attendance_claims",
    _to("participation_id", "participations", required=True, cascade=True),
    _to("imported_file_id", "imported_files", cascade=True),
    Column("source", Text, nullable=False),
    Column("status", Text, nullable=False),
    Column("joined_at", UtcDateTime),
    Column("left_at", UtcDateTime),
    Column("minutes", Integer),
    _text("raw_name"),
    _text("raw_email"),
    bin_too=False,
)

checklist_steps = _noun(
    "checklist_steps",
    Column("kind", Text, nullable=False, index=True),
    Column("position", Integer, nullable=False, default=0),
    _text("text"),
    Column("days_before", Integer),
)

checklist_items = _noun(
    "checklist_items",
    _to("activity_id", "activities", required=True, cascade=True),
    Column("position", Integer, nullable=False, default=0),
    _text("text"),
    Column("days_before", Integer),
    Column("done_at", UtcDateTime),
)

entries = _noun(
    "entries",
    _to("activity_id", "activities", required=True, cascade=True, indexed=False),
    Column("position", Integer, nullable=False),
    Column("kind", Text, nullable=False),
    _text("text"),
    Column("at", UtcDateTime),
    _to("programme_item_id", "programme_items"),
    _to("speaker_id", "people"),
    _to("organisation_id", "organisations"),
    _to("reply_to_id", "entries"),
    _flag("anonymous"),
    _flag("in_minutes", default=True),
    Column("named_as", Text),
    _flag("quotable", default=True),
)
Index("ix_entries_ordered", entries.c.activity_id, entries.c.position)

live_lines = Table(
    "live_lines",
    metadata,
    Column("activity_id", Integer, ForeignKey("activities.id", ondelete="CASCADE"), primary_key=True),
    _text("text"),
    Column("at", UtcDateTime, nullable=False),
    comment="what is being typed and not yet entered; outside the history",
)

turns = _noun(
    "turns",
    _to("activity_id", "activities", required=True, cascade=True),
    Column("position", Integer, nullable=False, default=0),
    _to("programme_item_id", "programme_items"),
    _to("person_id", "people"),
    _to("organisation_id", "organisations"),
    Column("asked_at", UtcDateTime),
    Column("started_at", UtcDateTime),
    Column("ended_at", UtcDateTime),
    CheckConstraint("person_id IS NOT NULL OR organisation_id IS NOT NULL", name="somebody"),
)

text_blocks = _noun("text_blocks", Column("shortcut", Text, nullable=False), _text("text"))

minutes = _noun(
    "minutes",
    _to("activity_id", "activities", required=True, cascade=True),
    Column("version", Integer, nullable=False, default=1),
    Column("status", Text, nullable=False, default="draft"),
    _text("author"),
    Column("changed_at", UtcDateTime),
    Column("present_as", Text, nullable=False, default="names"),
    Column("excused_as", Text, nullable=False, default="names"),
    Column("frozen_blocks", Text),
    _flag("merge_speakers"),
    UniqueConstraint("activity_id", "version"),
    bin_too=False,
)

minutes_edits = _noun(
    "minutes_edits",
    _to("minutes_id", "minutes", required=True, cascade=True),
    Column("source", Text, nullable=False),
    _text("text"),
    _text("composed_text"),
    UniqueConstraint("minutes_id", "source"),
    bin_too=False,
)

minutes_arrangements = _noun(
    "minutes_arrangements",
    _to("minutes_id", "minutes", required=True, cascade=True),
    Column("source", Text, nullable=False),
    Column("after", Text),
    _flag("hidden"),
    _flag("joined"),
    Column("speech", Text),
    UniqueConstraint("minutes_id", "source"),
    bin_too=False,
)

remarks = _noun(
    "remarks",
    _to("activity_id", "activities", required=True, cascade=True),
    Column("version", Integer, nullable=False, default=1),
    Column("source", Text, nullable=False),
    _text("author"),
    _text("text"),
    Column("at", UtcDateTime, nullable=False),
    Column("resolved_at", UtcDateTime),
)

public_names = _noun(
    "public_names",
    _to("activity_id", "activities", required=True, cascade=True),
    Column("name", Text, nullable=False),
    Column("instead", Text),
    UniqueConstraint("activity_id", "name"),
    bin_too=False,
)

evaluations = _noun(
    "evaluations",
    _to("activity_id", "activities", required=True, cascade=True),
    Column("satisfaction", Integer),
    Column("recommendation", Integer),
    _text("remarks"),
    Column("entered_at", UtcDateTime, nullable=False),
)

policy_signals = _noun(
    "policy_signals",
    _text("title"),
    _text("description"),
    Column("state", Text, nullable=False, default="captured"),
    _text("dropped_reason"),
    _to("addressee_person_id", "people"),
    _to("addressee_organisation_id", "organisations"),
    _to("owner_id", "people"),
    _text("next_step"),
    Column("next_step_on", Date),
    _text("recommendation"),
    Column("created_at", UtcDateTime),
    Column("policy_level", Text),
)

evidence = _noun(
    "evidence",
    _to("policy_signal_id", "policy_signals", required=True, cascade=True),
    _to("entry_id", "entries", required=True, cascade=True),
    UniqueConstraint("policy_signal_id", "entry_id"),
    bin_too=False,
)

follow_ups = _noun(
    "follow_ups",
    _to("policy_signal_id", "policy_signals", required=True, cascade=True),
    Column("date", Date, nullable=False),
    _text("text"),
    _to("by_id", "people"),
    _text("with_whom"),
    _text("answer"),
    _text("next_step"),
    Column("next_step_on", Date),
)

policy_documents = _noun(
    "policy_documents",
    _text("title"),
    _text("publisher"),
    Column("year", Integer),
    _text("link"),
    _text("note"),
)

policy_references = _noun(
    "policy_references",
    _to("policy_signal_id", "policy_signals", required=True, cascade=True),
    _to("policy_document_id", "policy_documents", required=True),
    _text("page"),
    _text("quotation"),
)

report_backs = _noun(
    "report_backs",
    _to("policy_signal_id", "policy_signals", required=True, cascade=True),
    _to("person_id", "people", required=True),
    Column("at", UtcDateTime, nullable=False),
    UniqueConstraint("policy_signal_id", "person_id"),
    bin_too=False,
)

tasks = _noun(
    "tasks",
    _text("text"),
    _to("assignee_id", "people"),
    Column("due", Date),
    Column("done_at", UtcDateTime),
    _to("activity_id", "activities", cascade=True),
    _to("entry_id", "entries"),
    _to("policy_signal_id", "policy_signals"),
)

_TAGGED = ("activity_id", "organisation_id", "policy_signal_id", "entry_id")
taggings = _noun(
    "taggings",
    _to("list_value_id", "list_values", required=True),
    _to("activity_id", "activities", cascade=True),
    _to("organisation_id", "organisations", cascade=True),
    _to("policy_signal_id", "policy_signals", cascade=True),
    _to("entry_id", "entries", cascade=True),
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

attachments = _noun(
    "attachments",
    _to("activity_id", "activities", cascade=True),
    _to("entry_id", "entries", cascade=True),
    _to("policy_signal_id", "policy_signals", cascade=True),
    Column("name", Text, nullable=False),
    _text("media_type"),
    Column(
        "sha256", Text, ForeignKey("file_contents.sha256", ondelete="RESTRICT"), nullable=False, index=True
    ),
    Column("size", Integer, nullable=False),
    Column("added_at", UtcDateTime, nullable=False),
)

imported_files = _noun(
    "imported_files",
    Column("sha256", Text, nullable=False, index=True),
    _text("name"),
    Column("imported_at", UtcDateTime, nullable=False),
    _to("activity_id", "activities", cascade=True),
    bin_too=False,
)

column_mappings = _noun(
    "column_mappings",
    Column("kind", Text, nullable=False),
    Column("shape", Text, nullable=False),
    Column("columns", Text, nullable=False),
    UniqueConstraint("kind", "shape"),
    bin_too=False,
)

merges = _noun(
    "merges",
    Column("noun", Text, nullable=False),
    Column("kept_id", Integer, nullable=False),
    Column("gone_id", Integer, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("moved", Text, nullable=False),
    Index("ix_merges_kept", "noun", "kept_id"),
    bin_too=False,
)

distinct_pairs = _noun(
    "distinct_pairs",
    Column("noun", Text, nullable=False),
    Column("first_id", Integer, nullable=False),
    Column("second_id", Integer, nullable=False),
    UniqueConstraint("noun", "first_id", "second_id"),
    bin_too=False,
)

change_records = Table(
    "change_records",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("uid", Text, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    _text("author"),
    Column("action", Text, nullable=False),
    _text("subject"),
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
