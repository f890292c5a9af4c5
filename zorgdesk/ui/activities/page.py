"""The page of activities: the list or the year, and one activity in their place when it is opened."""

from typing import Any

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from zorgdesk.domain.changes import Changes, Noun
from zorgdesk.ui.activities.editor import ActivityEditor
from zorgdesk.ui.activities.overview import ActivitiesOverview
from zorgdesk.ui.page import ChosenRecord, Command, Page, PageContext

_LISTED = (Noun.ACTIVITIES, Noun.SERIES, Noun.PARTICIPATIONS, Noun.LIST_VALUES)


class ActivitiesPage(Page):
    """Escape in an activity goes back to the list, with the same filters and the same row."""

    name = "activities"

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.setObjectName("page")
        self.overview = ActivitiesOverview(context)
        self.editor = ActivityEditor(context)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.overview)
        self.stack.addWidget(self.editor)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.stack)
        self.overview.opened.connect(lambda row: context.navigate(Noun.ACTIVITIES, row.id))
        self.editor.left.connect(self.show_overview)
        self.editor.titled.connect(self.setWindowTitle)
        self.editor.series_asked.connect(self._show_series)

    def title(self) -> str:
        return self.editor.title() if self._in_editor() else self.tr("Activities")

    def open(self, record_id: int, **where: Any) -> None:
        self.editor.show_activity(record_id, where.pop("tab", None), **where)
        self.stack.setCurrentWidget(self.editor)
        self.overview.choose(record_id)

    def current(self) -> tuple[int, dict[str, Any]] | None:
        if not self._in_editor() or self.editor.activity_id is None:
            return None
        return self.editor.activity_id, {"tab": self.editor.tab_name()}

    def refresh(self, changes: Changes | None) -> None:
        self.editor.take_all(changes)
        if changes is None or changes.touches(*_LISTED):
            self.overview.reload()

    def show_overview(self) -> None:
        """Back to the list."""
        self.stack.setCurrentWidget(self.overview)
        self.setWindowTitle(self.title())
        self.overview.focus_list()

    def new_record(self) -> None:
        self.overview.new_activity()

    def focus_first(self) -> None:
        if self._in_editor():
            self.editor.focus_first()
        else:
            self.overview.focus_list()

    def focus_filter(self) -> None:
        if self._in_editor():
            self.editor.focus_filter()
        else:
            self.overview.focus_filter()

    def chosen_record(self) -> ChosenRecord | None:
        return self.editor.chosen_record() if self._in_editor() else self.overview.chosen_record()

    def commands(self) -> list[Command]:
        if self._in_editor():
            return self.editor.commands()
        return [
            Command(self.tr("New activity"), self.new_record, "plus", "Ctrl+N"),
            Command(self.tr("Bring in an existing report"), self.overview.bring_in_report, "import"),
        ]

    def keys(self) -> list[tuple[str, str]]:
        own = [("Esc", self.tr("back to the list of activities"))]
        in_list = [
            ("Enter", self.tr("in the list: open the activity")),
            ("Delete", self.tr("in the list: move to the bin")),
        ]
        return own + self.editor.keys() if self._in_editor() else in_list

    def reveal(self, changes: Changes) -> None:
        key = changes.only(Noun.ACTIVITIES)
        if self._in_editor():
            self.editor.reveal(changes)
        elif key is not None:
            self.overview.prefer(key)

    def set_full_screen(self, on: bool) -> None:
        self.editor.set_full_screen(on)

    def state(self) -> dict[str, Any]:
        return {"list": self.overview.state(), "editor": self.editor.state()}

    def restore(self, state: dict[str, Any]) -> None:
        self.overview.restore(state.get("list") or {})
        self.editor.restore(state.get("editor") or {})

    def _in_editor(self) -> bool:
        return self.stack.currentWidget() is self.editor

    def _show_series(self, series_id: int) -> None:
        self.overview.show_series(series_id)
        self.show_overview()
