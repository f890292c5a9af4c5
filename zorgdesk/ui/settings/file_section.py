"""Where everything is kept, other files, backups and the check."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from zorgdesk.domain.changes import Changes
from zorgdesk.ui.page import PageContext, Pane
from zorgdesk.ui.settings.section import section_column
from zorgdesk.ui.store_dialog import ENDING
from zorgdesk.ui.task_runner import Lane
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.buttons import button
from zorgdesk.ui.widgets.flow_layout import FlowLayout
from zorgdesk.ui.widgets.labels import label

if TYPE_CHECKING:
    from zorgdesk.domain.upkeep import CheckResult

T = TypeVar("T")

_KINDS = [("Zorgdesk", ENDING)]


class FileSection(Pane):
    """The path can be copied; each button does one thing at once."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        path = label(str(context.services.path), "strong", wrap=True)
        path.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        path.setAccessibleName(self.tr("The file"))
        self.last = label("", "quiet", wrap=True)
        self.checked = label("", "quiet", wrap=True)
        self.open = button(self.tr("Open another file…"), icon_name="open", clicked=self._open)
        self.new = button(self.tr("Make a new file…"), icon_name="plus", clicked=self._new)
        self.backup = button(self.tr("Make a backup now"), icon_name="database", clicked=self._back_up)
        self.check = button(self.tr("Check the file"), icon_name="shield", clicked=self._check)
        file = [
            label(self.tr("The file"), "heading"),
            path,
            label(self.tr("All you do is kept in this one file, on this computer."), "quiet", wrap=True),
            _beside(self.open, self.new),
        ]
        backups = [
            label(self.tr("Backups"), "heading"),
            self.last,
            _beside(self.backup, self.check),
            self.checked,
        ]
        section_column(self, file, backups)

    def refresh(self, changes: Changes | None) -> None:
        if changes is None:
            self.context.ask(self.context.services.upkeep.last_backup, self._show_last)

    def _show_last(self, at: datetime | None) -> None:
        if at is None:
            self.last.setText(self.tr("No backup yet. One is made every day, in a folder beside the file."))
            return
        told = self.context.labels.moment(at, self.context.today())
        text = self.tr("The last one was made {moment}. One is made every day, in a folder beside the file.")
        self.last.setText(text.format(moment=told))

    def _open(self) -> None:
        path = self.context.messages.file_to_open(self.tr("Open a file of Zorgdesk"), _KINDS)
        if path:
            self.context.reopen(path)

    def _new(self) -> None:
        name = self.tr("New")
        here = self.context.services.path.parent / f"{name}.{ENDING}"
        path = self.context.messages.file_to_save(self.tr("Make a new file of Zorgdesk"), here, _KINDS)
        if path:
            self.context.reopen(path)

    def _back_up(self) -> None:
        self.backup.setEnabled(False)
        self._run(self.context.services.upkeep.backup, self._backed_up)

    def _backed_up(self, path: Path) -> None:
        self.backup.setEnabled(True)
        self.context.messages.told(self.tr("Backup made: {file}").format(file=path.name))
        self.mark_stale()

    def _check(self) -> None:
        self.check.setEnabled(False)
        self.checked.setText(self.tr("Reading all of it…"))
        upkeep, language = self.context.services.upkeep, self.context.labels.language
        self._run(lambda: upkeep.check(language), self._show_check)

    def _show_check(self, result: "CheckResult") -> None:
        self.check.setEnabled(True)
        self.checked.setText(
            self.tr("Nothing is wrong with it.") if result.ok else "\n".join(result.problems)
        )

    def _run(self, work: Callable[[], T], done: Callable[[T], object]) -> None:
        self.context.runner.run(Lane.EXPORT, work, done, self._failed, self)

    def _failed(self, error: Exception) -> None:
        self.backup.setEnabled(True)
        self.check.setEnabled(True)
        self.checked.setText("")
        self.context.messages.failed(error)


def _beside(*buttons: QWidget) -> QWidget:
    box = QWidget()
    flow = FlowLayout(box, spacing=px(12))
    for each in buttons:
        flow.addWidget(each)
    return box
