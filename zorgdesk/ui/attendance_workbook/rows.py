"""The rows of a workbook that came back: what each does, what changes, and what stands in its way."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from zorgdesk.domain.attendance_columns import TITLES
from zorgdesk.domain.attendance_return import AttendanceReturn, FieldChange, KnownRow, NewRow, ReturnRow
from zorgdesk.domain.attendance_return_words import told_of_row
from zorgdesk.domain.attendance_rows import Field, FieldValue
from zorgdesk.domain.participations import ParticipationRole, ParticipationStatus
from zorgdesk.ui.attendance_import.rows import ORDER
from zorgdesk.ui.labels import Labels
from zorgdesk.ui.widgets.badge import BadgeContent
from zorgdesk.ui.widgets.table_models import Column, Kind


def rows_of(proposal: AttendanceReturn) -> list[ReturnRow]:
    """What asks something first, then in the order of the workbook."""
    return sorted(proposal.rows, key=lambda row: (ORDER.index(row.outcome), row.number))


def columns(labels: Labels) -> list[Column]:
    """What it does, in which row, about whom, what changes, and why it waits."""
    say = QCoreApplication.translate

    def badge(row: ReturnRow) -> BadgeContent:
        return labels.badge(row.outcome)

    def changes(row: ReturnRow) -> str:
        return changes_words(row, labels)

    def why(row: ReturnRow) -> str:
        return told_of_row(row, labels.language)

    return [
        Column("outcome", say("attendance_workbook", "What happens"), 144, Kind.BADGE, value=badge),
        Column("number", say("attendance_workbook", "Row"), 56, Kind.NUMBER),
        Column("name", say("attendance_workbook", "Name"), 180, Kind.STRONG),
        Column("changes", say("attendance_workbook", "What changes"), 0, value=changes),
        Column("why", say("attendance_workbook", "Why"), 300, Kind.QUIET, value=why),
    ]


def changes_words(row: ReturnRow, labels: Labels) -> str:
    """Every cell that differs: "Status: ingeschreven → aanwezig"; of a new line its status."""
    if isinstance(row, KnownRow):
        return " · ".join(_changed(change, labels) for change in row.changes)
    if isinstance(row, NewRow):
        return value_words(row.values.get(Field.STATUS), labels)
    return ""


def value_words(value: FieldValue, labels: Labels) -> str:
    """A value as it is shown; a dash where there is none."""
    if isinstance(value, ParticipationStatus | ParticipationRole):
        return labels.word(value)
    if isinstance(value, datetime):
        return labels.time(value)
    if isinstance(value, bool):
        say = QCoreApplication.translate
        return say("attendance_workbook", "yes") if value else say("attendance_workbook", "no")
    return value or "–"


def field_words(field: Field, labels: Labels) -> str:
    """What the column of a field is called in the workbook."""
    return TITLES[field].in_language(labels.language)


def _changed(change: FieldChange, labels: Labels) -> str:
    before, after = value_words(change.here, labels), value_words(change.said, labels)
    return f"{field_words(change.field, labels)}: {before} → {after}"
