"""Every row of a list before it is stored: what it would do and why, by outcome, to be decided otherwise."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from zorgdesk.domain.outcomes import Outcome
from zorgdesk.domain.register_lists import Field, ListKind, ListProposal
from zorgdesk.ui.icons import icon
from zorgdesk.ui.labels import Labels
from zorgdesk.ui.list_import.draft import Key, Line, ListDraft
from zorgdesk.ui.list_import.row_detail import RowDetail
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.badge import BadgeContent
from zorgdesk.ui.widgets.buttons import button
from zorgdesk.ui.widgets.data_table import DataTable
from zorgdesk.ui.widgets.flow_layout import FlowLayout
from zorgdesk.ui.widgets.foot import Foot
from zorgdesk.ui.widgets.labels import label
from zorgdesk.ui.widgets.paged_model import Deliver, PagedModel
from zorgdesk.ui.widgets.scroll_column import ScrollColumn
from zorgdesk.ui.widgets.side_by_side import SideBySide
from zorgdesk.ui.widgets.table_models import Column, Kind

_WRITTEN = (Outcome.NEW, Outcome.UPDATED, Outcome.RENAMED)


class Preview(QWidget):
    """Emits `store_asked(proposal)` with what was decided."""

    store_asked = Signal(object)
    back_asked = Signal()
    cancelled = Signal()

    def __init__(self, labels: Labels, kind: ListKind) -> None:
        super().__init__()
        self._labels = labels
        self.draft: ListDraft | None = None
        self._shown: list[int] = []
        self.filters: dict[Outcome | None, QPushButton] = {}
        self.filter_bar = QWidget()
        self._flow = FlowLayout(self.filter_bar, 8)
        self.remarks = label("", "quiet", wrap=True)
        self.model = PagedModel(self._columns(kind), self._fetch)
        self.table = DataTable(self.model, framed=True)
        self.table.setAccessibleName(self.tr("Rows of the list"))
        self.detail = RowDetail(labels)
        self.summary = label("", "quiet", wrap=True)
        self.store = button(self.tr("Bring in"), "primary", "check", clicked=self._store)
        self._build()

    def show_proposal(self, proposal: ListProposal, *, again: bool = False) -> None:
        """Begin to look this over, with what is in doubt when there is any.

        `again`: the same list, compared once more: what was decided stays.
        """
        before, self.draft = self.draft, ListDraft(proposal)
        if again and before is not None:
            self.draft.take_over(before)
        told = [remark.told(self._labels.language) for remark in proposal.remarks]
        self.remarks.setText(" ".join(told))
        self.remarks.setVisible(bool(told))
        unsure = bool(self.draft.counts()[Outcome.DOUBTFUL])
        self.show_only(Outcome.DOUBTFUL if unsure else None)

    def show_only(self, outcome: Outcome | None) -> None:
        """Only the rows with this outcome."""
        if self.draft is None:
            return
        self._shown = self.draft.places(outcome)
        self._count(outcome)
        self.model.reload(len(self._shown))
        self.detail.show_lines(self.draft, [])
        if self._shown:
            self.table.select_key(self._shown[0])
            self._show_chosen()  # the table tells nobody when it finds the row that was chosen before

    def focus_first(self) -> None:
        """The rows in doubt when there are any, else the button that stores."""
        doubts = self.draft is not None and self.draft.counts()[Outcome.DOUBTFUL]
        (self.table if doubts else self.store).setFocus()

    def decide(self, key: Key) -> None:
        """Decide about the chosen rows."""
        lines = self._chosen()
        if self.draft is None:
            return
        for line in lines:
            self.draft.choose(line.id, key)
        self.model.refresh()
        self._count(self._outcome())
        self.detail.show_lines(self.draft, self.draft.lines(line.id for line in lines))

    def _chosen(self) -> list[Line]:
        return [row for row in self.table.selected_rows() if row is not None]

    def _show_chosen(self) -> None:
        if self.draft is not None:
            places = [line.id for line in self._chosen()]
            self.detail.show_lines(self.draft, self.draft.lines(places))

    def _outcome(self) -> Outcome | None:
        return next((one for one, made in self.filters.items() if made.isChecked()), None)

    def _store(self) -> None:
        if self.draft is not None:
            self.store_asked.emit(self.draft.decided())

    def _count(self, chosen: Outcome | None) -> None:
        counts = self.draft.counts() if self.draft else {}
        for outcome, made in self.filters.items():
            number = sum(counts.values()) if outcome is None else counts.get(outcome, 0)
            word = self.tr("All") if outcome is None else self._labels.word(outcome).capitalize()
            made.setText(f"{word} {number}")
            made.setVisible(bool(number) or outcome in (None, chosen))
            made.setChecked(outcome is chosen)
            made.setIcon(icon("check", "accent") if outcome is chosen else QIcon())
        written = sum(counts.get(one, 0) for one in _WRITTEN)
        left = counts.get(Outcome.DOUBTFUL, 0) + counts.get(Outcome.GONE, 0)
        told = [self.tr("%n row(s) are brought in", "", written)]
        if left:
            told.append(self.tr("%n doubt(s) are left out", "", left))
        self.summary.setText(" · ".join(told))
        self.store.setEnabled(written > 0)

    def _fetch(self, offset: int, limit: int, deliver: Deliver) -> None:
        deliver(self.draft.lines(self._shown[offset : offset + limit]) if self.draft else [])

    def _columns(self, kind: ListKind) -> Sequence[Column]:
        where = Field.ORGANISATION if kind is ListKind.PEOPLE else Field.MUNICIPALITY
        place = self.tr("Organisation") if kind is ListKind.PEOPLE else self.tr("Municipality")
        width = 180 if kind is ListKind.PEOPLE else 208

        def why(line: Line) -> str:
            return "; ".join(reason.told(self._labels.language) for reason in line.row.why)

        def number(line: Line) -> int | None:
            return line.row.row or None

        def outcome(line: Line) -> BadgeContent:
            return self._labels.badge(line.row.outcome)

        def name(line: Line) -> str:
            return line.row.title

        def there(line: Line) -> str:
            return str(line.row.values.get(where, ""))

        return [
            Column("row", self.tr("Row"), 60, Kind.NUMBER, value=number, sortable=False),
            Column("outcome", self.tr("Outcome"), 140, Kind.BADGE, value=outcome, sortable=False),
            Column("name", self.tr("Name"), width, Kind.STRONG, value=name, sortable=False),
            Column("where", place, 130, value=there, sortable=False),
            Column("why", self.tr("Why"), 0, Kind.QUIET, value=why, sortable=False),
        ]

    def _build(self) -> None:
        for outcome in (None, *Outcome):
            made = button("", "quiet", clicked=partial(self.show_only, outcome))
            made.setCheckable(True)
            self.filters[outcome] = made
            self._flow.addWidget(made)
        self.detail.decided.connect(self.decide)
        self.table.selectionModel().selectionChanged.connect(lambda _new, _old: self._show_chosen())
        self.table.activated_row.connect(lambda _row: self.detail.choice.setFocus())
        back = button(self.tr("Back to the columns"), "default", "arrow-left", self.back_asked.emit)
        cancel = button(self.tr("Cancel"), clicked=self.cancelled.emit)
        area = ScrollColumn(margin=0, spacing=12)
        both = SideBySide(self.table, self.detail, side_width=300, main_width=420)
        for widget in (self.filter_bar, self.remarks, both):
            area.body.addWidget(widget)
        area.body.setStretchFactor(both, 1)
        self.table.setMinimumHeight(px(152))  # with large text the rest scrolls, and a few rows stay in view
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        column.addWidget(area, 1)
        column.addWidget(Foot(self.summary, back, cancel, self.store))
