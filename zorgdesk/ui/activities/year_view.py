"""The year at a glance, with the filters of the list."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget

from zorgdesk.domain.activities import ActivityFilter, ActivityRow
from zorgdesk.ui.activities.year_grid import YearGrid
from zorgdesk.ui.page import Latest, PageContext
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.buttons import icon_button
from zorgdesk.ui.widgets.labels import label

_AT_MOST = 2000


class YearView(QWidget):
    """Emits `opened(ActivityRow)`. Arrows go from day to day, Enter opens what stands there."""

    opened = Signal(object)

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._filter = ActivityFilter()
        self._latest = Latest()
        self.months = YearGrid(context)
        self._title = label("", "heading")
        self._count = label("", "quiet")
        self._scroll = QScrollArea()
        self.setFocusProxy(self.months)
        self._build()
        self.months.activated.connect(self._open)
        self.months.year_asked.connect(self.show_year)
        self.months.walked.connect(self._follow)
        self._title.setText(str(self.months.day.year))

    def show_only(self, chosen: ActivityFilter) -> None:
        """The same filter as the list; its year is the year shown."""
        self._filter = chosen
        self.show_year(chosen.year or self.months.day.year)

    def show_year(self, year: int) -> None:
        """Another year."""
        self._title.setText(str(year))
        self.months.show_year(year)
        chosen = replace(self._filter, year=year)
        rows = self._context.services.activities.rows
        self._context.ask(
            lambda: rows(chosen, sort="date", descending=False, limit=_AT_MOST),
            self._latest(self._show),
            owner=self,
        )

    def _build(self) -> None:
        head = QHBoxLayout()
        for icon, name, step in (
            ("chevron-left", self.tr("Previous year"), -1),
            ("chevron-right", self.tr("Next year"), 1),
        ):
            head.addWidget(icon_button(icon, name, partial(self._turn, step)))
            if step < 0:
                head.addWidget(self._title)
        head.addSpacing(px(8))
        head.addWidget(self._count)
        head.addStretch()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setWidget(self.months)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(self._scroll, 1)

    def _turn(self, step: int) -> None:
        self.show_year(self.months.day.year + step)

    def _show(self, rows: Sequence[ActivityRow]) -> None:
        self._count.setText(self.tr("%n activity(ies)", "", len(rows)))
        self.months.set_rows(rows)

    def _follow(self, day: QRect) -> None:
        """Keep the day the keyboard is on in view."""
        middle = day.center()
        self._scroll.ensureVisible(middle.x(), middle.y(), day.width(), 2 * day.height())

    def _open(self, day: date, place: QPoint) -> None:
        rows = self.months.rows_on(day)
        if len(rows) == 1:
            self.opened.emit(rows[0])
        elif rows:
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            for row in rows:
                menu.addAction(self._context.labels.activity(row), partial(self.opened.emit, row))
            menu.popup(place)
