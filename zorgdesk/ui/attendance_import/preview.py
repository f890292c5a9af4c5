"""The list before it is stored: what every line does and why, and who the doubtful ones are."""

from dataclasses import replace
from datetime import date as Date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from zorgdesk.domain.attendance_lists import Attendee, ClaimSource, ListNote
from zorgdesk.domain.attendance_proposal import AttendanceProposal
from zorgdesk.domain.attendance_words import SOURCES, told_of_note
from zorgdesk.domain.outcomes import Outcome
from zorgdesk.ui.attendance_import.deciding import Deciding
from zorgdesk.ui.attendance_import.presenter import doing, is_nearly_one
from zorgdesk.ui.attendance_import.rows import ORDER, PreviewRow, columns, rows_of
from zorgdesk.ui.attendance_import.words import StatusWords
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.badge import Badge
from zorgdesk.ui.widgets.buttons import button
from zorgdesk.ui.widgets.card import Card
from zorgdesk.ui.widgets.choice import Choice
from zorgdesk.ui.widgets.data_table import DataTable
from zorgdesk.ui.widgets.flow_layout import FlowLayout
from zorgdesk.ui.widgets.labels import label
from zorgdesk.ui.widgets.scroll_column import ScrollColumn
from zorgdesk.ui.widgets.table_models import RowsModel

_ASKED = (ListNote.WHICH_DAY, ListNote.UNKNOWN_STATUS)
"""What is asked here, and only told where nobody can answer."""
_LISTED = (ClaimSource.ONLINE, ClaimSource.PAPER, ClaimSource.DOOR, ClaimSource.REGISTRATION)


