"""All activities: filters on the left, the table or the year beside them."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from zorgdesk.domain.activities import ActivityFilter, Series
from zorgdesk.domain.changes import Noun
from zorgdesk.ui.activities.filters import ActivityFilters
from zorgdesk.ui.activities.table_model import columns
from zorgdesk.ui.activities.year_view import YearView
from zorgdesk.ui.deleting import delete_records
from zorgdesk.ui.page import ChosenRecord, PageContext
from zorgdesk.ui.record_list import RecordList
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.buttons import button, icon_button
from zorgdesk.ui.widgets.empty_state import EmptyState
from zorgdesk.ui.widgets.page_header import PageHeader
from zorgdesk.ui.widgets.scroll_column import ScrollColumn

_NEW_KIND = "practice_table"
_NARROW, _ICONS_ALONE = 960, 760
"""Widths at 100 % under which the filters are behind a button, and the buttons have no words."""
_TOGETHER = 100
"""Rows that one press of Delete takes at most: more is a slip."""


class ActivitiesOverview(QWidget):
    """Emits `opened(ActivityRow)`."""

    opened = Signal(object)

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self.header = PageHeader(self.tr("Activities"))
        self.filters = ActivityFilters(context.labels)
        empty = EmptyState(
            "calendar",
            self.tr("No activities yet"),
            self.tr(
                "Practice tables, trainings and meetings stand here, with everything that belongs to them."
            ),
            self.tr("New activity"),
        )
        self.list = RecordList(
            context,
            columns(context.labels),
            context.services.activities,
            ActivityFilter(),
            ("date", True),
            empty,
        )
        self.year = YearView(context)
        self.views = QStackedWidget()
        self.views.addWidget(self.list)
        self.views.addWidget(self.year)
        self._build()
        empty.started.connect(self.new_activity)
        self.filters.changed.connect(self._filter)
        self.list.activated.connect(self.opened)
        self.list.everything_asked.connect(self.filters.clear)
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.list.table, self._delete_selected)
        delete.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.year.opened.connect(self.opened)

    def reload(self) -> None:
        """Look again: years, series and rows."""
        services = self._context.services
        self._context.ask(
            lambda: (services.activities.years(), services.series.all()),
            lambda found: self._offer(*found),
            owner=self,
        )

    def choose(self, activity_id: int) -> None:
        """Put the list on this activity, for when the person comes back."""
        self.list.choose(activity_id)

    def prefer(self, activity_id: int) -> None:
        """Choose this activity if the list shows it."""
        self.list.prefer(activity_id)

    def show_series(self, series_id: int) -> None:
        """Only the activities of one series."""
        self.filters.show_series(series_id)

    def chosen_record(self) -> ChosenRecord | None:
        """The activity the list is on."""
        row = self.list.table.current_row() if self.list.table.is_chosen() else None
        if row is None or self._in_year():
            return None
        return ChosenRecord(Noun.ACTIVITIES, row.id, self._context.labels.activity(row))

    def focus_list(self) -> None:
        if self._in_year():
            self.year.setFocus()
        else:
            self.list.focus_first()

    def focus_filter(self) -> None:
        self.filter_button.setChecked(True)
        self.filters.search.edit.setFocus()
        self.filters.search.edit.selectAll()

    def new_activity(self) -> None:
        """A practice table of today, opened on its details so that the title can be typed at once."""
        add = self._context.services.activities.add
        title, today = self.tr("New activity"), self._context.today()
        self._context.act(
            lambda: add(_NEW_KIND, title, date=today),
            lambda made: self._context.navigate(Noun.ACTIVITIES, made[0], tab="details"),
        )

    def bring_in_report(self) -> None:
        """An existing report becomes an activity."""
        from zorgdesk.ui.report_import.dialog import open_import

        open_import(self._context, self)

    def state(self) -> dict[str, Any]:
        return {
            "columns": self.list.table.columns_state(),
            "year": self._in_year(),
            "filters": self.filters.choices(),
        }

    def restore(self, state: dict[str, Any]) -> None:
        self.list.table.restore_columns(str(state.get("columns") or ""))
        self._show_view(bool(state.get("year")))
        filters = state.get("filters")
        self.filters.restore(filters if isinstance(filters, dict) else {})

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """In a narrow page the filters are behind a button; in a narrower one, buttons are only icons."""
        narrow = self.width() < px(_NARROW)
        self.filter_button.setVisible(narrow)
        self._side.setVisible(not narrow or self.filter_button.isChecked())
        bare = self.width() < px(_ICONS_ALONE)
        for one, words in self._worded.items():
            one.setText("" if bare else words)
            one.setToolTip(words if bare else "")

    def _offer(self, years: Sequence[int], series: Sequence[Series]) -> None:
        self.filters.fill(years, series)
        self._filter(self.filters.chosen())

    def _delete_selected(self) -> None:
        table, labels = self.list.table, self._context.labels
        if table.selected_number() > _TOGETHER:
            told = self.tr("Choose at most {number} rows to delete together.").format(number=_TOGETHER)
            self._context.messages.told(told)
            return
        records = [(row.id, labels.activity(row)) for row in table.selected_rows()]
        table.leave_selection()
        if records:
            delete_records(self._context, self._context.services.activities, Noun.ACTIVITIES, records)

    def _in_year(self) -> bool:
        return self.views.currentWidget() is self.year

    def _filter(self, chosen: ActivityFilter) -> None:
        """Only the view on screen is read; the other one when it is chosen."""
        (self.year if self._in_year() else self.list).show_only(chosen)

    def _show_view(self, year: bool) -> None:
        self.views.setCurrentWidget(self.year if year else self.list)
        self._year_button.setChecked(year)
        self._table_button.setChecked(not year)
        if self.isVisible():
            self._filter(self.filters.chosen())

    def _build(self) -> None:
        self._table_button = button(
            self.tr("Table"), icon_name="table", clicked=lambda: self._show_view(False)
        )
        self._year_button = button(
            self.tr("Year"), icon_name="calendar", clicked=lambda: self._show_view(True)
        )
        self.filter_button = icon_button("filter", self.tr("Filters"))
        self.filter_button.setCheckable(True)
        self.filter_button.toggled.connect(lambda _on: self._arrange())
        self.header.add_button(self.filter_button)
        views = QButtonGroup(self)
        for one in (self._table_button, self._year_button):
            one.setCheckable(True)
            views.addButton(one)
            self.header.add_button(one)
        self._table_button.setChecked(True)
        bring_in = button(self.tr("Bring in a report"), icon_name="import", clicked=self.bring_in_report)
        self.header.add_button(bring_in)
        self._worded = {one: one.text() for one in (self._table_button, self._year_button, bring_in)}
        for one, words in self._worded.items():
            one.setAccessibleName(words)
        self.header.add_button(button(self.tr("New activity"), "primary", "plus", clicked=self.new_activity))
        self._side = ScrollColumn(margin=0)
        self._side.body.addWidget(self.filters)
        self._side.setFixedWidth(px(224))
        row = QHBoxLayout()
        row.setSpacing(px(16))
        row.addWidget(self._side)
        row.addWidget(self.views, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(16), px(24), px(20))
        column.setSpacing(px(16))
        column.addWidget(self.header)
        column.addLayout(row, 1)
