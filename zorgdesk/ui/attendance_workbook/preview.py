"""The workbook before it is stored: what every row does, and what is asked about the doubtful ones."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from zorgdesk.domain.attendance_return import AttendanceReturn, ReturnRow
from zorgdesk.domain.outcomes import Outcome
from zorgdesk.ui.attendance_import.rows import ORDER
from zorgdesk.ui.attendance_workbook.deciding import Deciding
from zorgdesk.ui.attendance_workbook.rows import columns, rows_of
from zorgdesk.ui.labels import Labels
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.badge import Badge
from zorgdesk.ui.widgets.buttons import button
from zorgdesk.ui.widgets.data_table import DataTable
from zorgdesk.ui.widgets.flow_layout import FlowLayout
from zorgdesk.ui.widgets.foot import Foot
from zorgdesk.ui.widgets.labels import label
from zorgdesk.ui.widgets.scroll_column import ScrollColumn
from zorgdesk.ui.widgets.table_models import RowsModel


class ReturnPreview(QWidget):
    """Keeps what is decided in `proposal`; storing it is for whoever holds this."""

    store_asked = Signal()
    cancelled = Signal()

    def __init__(self, labels: Labels) -> None:
        super().__init__()
        self._labels = labels
        self.proposal: AttendanceReturn | None = None
        self.touched = False
        self.about = label("", "quiet", wrap=True)
        self._counts = QWidget()
        self._badges = FlowLayout(self._counts, spacing=px(8))
        self.model = RowsModel(columns(labels), key=lambda row: row.number)
        self.table = DataTable(self.model, framed=True)
        self.deciding = Deciding(labels)
        self.left = label("", "quiet", wrap=True)
        self.cancel = button(self.tr("Cancel"), clicked=self.cancelled.emit)
        self.store = button("", "primary", "check", clicked=self.store_asked.emit)
        self._build()
        self.table.chosen_row.connect(self.deciding.show_row)
        self.table.activated_row.connect(lambda _row: self.deciding.choice.setFocus())
        self.deciding.decided.connect(self._decide)

    def show_proposal(self, proposal: AttendanceReturn, *, touched: bool = False) -> None:
        """A workbook that was just read; `touched` when something was decided about it before."""
        self.touched = touched
        made = proposal.exported_at
        when = f"{self._labels.date(made.astimezone().date())} {self._labels.time(made)}" if made else ""
        self.about.setText(self.tr("The workbook was made on {when}.").format(when=when) if when else "")
        self.about.setVisible(bool(when))
        self._show(proposal)
        if rows := self.model.rows():
            self.table.select_key(rows[0].number)

    def focus_first(self) -> None:
        """The first row that asks something, or else the button that stores."""
        doubtful = self.proposal is not None and self.proposal.counts()[Outcome.DOUBTFUL]
        (self.table if doubtful else self.store).setFocus()

    def _decide(self, row: ReturnRow) -> None:
        if self.proposal is not None:
            self.touched = True
            self._show(self.proposal.with_row(row))
            self.table.select_key(row.number)

    def _show(self, proposal: AttendanceReturn) -> None:
        self.proposal = proposal
        self.model.set_rows(rows_of(proposal))
        self.deciding.show_row(self.table.current_row())
        counts = proposal.counts()
        self._badges.clear()
        for outcome in ORDER:
            if counts[outcome]:
                content = self._labels.badge(outcome)
                self._badges.addWidget(Badge(replace(content, text=f"{counts[outcome]} {content.text}")))
        number = counts[Outcome.NEW] + counts[Outcome.UPDATED]
        nothing = self.tr("Nothing to bring in")
        self.store.setText(self.tr("Bring in %n row(s)", "", number) if number else nothing)
        self.store.setEnabled(bool(number))
        doubtful = counts[Outcome.DOUBTFUL]
        left = self.tr("%n row(s) stay behind: you can bring in this workbook again for them", "", doubtful)
        self.left.setText(left if doubtful else "")

    def _build(self) -> None:
        area = ScrollColumn(margin=0, spacing=12)
        for widget in (self.about, self._counts, self.table, self.deciding):
            area.body.addWidget(widget)
        area.body.setStretchFactor(self.table, 1)
        self.table.setMinimumHeight(px(152))  # with large text the rest scrolls, and a few rows stay in view
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        column.addWidget(area, 1)
        column.addWidget(Foot(self.left, self.cancel, self.store))
