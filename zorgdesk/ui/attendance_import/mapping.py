"""What the columns of a list hold, said by a person when no format tells or when it tells wrong."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject

from zorgdesk.domain.register_lists import Field, ListKind, ListLayout
from zorgdesk.errors import ZorgdeskError
from zorgdesk.services.register_imports import ReadList, with_field
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.task_runner import Lane, Task, TaskCancelled

_WHO = frozenset(
    {Field.GIVEN_NAME, Field.FAMILY_NAME, Field.NAME_GIVEN_FIRST, Field.NAME_FAMILY_FIRST, Field.EMAIL}
)


class ColumnsView(Protocol):
    """What is asked of the dialog."""

    def show_choosing(self, error: ZorgdeskError | None = None) -> None:
        """Ask for a file, and say why the last one could not be read."""

    def show_columns(self, layout: ListLayout, headings: list[tuple[int, str]], *, unknown: bool) -> None:
        """Ask what each column holds; `unknown` when no format was recognised."""

    def show_problem(self, error: ZorgdeskError) -> None:
        """Something has to be chosen otherwise."""


class ColumnsPresenter:
    """`chosen` is called with what somebody said of the columns."""

    def __init__(
        self, context: PageContext, view: ColumnsView, owner: QObject, chosen: Callable[[ListLayout], None]
    ) -> None:
        self._context = context
        self._view = view
        self._owner = owner
        self._chosen = chosen
        self._round = 0
        self._unknown = False
        self._read: ReadList | None = None
        self._layout: ListLayout | None = None

    def open(
        self, path: Path, password: str | None, said: ListLayout | None, why: ZorgdeskError | None
    ) -> None:
        """Ask about a file: as was `said` of it before, or because no format was recognised: `why`."""
        services = self._context.services
        imports, lists = services.register_imports, services.attendance_import

        def work(_task: Task) -> tuple[ReadList, ListLayout]:
            read = imports.read(path, password)
            layout = said or lists.recalled(read.sheets)
            return read, layout or imports.lay_out(read, ListKind.ATTENDANCE)

        def laid_out(found: tuple[ReadList, ListLayout]) -> None:
            self._unknown = why is not None
            if found[1].columns:
                self._laid_out(found)
            else:
                self._view.show_choosing(why)

        self._run(work, laid_out)

    def lay_out(self, sheet: int, header: int | None) -> None:
        """Another sheet, or another row with the headings; 0 for none, None to look for it."""
        imports, read = self._context.services.register_imports, self._read
        if read is not None:
            self._run(
                lambda _task: (read, imports.lay_out(read, ListKind.ATTENDANCE, sheet=sheet, header=header)),
                self._laid_out,
            )

    def set_field(self, number: int, field: Field | None) -> None:
        """One column holds something else."""
        if self._layout is not None:
            self._show(with_field(self._layout, number, field))

    def use(self) -> None:
        """Read the list so."""
        layout, read = self._layout, self._read
        if layout is None or read is None:
            return
        if _WHO.isdisjoint(layout.mapping.values()):
            self._view.show_problem(ZorgdeskError("no_name_column", path=read.path))
        else:
            self._chosen(layout)

    def _laid_out(self, found: tuple[ReadList, ListLayout]) -> None:
        self._read = found[0]
        self._show(found[1])

    def _show(self, layout: ListLayout) -> None:
        self._layout = layout
        headings = self._read.headings(layout.sheet) if self._read else []
        self._view.show_columns(layout, headings, unknown=self._unknown)

    def _run(
        self,
        work: Callable[[Task], tuple[ReadList, ListLayout]],
        done: Callable[[tuple[ReadList, ListLayout]], None],
    ) -> None:
        """Away from the window; only the last question is answered."""
        self._round += 1
        mine = self._round

        def heard(found: tuple[ReadList, ListLayout]) -> None:
            if mine == self._round:
                done(found)

        self._context.runner.run_long(Lane.EXPORT, work, heard, self._refused, owner=self._owner)

    def _refused(self, error: Exception) -> None:
        if isinstance(error, TaskCancelled):
            return
        if not isinstance(error, ZorgdeskError):
            raise error
        self._view.show_choosing(error)
