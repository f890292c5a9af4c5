"""A report on its way in, without widgets: read, looked over elsewhere, stored."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol, TypeVar

from PySide6.QtCore import QCoreApplication, QObject

from zorgdesk.domain.activities import Activity
from zorgdesk.domain.changes import Changes, Noun
from zorgdesk.domain.minutes_proposal import ImportResult, MinutesProposal
from zorgdesk.errors import ZorgdeskError
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.task_runner import Lane, Task, TaskCancelled

T = TypeVar("T")


class ImportView(Protocol):
    """What the presenter asks of the dialog."""

    def show_choosing(self, error: ZorgdeskError | None = None) -> None:
        """Ask for a file, and say why the last one could not be read."""

    def show_reading(self, path: Path) -> None:
        """A file is being read."""

    def show_proposal(self, proposal: MinutesProposal) -> None:
        """A report was understood."""

    def show_known(self, activity: Activity) -> None:
        """This very file became an activity before."""

    def finish(self) -> None:
        """All is done."""


class ImportPresenter:
    """`owner` is the dialog: once it is gone, no answer comes."""

    def __init__(self, context: PageContext, view: ImportView, owner: QObject) -> None:
        self._context = context
        self._view = view
        self._owner = owner
        self._reading = 0
        self._task: Task | None = None
        self.path: Path | None = None

    def read(self, path: Path) -> None:
        """See whether it came in before, and if not, read it away from the window."""
        self.path = path
        self._reading += 1
        self._view.show_reading(path)
        imports = self._context.services.imports
        self._context.ask(
            lambda: imports.already_imported(path),
            self._if_still_reading(self._looked_up),
            self._if_still_reading(self._refused),
            self._owner,
        )

    def cancel(self) -> None:
        """Stop reading and ask for another file."""
        self.give_up()
        self._view.show_choosing()

    def give_up(self) -> None:
        """Stop reading; what still comes is not listened to."""
        if self._task is not None:
            self._task.cancel()
        self._reading += 1

    def store(self, proposal: MinutesProposal) -> None:
        """Make the activity, in one action."""
        path, imports = self.path, self._context.services.imports
        if path is not None:
            self._context.act(lambda: imports.store_minutes(path, proposal), self._stored, owner=self._owner)

    def open_activity(self, activity_id: int) -> None:
        """Go to its minutes."""
        self._view.finish()
        self._context.navigate(Noun.ACTIVITIES, activity_id, tab="minutes")

    def _if_still_reading(self, call: Callable[[T], object]) -> Callable[[T], None]:
        """Nothing is heard of a file that was given up or replaced by another."""
        mine = self._reading

        def answer(value: T) -> None:
            if mine == self._reading:
                call(value)

        return answer

    def _looked_up(self, known: Activity | None) -> None:
        path, imports = self.path, self._context.services.imports
        if known is not None:
            self._view.show_known(known)
        elif path is not None:
            self._task = self._context.runner.run_long(
                Lane.EXPORT,
                lambda _task: imports.propose_minutes(path),
                self._if_still_reading(self._view.show_proposal),
                self._if_still_reading(self._refused),
                owner=self._owner,
            )

    def _refused(self, error: Exception) -> None:
        if isinstance(error, TaskCancelled):
            return
        if not isinstance(error, ZorgdeskError):
            raise error
        self._view.show_choosing(error)

    def _stored(self, outcome: tuple[ImportResult, Changes]) -> None:
        result, changes = outcome
        if result.activity_id is None:
            return
        self.open_activity(result.activity_id)
        if changes:
            say = QCoreApplication.translate
            told = say("report_import", "The report is stored as “{title}”.").format(title=changes.subject)
            self._context.messages.told(told, say("report_import", "Undo"), self._context.undo)