class Preview(QWidget):
    """Says what the person wants; whoever holds it does it."""

    decided = Signal(int, object)
    nearly_taken = Signal()
    day_said = Signal(object)
    source_said = Signal(object)
    word_said = Signal(str, object)
    columns_asked = Signal()
    store_asked = Signal()
    cancelled = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._labels = context.labels
        self._attendees: tuple[Attendee, ...] | None = None
        self.title = label("", "quiet", wrap=True)
        self.source = Choice()
        self.day = Choice()
        self.day.setPlaceholderText(self.tr("choose the day"))
        self.notes = label("", wrap=True)
        self.words = StatusWords(context.labels)
        self.columns = button(self.tr("Columns…"), "link", "columns", clicked=self.columns_asked.emit)
        self._about = Card(tone="signal", padding=12)
        self._counts = QWidget()
        self._badges = FlowLayout(self._counts, spacing=px(8))
        self.nearly = button("", "link", "check", clicked=self.nearly_taken.emit)
        self.model = RowsModel(columns(context.labels))
        self.table = DataTable(self.model, framed=True)
        self.deciding = Deciding(context)
        self.left = label("", "quiet", wrap=True)
        self.cancel = button(self.tr("Cancel"), clicked=self.cancelled.emit)
        self.store = button("", "primary", "check", clicked=self.store_asked.emit)
        self._asks_day = beside(self.tr("The list is of:"), self.day)
        self._build()
        self._connect()

    def show_proposal(self, proposal: AttendanceProposal, days: tuple[Date, ...]) -> None:
        """A list, or the same one with something decided."""
        self._show_head(proposal, days)
        self.model.set_rows(rows_of(proposal))
        self._show_counts(proposal)
        if self._attendees is not proposal.found.attendees:
            self._attendees = proposal.found.attendees
            self._choose_first()
        self.deciding.show_row(self.table.current_row())

    def focus_first(self) -> None:
        """The day, the first word or the first line that asks something, or else the button that stores."""
        asks_day = self.day.isVisibleTo(self) and self.day.key() is None
        if asks := self.day if asks_day else self.words.first_unsaid():
            asks.setFocus()
            return
        (self.table if self.deciding.isEnabled() and not self._is_sure() else self.store).setFocus()

    def _is_sure(self) -> bool:
        row = self.table.current_row()
        return not isinstance(row, PreviewRow) or row.outcome is not Outcome.DOUBTFUL

    def _choose_first(self) -> None:
        rows = self.model.rows()
        if rows:
            self.table.select_key(rows[0].id)

    def _show_head(self, proposal: AttendanceProposal, days: tuple[Date, ...]) -> None:
        found, language = proposal.found, self._labels.language
        said = [self._labels.date(found.days[0])] if len(found.days) == 1 else []
        if found.average:
            said.append(self.tr("on average {time}, as the list says").format(time=found.average))
        self.title.setText(" · ".join(filter(None, (found.title, *said))))
        self.title.setVisible(bool(self.title.text()))
        self.source.set_key(found.source)
        self.day.set_choices([(day, self._labels.date(day)) for day in days])
        self.day.set_key(found.days[0] if len(found.days) == 1 else None)
        self._asks_day.setVisible(bool(days))
        notes = [told_of_note(*note, language) for note in found.notes if note[0] not in _ASKED]
        if len(found.days) > 1:
            notes.insert(0, self.tr("Of which day is this list? Until you say so, its times are left out."))
        if found.names_alone and found.source is ClaimSource.REGISTRATION:
            notes.append(
                self.tr("This list holds names alone. Were these people there? Choose the kind of list.")
            )
        if proposal.known:
            notes.insert(0, self.tr("This list came in before. Only what you change now is stored."))
        self.notes.setText("\n".join(notes))
        self._about.setVisible(bool(notes))
        self.words.show_words(found.words)

    def _show_counts(self, proposal: AttendanceProposal) -> None:
        counts = proposal.counts()
        counts[Outcome.SKIPPED] += len(proposal.found.left_out)
        self._badges.clear()
        for outcome in ORDER:
            if counts[outcome]:
                content = self._labels.badge(outcome)
                self._badges.addWidget(Badge(replace(content, text=f"{counts[outcome]} {content.text}")))
        self._show_buttons(proposal)

    def _show_buttons(self, proposal: AttendanceProposal) -> None:
        nearly = sum(is_nearly_one(line) for line in proposal.lines)
        self.nearly.setText(self.tr("%n name(s) differ only by a sign: take the person known", "", nearly))
        self.nearly.setVisible(bool(nearly))
        number, nothing = doing(proposal), self.tr("Nothing to bring in")
        self.store.setText(self.tr("Bring in %n person(s)", "", number) if number else nothing)
        self.store.setEnabled(bool(number))
        doubtful = proposal.counts()[Outcome.DOUBTFUL]
        told = self.tr("%n line(s) stay behind: you can bring in this list again for them", "", doubtful)
        self.left.setText(told if doubtful else "")
        self.left.setVisible(bool(doubtful))

    def _connect(self) -> None:
        self.table.chosen_row.connect(self.deciding.show_row)
        self.table.activated_row.connect(lambda _row: self.deciding.choice.setFocus())
        self.deciding.decided.connect(self.decided)
        self.source.key_chosen.connect(self.source_said)
        self.day.key_chosen.connect(self.day_said)
        self.words.said.connect(self.word_said)

    def _build(self) -> None:
        language = self._labels.language
        self.source.set_choices([(one, SOURCES[one].in_language(language)) for one in _LISTED])
        self._about.body.addWidget(self.notes)
        area = ScrollColumn(margin=0, spacing=12)
        area.body.addLayout(self._head())
        for widget in (self._about, self.words, self._counts, self.nearly, self.table, self.deciding):
            area.body.addWidget(widget)
        area.body.setStretchFactor(self.table, 1)
        area.body.setAlignment(self.nearly, Qt.AlignmentFlag.AlignLeft)
        self.table.setMinimumHeight(px(152))  # with large text the rest scrolls, and a few lines stay in view
        below = QHBoxLayout()
        below.setSpacing(px(8))
        below.addStretch()
        below.addWidget(self.cancel)
        below.addWidget(self.store)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        column.addWidget(area, 1)
        column.addWidget(self.left)
        column.addLayout(below)

    def _head(self) -> QVBoxLayout:
        """What the list is, and below it what may be said of it; with large text on several lines."""
        said = QWidget()
        flow = FlowLayout(said, spacing=px(16))
        for widget in (self._asks_day, beside(self.tr("Kind of list:"), self.source), self.columns):
            flow.addWidget(widget)
        head = QVBoxLayout()
        head.setSpacing(px(8))
        head.addWidget(self.title)
        head.addWidget(said)
        return head


def beside(told: str, field: QWidget) -> QWidget:
    """A field with what it is before it, which stay together."""
    pair = QWidget()
    row = QHBoxLayout(pair)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(px(8))
    row.addWidget(label(told))
    row.addWidget(field)
    field.setAccessibleName(told)
    return pair
