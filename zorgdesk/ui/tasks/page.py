"""Everything somebody must do, over all activities."""

from datetime import date
from typing import Any

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout

from zorgdesk.domain.changes import Changes, Noun
from zorgdesk.domain.tasks import Task, TaskFilter
from zorgdesk.settings import AUTHOR
from zorgdesk.ui.deleting import delete_selected
from zorgdesk.ui.exporting.register_dialog import open_register_export
from zorgdesk.ui.follow_up.new_task import NewTask
from zorgdesk.ui.page import ChosenRecord, Command, Page, PageContext
from zorgdesk.ui.record_list import RecordList
from zorgdesk.ui.tasks.cell_editing import FIELDS, CellEditing
from zorgdesk.ui.tasks.columns import columns
from zorgdesk.ui.tasks.filters import TaskFilters
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.buttons import button
from zorgdesk.ui.widgets.empty_state import EmptyState
from zorgdesk.ui.widgets.page_header import PageHeader

_SHOWN = (Noun.TASKS, Noun.PEOPLE, Noun.ACTIVITIES, Noun.SERIES)


class TasksPage(Page):
    """A task is changed in its row: Enter or a double click begins, Space says that it is done."""

    name = "tasks"

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.setObjectName("page")
        self.header = PageHeader(self.tr("Tasks"))
        self.filters = TaskFilters(lambda: context.settings.get(AUTHOR), context.today)
        self.new = NewTask(context)
        empty = EmptyState(
            "check-square",
            self.tr("No tasks yet"),
            self.tr("What people agree to do stands here, whatever activity it comes from."),
        )
        self.list = RecordList(
            context, columns(context), context.services.tasks, TaskFilter(), ("due", False), empty
        )
        self.editing = CellEditing(context, self.list.table)
        self._waiting = False
        self._build()
        self._connect()

    def title(self) -> str:
        return self.header.title()

    def open(self, record_id: int, **where: Any) -> None:
        self.filters.clear()
        self.list.choose(record_id)

    def refresh(self, changes: Changes | None) -> None:
        if changes is not None and not changes.touches(*_SHOWN):
            return
        services = self.context.services
        self.context.ask(
            lambda: (services.tasks.assignees(), services.series.all()),
            lambda found: self.filters.offer(*found),
            owner=self,
        )
        self._load()

    def reveal(self, changes: Changes) -> None:
        key = changes.only(Noun.TASKS)
        if key is not None:
            self.list.prefer(key)

    def new_record(self) -> None:
        self.new.text.setFocus()

    def focus_first(self) -> None:
        self.list.focus_first()

    def focus_filter(self) -> None:
        self.filters.search.edit.setFocus()
        self.filters.search.edit.selectAll()

    def chosen_record(self) -> ChosenRecord | None:
        task = self.list.table.current_row() if self.list.table.is_chosen() else None
        return None if task is None else ChosenRecord(Noun.TASKS, task.id, task.text)

    def commands(self) -> list[Command]:
        return [
            Command(self.tr("New task"), self.new_record, "plus", "Ctrl+N"),
            Command(self.tr("Export tasks"), self.export_list, "export"),
        ]

    def keys(self) -> list[tuple[str, str]]:
        return [
            ("Enter", self.tr("change the task; Tab goes to who and to when")),
            ("Space", self.tr("done, or open again")),
            ("Ctrl+Enter", self.tr("go to where it was agreed")),
            ("Delete", self.tr("to the bin")),
        ]

    def state(self) -> dict[str, Any]:
        return {"columns": self.list.table.columns_state()}

    def restore(self, state: dict[str, Any]) -> None:
        self.list.table.restore_columns(str(state.get("columns") or ""))

    def _load(self) -> None:
        """Read anew; while somebody types in a row that waits, because the field would be gone."""
        self._waiting = self.editing.editor is not None
        if not self._waiting:
            self.list.show_only(self.filters.chosen())

    def _load_at_last(self) -> None:
        if self._waiting:
            self._load()

    # What is done with a task

    def _add(self, text: str, assignee_id: int | None, due: date | None) -> None:
        add = self.context.services.tasks.add
        self.context.act(lambda: add(text, assignee_id=assignee_id, due=due), lambda _added: self.new.clear())

    def _edit(self, task_id: int, field: str, value: object) -> None:
        edit = self.context.services.tasks.edit
        self.context.act(lambda: edit(task_id, **{field: value}))

    def _turn(self) -> None:
        """All selected ones done, or open again when they all were."""
        tasks: list[Task] = self.list.table.selected_rows()
        done, set_done = not all(one.done for one in tasks), self.context.services.tasks.set_all_done
        ids = [task.id for task in tasks]
        if ids:
            self.context.act(lambda: set_done(ids, done))

    def _delete(self) -> None:
        delete_selected(self.context, self.list.table, self.context.services.tasks, Noun.TASKS, "text")

    def _visit(self) -> None:
        task = self.list.table.current_row()
        if task is not None and task.activity_id is not None:
            self.context.navigate(Noun.ACTIVITIES, task.activity_id, tab="follow_up", task=task.id)
        elif task is not None and task.policy_signal_id is not None:
            self.context.navigate(Noun.POLICY_SIGNALS, task.policy_signal_id)

    def _change(self, _task: Task) -> None:
        """Enter or a double click: the field under the mouse, or else the words."""
        current = self.list.table.currentIndex()
        field = self.list.model.columns[current.column()].key
        if field == "activity":
            self._visit()
        elif field != "done":
            self.editing.begin(current.row(), field if field in FIELDS else FIELDS[0])

    def _clicked(self, index: QModelIndex) -> None:
        if self.list.model.columns[index.column()].key == "done":
            self._turn()

    def export_list(self) -> None:
        """What the list shows now, as a file."""
        title, count = self.tr("Export tasks"), self.list.model.rowCount()
        open_register_export(self.context, "tasks", title, self.filters.chosen(), count, self.window())

    def _build(self) -> None:
        self.export = button(self.tr("Export"), "default", "export", self.export_list)
        self.header.add_button(self.export)
        self.list.setMinimumHeight(px(40))
        page = QVBoxLayout(self)
        page.setContentsMargins(px(24), px(16), px(24), px(20))
        page.setSpacing(px(12))
        page.addWidget(self.header)
        page.addWidget(self.filters)
        page.addWidget(self.list, 1)
        page.addWidget(self.new)

    def _connect(self) -> None:
        self.filters.changed.connect(self._load)
        self.new.added.connect(self._add)
        self.editing.edited.connect(self._edit)
        self.editing.ended.connect(self._load_at_last)
        self.list.activated.connect(self._change)
        self.list.everything_asked.connect(self.filters.clear)
        self.list.table.clicked.connect(self._clicked)
        for key, does in (
            (Qt.Key.Key_Space, self._turn),
            (Qt.Key.Key_Delete, self._delete),
            (Qt.Modifier.CTRL | Qt.Key.Key_Return, self._visit),
        ):
            shortcut = QShortcut(QKeySequence(key), self.list.table, does)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
