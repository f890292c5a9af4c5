"""A list on its way in, without widgets: read, laid out, looked over elsewhere, stored."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol, TypeVar

from PySide6.QtCore import QCoreApplication, QObject

from zorgdesk.domain.changes import Changes
from zorgdesk.domain.minutes_proposal import ImportResult
from zorgdesk.domain.register_lists import Field, ListKind, ListLayout, ListProposal
from zorgdesk.errors import ZorgdeskError
from zorgdesk.services.register_imports import ReadList, with_field
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.task_runner import Lane, Task, TaskCancelled

T = TypeVar("T")

ASKS_PASSWORD = ("list_password_needed", "wrong_list_password")


class ListView(Protocol):
    """What the presenter asks of the dialog."""

    def show_choosing(self, error: ZorgdeskError | None = None) -> None:
        """Ask for a file, and say why the last one could not be read."""

    def show_locked(self, error: ZorgdeskError) -> None:
        """Ask for the password, which is needed or was wrong."""

    def show_busy(self, title: str) -> None:
        """Something takes a while."""

    def show_progress(self, done: int, total: int) -> None:
        """How far that is; 0 when nobody knows."""

    def show_layout(self, layout: ListLayout, headings: list[tuple[int, str]]) -> None:
        """Show what the columns hold. `headings` are rows that may hold the headings, with their text."""

    def show_proposal(self, proposal: ListProposal, *, again: bool = False) -> None:
        """Show what each row would do; `again` keeps what was decided about the same list before."""

    def show_preview(self) -> None:
        """Back to the rows as they were decided."""

    def show_problem(self, error: ZorgdeskError) -> None:
        """Something has to be chosen otherwise, on the page of the columns."""

    def finish(self) -> None:
        """All is done."""


class ListPresenter:
    """`owner` is the dialog: once it is gone, no answer comes."""

    def __init__(self, context: PageContext, view: ListView, owner: QObject, kind: ListKind) -> None:
        self._context = context
        self._view = view
        self._owner = owner
        self._kind = kind
        self._round = 0
        self._task: Task | None = None
        self._path: Path | None = None
        self._read: ReadList | None = None
        self._layout: ListLayout | None = None
        self._recognised = False
        self.is_storing = False

    def read(self, path: Path, password: str | None = None) -> None:
        """Read a file and propose what its columns hold."""
        imports, kind, self._path = self._context.services.register_imports, self._kind, path

        def work(_task: Task) -> tuple[ReadList, ListLayout]:
            read = imports.read(path, password)
            return read, imports.lay_out(read, kind)

        self._run(
            QCoreApplication.translate("list_import", "Reading {name}…").format(name=path.name),
            work,
            self._laid_out,
            self._refused,
        )

    def unlock(self, password: str) -> None:
        """Read the file once more, with its password."""
        if self._path is not None:
            self.read(self._path, password)

    def lay_out(self, sheet: int, header: int | None) -> None:
        """Another sheet, or another row with the headings; 0 for none, None to look for it."""
        imports, kind, read = self._context.services.register_imports, self._kind, self._read
        if read is not None:
            self._run(
                "",
                lambda _task: (read, imports.lay_out(read, kind, sheet=sheet, header=header)),
                self._laid_out,
                self._refused,
            )

    def set_field(self, number: int, field: Field | None) -> None:
        """One column holds something else."""
        if self._layout is not None:
            self._show_layout(with_field(self._layout, number, field))

    def preview(self, recognised: bool, *, again: bool = False) -> None:
        """Propose what each row would do."""
        imports, read, layout = self._context.services.register_imports, self._read, self._layout
        self._recognised = recognised
        if read is not None and layout is not None:
            self._run(
                QCoreApplication.translate("list_import", "Comparing with what is known…"),
                lambda task: imports.propose(read, layout, task.report, recognised=recognised),
                lambda proposal: self._view.show_proposal(proposal, again=again),
                self._back_to_columns,
            )

    def back(self) -> None:
        """To the columns."""
        if self._layout is not None:
            self._show_layout(self._layout)

    def cancel(self) -> None:
        """Stop what is under way, and go to where it was begun."""
        was_storing = self.is_storing
        self.give_up()
        if was_storing:
            self._view.show_preview()
        elif self._layout is None:
            self._view.show_choosing()
        else:
            self._show_layout(self._layout)

    def forget(self) -> None:
        """Begin with another file."""
        self.give_up()
        self._read = self._layout = None
        self._view.show_choosing()

    def give_up(self) -> None:
        """Stop what is under way; what still comes is not listened to."""
        if self._task is not None:
            self._task.cancel()
        self._round += 1
        self.is_storing = False

    def store(self, proposal: ListProposal) -> None:
        """Write it, in one action, and keep the columns for the next such list."""
        imports, read, layout = self._context.services.register_imports, self._read, self._layout
        if read is None or layout is None:
            return
        language = self._context.labels.language
        self.is_storing = True

        def work(task: Task) -> tuple[ImportResult, Changes]:
            outcome = imports.store(proposal, read.path.name, language, task.report)
            imports.remember(layout)
            return outcome

        self._run(
            QCoreApplication.translate("list_import", "Storing…"),
            work,
            self._stored,
            self._not_stored,
            Lane.DATABASE,
        )

    def _run(
        self,
        title: str,
        work: Callable[[Task], T],
        done: Callable[[T], object],
        failed: Callable[[Exception], object],
        lane: Lane = Lane.EXPORT,
    ) -> None:
        self._round += 1
        mine = self._round

        def heard(call: Callable[[T], object]) -> Callable[[T], None]:
            def answer(value: T) -> None:
                if mine == self._round or lane is Lane.DATABASE:  # what was written is there
                    call(value)

            return answer

        def refused(error: Exception) -> None:
            if mine == self._round and not isinstance(error, TaskCancelled):
                failed(error)

        if title:
            self._view.show_busy(title)
        self._task = self._context.runner.run_long(
            lane, work, heard(done), refused, self._view.show_progress, owner=self._owner
        )

    def _laid_out(self, found: tuple[ReadList, ListLayout]) -> None:
        self._read = found[0]
        self._show_layout(found[1])

    def _show_layout(self, layout: ListLayout) -> None:
        self._layout = layout
        self._view.show_layout(layout, self._read.headings(layout.sheet) if self._read else [])

    def _refused(self, error: Exception) -> None:
        if not isinstance(error, ZorgdeskError):
            raise error
        self._read = self._layout = None
        if error.code in ASKS_PASSWORD and self._path is not None:
            self._view.show_locked(ZorgdeskError(error.code, path=self._path.name))
        else:
            self._view.show_choosing(error)

    def _back_to_columns(self, error: Exception) -> None:
        if not isinstance(error, ZorgdeskError):
            raise error
        self.back()
        self._view.show_problem(error)

    def _not_stored(self, error: Exception) -> None:
        """What was changed meanwhile is looked at anew; nothing was written."""
        self.is_storing = False
        self._context.messages.failed(error)
        self.preview(self._recognised, again=True)

    def _stored(self, outcome: tuple[ImportResult, Changes]) -> None:
        result, changes = outcome
        if changes:
            self._context.messages.saved(self._context.now())
            self._context.changed(changes)
        self._view.finish()
        told = QCoreApplication.translate("list_import", "Brought in: {created} new, {updated} updated.")
        told = told.format(created=result.created, updated=result.updated)
        if changes:
            self._context.messages.told(
                told, QCoreApplication.translate("list_import", "Undo"), self._context.undo
            )
        else:
            self._context.messages.told(
                QCoreApplication.translate("list_import", "Everything in this list was known already.")
            )
