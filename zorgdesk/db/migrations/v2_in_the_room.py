"""Schema 2: presence per part, checklists, turns, text blocks, attachments, arranged minutes, evaluations,
policy documents, reporting back, what lists claim, and duplicates that were merged or told apart.
"""

from typing import Any

import sqlalchemy as sa

from zorgdesk.db.types import UtcDateTime

_Own = sa.Column[Any] | sa.Constraint | str
_NOT_REDONE = "('policy_references', 'attachments')"


def upgrade(operations: Any) -> None:
    """Add what is new; documents that were typed with each reference become one library."""
    _columns(operations)
    _attachments(operations)
    for name, columns in _new_tables().items():
        _table(operations, name, columns)
    operations.create_index("ix_people_telephone", "people", ["telephone_key"])
    operations.create_index("ix_merges_kept", "merges", ["noun", "kept_id"])
    _policy_documents(operations)
    _policy_levels(operations)
    # Actions on the tables made anew name columns that are gone: they stay readable, undo passes them by.
    operations.execute(
        "UPDATE change_records SET state = 'discarded' WHERE id IN "
        f"(SELECT change_id FROM change_rows WHERE table_name IN {_NOT_REDONE})"
    )


def _text(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.Text, nullable=False, server_default="")


def _flag(name: str, default: int = 0) -> sa.Column[Any]:
    return sa.Column(name, sa.Boolean, nullable=False, server_default=str(default))


def _to(name: str, table: str, *, required: bool = False, cascade: bool = False) -> sa.Column[Any]:
    key = sa.ForeignKey(f"{table}.id", ondelete="CASCADE" if cascade else "RESTRICT")
    return sa.Column(name, sa.Integer, key, nullable=not required, index=True)


def _columns(operations: Any) -> None:
    added: dict[str, tuple[sa.Column[Any], ...]] = {
        "own_organisation": (
            _text("accent"),
            _text("footer"),
            sa.Column("word_template", sa.LargeBinary),
            _text("word_template_name"),
        ),
        "activities": (
            _flag("presence_per_part"),
            sa.Column("named_as", sa.Text, nullable=False, server_default="name"),
            sa.Column("sheet_printed_at", UtcDateTime),
        ),
        "programme_items": (sa.Column("capacity", sa.Integer),),
        "contributions": (
            _flag("confirmed"),
            _flag("projector"),
            _text("transport"),
            sa.Column("fee_cents", sa.Integer),
            sa.Column("recording_consent", sa.Boolean),
            _text("needs"),
        ),
        "participations": (sa.Column("sheet_number", sa.Integer),),
        "people": (_text("telephone_key"), _flag("to_confirm")),
        "entries": (sa.Column("named_as", sa.Text), _flag("quotable", 1)),
        "minutes": (_flag("merge_speakers"),),
        "policy_signals": (sa.Column("policy_level", sa.Text),),
    }
    for table, columns in added.items():
        for column in columns:
            operations.add_column(table, column)


def _new_tables() -> dict[str, tuple[_Own, ...]]:
    """What each new table has of its own; "bin" stands for the column of what can be deleted and put back."""
    return {
        "part_participations": (
            _to("participation_id", "participations", required=True, cascade=True),
            _to("programme_item_id", "programme_items", required=True, cascade=True),
            _flag("chosen"),
            sa.Column("status", sa.Text),
            sa.UniqueConstraint("participation_id", "programme_item_id"),
        ),
        "checklist_steps": (
            sa.Column("kind", sa.Text, nullable=False, index=True),
            sa.Column("position", sa.Integer, nullable=False),
            _text("text"),
            sa.Column("days_before", sa.Integer),
            "bin",
        ),
        "checklist_items": (
            _to("activity_id", "activities", required=True, cascade=True),
            sa.Column("position", sa.Integer, nullable=False),
            _text("text"),
            sa.Column("days_before", sa.Integer),
            sa.Column("done_at", UtcDateTime),
            "bin",
        ),
        "turns": (
            _to("activity_id", "activities", required=True, cascade=True),
            sa.Column("position", sa.Integer, nullable=False),
            _to("programme_item_id", "programme_items"),
            _to("person_id", "people"),
            _to("organisation_id", "organisations"),
            sa.Column("asked_at", UtcDateTime),
            sa.Column("started_at", UtcDateTime),
            sa.Column("ended_at", UtcDateTime),
            sa.CheckConstraint("person_id IS NOT NULL OR organisation_id IS NOT NULL", name="somebody"),
            "bin",
        ),
        "text_blocks": (sa.Column("shortcut", sa.Text, nullable=False), _text("text"), "bin"),
        "minutes_arrangements": (
            _to("minutes_id", "minutes", required=True, cascade=True),
            sa.Column("source", sa.Text, nullable=False),
            sa.Column("after", sa.Text),
            _flag("hidden"),
            _flag("joined"),
            sa.Column("speech", sa.Text),
            sa.UniqueConstraint("minutes_id", "source"),
        ),
        "remarks": (
            _to("activity_id", "activities", required=True, cascade=True),
            sa.Column("version", sa.Integer, nullable=False),
            sa.Column("source", sa.Text, nullable=False),
            _text("author"),
            _text("text"),
            sa.Column("at", UtcDateTime, nullable=False),
            sa.Column("resolved_at", UtcDateTime),
            "bin",
        ),
        "public_names": (
            _to("activity_id", "activities", required=True, cascade=True),
            sa.Column("name", sa.Text, nullable=False),
            sa.Column("instead", sa.Text),
            sa.UniqueConstraint("activity_id", "name"),
        ),
        "evaluations": (
            _to("activity_id", "activities", required=True, cascade=True),
            sa.Column("satisfaction", sa.Integer),
            sa.Column("recommendation", sa.Integer),
            _text("remarks"),
            sa.Column("entered_at", UtcDateTime, nullable=False),
            "bin",
        ),
        "policy_documents": (
            _text("title"),
            _text("publisher"),
            sa.Column("year", sa.Integer),
            _text("link"),
            _text("note"),
            "bin",
        ),
        "attendance_claims": (
            _to("participation_id", "participations", required=True, cascade=True),
            _to("imported_file_id", "imported_files", cascade=True),
            sa.Column("source", sa.Text, nullable=False),
            sa.Column("status", sa.Text, nullable=False),
            sa.Column("joined_at", UtcDateTime),
            sa.Column("left_at", UtcDateTime),
            sa.Column("minutes", sa.Integer),
            _text("raw_name"),
            _text("raw_email"),
        ),
        "column_mappings": (
            sa.Column("kind", sa.Text, nullable=False),
            sa.Column("shape", sa.Text, nullable=False),
            sa.Column("columns", sa.Text, nullable=False),
            sa.UniqueConstraint("kind", "shape"),
        ),
        "merges": (
            sa.Column("noun", sa.Text, nullable=False),
            sa.Column("kept_id", sa.Integer, nullable=False),
            sa.Column("gone_id", sa.Integer, nullable=False),
            sa.Column("at", UtcDateTime, nullable=False),
            sa.Column("moved", sa.Text, nullable=False),
        ),
        "distinct_pairs": (
            sa.Column("noun", sa.Text, nullable=False),
            sa.Column("first_id", sa.Integer, nullable=False),
            sa.Column("second_id", sa.Integer, nullable=False),
            sa.UniqueConstraint("noun", "first_id", "second_id"),
        ),
        "report_backs": (
            _to("policy_signal_id", "policy_signals", required=True, cascade=True),
            _to("person_id", "people", required=True),
            sa.Column("at", UtcDateTime, nullable=False),
            sa.UniqueConstraint("policy_signal_id", "person_id"),
        ),
    }


