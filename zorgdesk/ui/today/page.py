"""Today: what comes next, what must still be written, what is due, and how the year goes."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from zorgdesk.domain.changes import Changes
from zorgdesk.domain.today import DueKind, TodayOverview, YearFigures
from zorgdesk.ui.page import Page, PageContext
from zorgdesk.ui.theme import px
from zorgdesk.ui.today.next_card import NextCard
from zorgdesk.ui.today.presenter import TodayPresenter
from zorgdesk.ui.widgets.badge import BadgeContent
from zorgdesk.ui.widgets.buttons import button
from zorgdesk.ui.widgets.card import Card
from zorgdesk.ui.widgets.counter import Counter
from zorgdesk.ui.widgets.labels import label
from zorgdesk.ui.widgets.row_list import Row, RowList
from zorgdesk.ui.widgets.scroll_column import ScrollColumn
from zorgdesk.ui.widgets.side_by_side import SideBySide

_DUE_ICONS = {DueKind.TASK: "check-square", DueKind.SIGNAL: "flag", DueKind.CHECKLIST: "list"}
_MAIN, _SIDE = 420, 456  # widths of the two columns in pixels at 100 %


class TodayPage(Page):
    """One card per question; two columns where there is room."""

    name = "today"

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.presenter = TodayPresenter(context, self)
        self.greeting = label("", "title")
        self.day = label("", "quiet")
        self.next = NextCard(self.presenter)
        self._minutes_card, self.minutes, self._no_minutes = self._list_card(
            self.tr("Minutes to write"), self.tr("All minutes are written.")
        )
        self._due_card, self.due, self._nothing_due = self._list_card(
            self.tr("To follow up"), self.tr("Nothing is due.")
        )
        self.all_tasks = button(self.tr("All tasks"), "link", clicked=self.presenter.open_tasks)
        self._due_card.body.addWidget(self.all_tasks, 0, Qt.AlignmentFlag.AlignLeft)
        self._counters = [Counter("", ""), Counter("", ""), Counter("", "")]
        self._build()

    def title(self) -> str:
        return self.tr("Today")

    def refresh(self, changes: Changes | None) -> None:
        self.greeting.setText(self.presenter.greeting())
        self.day.setText(self.presenter.day())
        self.presenter.load()

    def focus_first(self) -> None:
        self.next.focus_button()

    def show_overview(self, overview: TodayOverview) -> None:
        self.next.show_overview(overview)
        self.minutes.set_rows(self._minutes_rows(overview))
        self._no_minutes.setVisible(not overview.minutes_to_write)
        self.due.set_rows(self._due_rows(overview))
        self._nothing_due.setVisible(not (overview.due or overview.ownerless_signals))

    def show_year(self, figures: YearFigures) -> None:
        words = (
            (figures.activities, self.tr("activities", "", figures.activities)),
            (figures.participations, self.tr("participations", "", figures.participations)),
            (figures.unique_people, self.tr("different people", "", figures.unique_people)),
        )
        for counter, (value, word) in zip(self._counters, words, strict=True):
            counter.set_value(self.context.labels.locale.toString(value), word)

    def _minutes_rows(self, overview: TodayOverview) -> list[Row]:
        labels = self.context.labels
        return [
            Row(
                row.activity,
                partial(self.presenter.open_minutes, row.activity_id),
                icon="document",
                note=self.presenter.minutes_date(row.date),
                badge=labels.badge(row.status),
                strong=True,
            )
            for row in overview.minutes_to_write
        ]

    def _due_rows(self, overview: TodayOverview) -> list[Row]:
        labels, today = self.context.labels, self.context.today()
        rows = [
            Row(
                " · ".join(part for part in (item.text, item.activity) if part),
                partial(self.presenter.open_due, item),
                front=labels.due(item.date, today, _DUE_ICONS[item.kind]),
            )
            for item in overview.due
        ]
        return [*rows, self._ownerless(overview.ownerless_signals)] if overview.ownerless_signals else rows

    def _ownerless(self, number: int) -> Row:
        """Signals that nobody follows have no date by which they would come up by themselves."""
        return Row(
            self.tr("%n signal(s) that nobody follows", "", number),
            self.presenter.open_ownerless,
            front=BadgeContent(self.tr("no owner"), "warning", "danger"),
        )

    def _list_card(self, title: str, nothing: str) -> tuple[Card, RowList, QWidget]:
        card, rows, told = Card(title), RowList(), label(nothing, "quiet", wrap=True)
        card.body.addWidget(rows)
        card.body.addWidget(told)
        card.body.addStretch()
        return card, rows, told

    def _build(self) -> None:
        head = QVBoxLayout()
        head.setSpacing(0)
        head.addWidget(self.greeting)
        head.addWidget(self.day)
        self._head = QWidget()
        self._head.setLayout(head)
        head.setContentsMargins(0, 0, 0, 0)
        self._year_card = Card(self.tr("This year"))
        figures = QHBoxLayout()
        figures.setSpacing(px(32))
        for counter in self._counters:
            figures.addWidget(counter)
        figures.addStretch()
        self._year_card.body.addLayout(figures)
        area = ScrollColumn()
        main = _column(self._head, self.next, self._minutes_card, last_grows=True)
        side = _column(self._due_card, self._year_card)
        area.body.addWidget(SideBySide(main, side, side_width=_SIDE, main_width=_MAIN), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area)


def _column(*parts: QWidget, last_grows: bool = False) -> QWidget:
    """Cards below each other; the last one takes what is left, or else nothing does."""
    column = QWidget()
    box = QVBoxLayout(column)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(px(24))
    for part in parts:
        box.addWidget(part, 1 if last_grows and part is parts[-1] else 0)
    if not last_grows:
        box.addStretch(1)
    return column
