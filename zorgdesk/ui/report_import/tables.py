"""The smaller tables of the review: speakers, people on the lists, parts and tasks."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from zorgdesk.domain.activities import ProgrammeItemKind
from zorgdesk.domain.participations import ParticipationRole, ParticipationStatus
from zorgdesk.ui.labels import Labels
from zorgdesk.ui.report_import.draft import Attendee, DraftTask, Part, ReportDraft, Speaker
from zorgdesk.ui.report_import.rows_table import Choices, Field, RowsTableModel
from zorgdesk.ui.report_import.rows_view import RowsSection
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.labels import label


class PeopleSection(QWidget):
    """Who spoke, and who was there or excused."""

    def __init__(self, labels: Labels) -> None:
        super().__init__()
        named = [
            Field("name", self.tr("Name")),
            Field("organisation", self.tr("Organisation")),
            Field("job_title", self.tr("Job title")),
        ]
        there = [
            Field("status", self.tr("Attendance"), 140, lambda: _words(labels, ParticipationStatus)),
            Field("role", self.tr("Role"), 130, lambda: _words(labels, ParticipationRole)),
        ]
        self.speakers = RowsTableModel(named, parent=self)
        self.attendees = RowsTableModel([*named, *there], parent=self)
        speakers, attendees = self.tr("Speakers"), self.tr("On the lists of people")
        self.speakers_section = RowsSection(self.speakers, speakers, Speaker, self.tr("Add a speaker"))
        self.attendees_section = RowsSection(self.attendees, attendees, Attendee, self.tr("Add somebody"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, px(12), 0, 0)
        for title, section in ((speakers, self.speakers_section), (attendees, self.attendees_section)):
            column.addWidget(label(title, "strong"))
            column.addWidget(section, 1)

    def show_draft(self, draft: ReportDraft) -> None:
        """Show its people."""
        self.speakers.set_rows(draft.speakers)
        self.attendees.set_rows(draft.attendees)

    def count(self) -> int:
        """How many lines there are in both."""
        return self.speakers.rowCount() + self.attendees.rowCount()


class PartsModel(RowsTableModel):
    """The parts of the programme; what was said in one that goes, goes to the one before it."""

    def __init__(self, labels: Labels) -> None:
        say = QCoreApplication.translate
        super().__init__(
            [
                Field("title", say("report_import", "Title")),
                Field("kind", say("report_import", "Kind"), 160, lambda: _words(labels, ProgrammeItemKind)),
            ]
        )
        self._draft: ReportDraft | None = None

    def show_draft(self, draft: ReportDraft) -> None:
        """Show its parts."""
        self._draft = draft
        self.set_rows(draft.parts)

    def remove(self, place: int) -> None:
        part: Part = self.row(place)
        if self._draft is not None:
            self._draft.leave_part(part)
        super().remove(place)


def parts_section(model: PartsModel) -> RowsSection:
    say = QCoreApplication.translate
    return RowsSection(model, say("report_import", "Parts"), Part, say("report_import", "Add a part"))


def tasks_model() -> RowsTableModel:
    say = QCoreApplication.translate
    return RowsTableModel(
        [
            Field("text", say("report_import", "Task")),
            Field("assignee", say("report_import", "Who does it"), 160),
            Field("due", say("report_import", "By when"), 190, is_date=True),
        ]
    )


def tasks_section(model: RowsTableModel) -> RowsSection:
    say = QCoreApplication.translate
    return RowsSection(model, say("report_import", "Tasks"), DraftTask, say("report_import", "Add a task"))


def _words(labels: Labels, values: type[StrEnum]) -> Choices:
    return [(one, labels.word(one)) for one in values]