def _table(operations: Any, name: str, columns: tuple[_Own, ...]) -> None:
    own = [sa.Column("deleted_at", UtcDateTime) if isinstance(one, str) else one for one in columns]
    key, uid = sa.Column("id", sa.Integer, primary_key=True), sa.Column("uid", sa.Text, nullable=False)
    operations.create_table(name, key, uid, sa.UniqueConstraint("uid"), *own)


def _attachments(operations: Any) -> None:
    """No released Zorgdesk could fill the table: it is made anew, with the bytes apart."""
    operations.create_table(
        "file_contents",
        sa.Column("sha256", sa.Text, primary_key=True),
        sa.Column("content", sa.LargeBinary, nullable=False),
    )
    operations.drop_table("attachments")
    content = sa.ForeignKey("file_contents.sha256", ondelete="RESTRICT")
    columns = (
        _to("activity_id", "activities", cascade=True),
        _to("entry_id", "entries", cascade=True),
        _to("policy_signal_id", "policy_signals", cascade=True),
        sa.Column("name", sa.Text, nullable=False),
        _text("media_type"),
        sa.Column("sha256", sa.Text, content, nullable=False, index=True),
        sa.Column("size", sa.Integer, nullable=False),
        sa.Column("added_at", UtcDateTime, nullable=False),
        "bin",
    )
    _table(operations, "attachments", columns)


_POLICY_LEVELS = (
    ("local", "Lokaal", "Local", "Local"),
    ("provincial", "Provinciaal", "Provincial", "Provincial"),
    ("flemish", "Vlaams", "Flemish", "Flamand"),
    ("brussels", "Brussels", "Brussels", "Bruxellois"),
    ("federal", "Federaal", "Federal", "Fédéral"),
    ("european", "Europees", "European", "Européen"),
)


def _policy_levels(operations: Any) -> None:
    from uuid_utils import uuid7

    added = (
        "INSERT INTO list_values (uid, list_name, code, label_nl, label_en, label_fr, position, retired) "
        "VALUES (?, 'policy_level', ?, ?, ?, ?, ?, 0)"
    )
    for position, labels in enumerate(_POLICY_LEVELS):
        operations.get_bind().exec_driver_sql(added, (str(uuid7()), *labels, position))


def _policy_documents(operations: Any) -> None:
    from uuid_utils import uuid7

    connection = operations.get_bind()
    titles = connection.exec_driver_sql("SELECT DISTINCT document FROM policy_references ORDER BY id")
    for (title,) in titles.all():
        added = "INSERT INTO policy_documents (uid, title) VALUES (?, ?)"
        connection.exec_driver_sql(added, (str(uuid7()), title))
    columns = (
        _to("policy_signal_id", "policy_signals", required=True, cascade=True),
        _to("policy_document_id", "policy_documents", required=True),
        _text("page"),
        _text("quotation"),
        "bin",
    )
    operations.execute("ALTER TABLE policy_references RENAME TO older_references")
    operations.execute("DROP INDEX ix_policy_references_policy_signal_id")
    _table(operations, "policy_references", columns)
    operations.execute(
        "INSERT INTO policy_references "
        "(id, uid, policy_signal_id, policy_document_id, page, quotation, deleted_at) "
        "SELECT older.id, older.uid, older.policy_signal_id, policy_documents.id, older.page, "
        "older.quotation, older.deleted_at FROM older_references AS older "
        "JOIN policy_documents ON policy_documents.title = older.document"
    )
    operations.drop_table("older_references")
