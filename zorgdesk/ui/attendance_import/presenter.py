"""A list on its way in, without widgets: read, looked over and decided elsewhere, stored."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date as Date
from pathlib import Path
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject

from zorgdesk.domain.attendance_answers import NO_ANSWERS
from zorgdesk.domain.attendance_lists import ClaimSource
from zorgdesk.domain.attendance_proposal import AttendanceProposal, Candidate, Decision, Line, Why
from zorgdesk.domain.attendance_return import AttendanceReturn
from zorgdesk.domain.changes import Changes
from zorgdesk.domain.minutes_proposal import ImportResult
from zorgdesk.domain.outcomes import Outcome
from zorgdesk.domain.participations import ParticipationStatus
from zorgdesk.domain.register_lists import ListLayout
from zorgdesk.errors import ZorgdeskError
from zorgdesk.ui.attendance_import.mapping import ColumnsPresenter, ColumnsView
from zorgdesk.ui.list_import.presenter import ASKS_PASSWORD
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.task_runner import Lane, Task, TaskCancelled

T = TypeVar("T")


class ListView(ColumnsView, Protocol):
    """What the presenter asks of the dialog."""

    def show_locked(self, error: ZorgdeskError) -> None:
        """Ask for the password, which is needed or was wrong."""

    def show_reading(self, path: Path) -> None:
        """A file is being read."""

    def show_proposal(self, proposal: AttendanceProposal, days: tuple[Date, ...]) -> None:
        """A list was understood, or something in it was decided; `days` are asked when nobody can tell."""

    def show_return(self, proposal: AttendanceReturn, *, touched: bool = False) -> None:
        """It is our own workbook, filled in; `touched` when something was decided about it before."""

    def finish(self, result: ImportResult, changes: Changes) -> None:
        """All is stored."""


class ListPresenter:
    """`owner` is the dialog: once it is gone, no answer comes."""

    def __init__(self, context: PageContext, view: ListView, owner: QObject, activity_id: int) -> None:
        self._context = context
        self._view = view
        self._owner = owner
        self._activity_id = activity_id
        self._reading = 0
        self._task: Task | None = None
        self._answers = NO_ANSWERS
        self._source: ClaimSource | None = None
        self._days: tuple[Date, ...] = ()
        self._path: Path | None = None
        self._password: str | None = None
        self._touched = False
        self._returned: AttendanceReturn | None = None
        self.columns = ColumnsPresenter(context, view, owner, self._take_layout)
        self.proposal: AttendanceProposal | None = None

    @property
    def is_touched(self) -> bool:
        """Whether somebody decided about a line."""
        return self._touched

    def read(self, path: Path) -> None:
        """Read another file, away from the window."""
        self._path, self._answers, self._days = path, NO_ANSWERS, ()
        self._password = self._returned = self._source = self.proposal = None
        self._read(path)

    def unlock(self, password: str) -> None:
        """Read the file once more, with its password."""
        self._password = password
        self._read_again()

    def take_day(self, day: Date) -> None:
        """Somebody said of which day the list is: its times can be read."""
        self._answers = replace(self._answers, day=day)
        self._read_again()

    def take_word(self, key: str, status: ParticipationStatus) -> None:
        """Somebody said what a word of the list means."""
        self._answers = replace(self._answers, words={**self._answers.words, key: status})
        self._read_again()

    def ask_columns(self) -> None:
        """Somebody wants to say what the columns hold."""
        if self._path is not None:
            self.columns.open(self._path, self._password, self._answers.layout, None)

    def _take_layout(self, layout: ListLayout) -> None:
        """Other columns make other lines: what was decided about these is not about those."""
        self._answers, self.proposal, self._source = replace(self._answers, layout=layout), None, None
        self._read_again()

    def _read_again(self) -> None:
        if self._path is not None:
            self._read(self._path)

    def take_source(self, source: ClaimSource) -> None:
        """Somebody said what kind of list it is."""
        if self.proposal is not None:
            self._source = source
            self._show(self.proposal.from_source(source), touched=self._touched)

    def cancel(self) -> None:
        """Stop reading and ask for another file."""
        self.give_up()
        self._view.show_choosing()

    def give_up(self) -> None:
        """Stop reading; what still comes is not listened to."""
        if self._task is not None:
            self._task.cancel()
        self._reading += 1

    def decide(self, place: int, chosen: int | Decision) -> None:
        """A line is this person, somebody new, or not brought in."""
        proposal = self.proposal
        if proposal is None:
            return
        offered = {one.person.id for one in proposal.lines[place].candidates}
        if isinstance(chosen, Decision) or chosen in offered:
            self._decided(proposal, place, chosen, None)
            return
        service, activity_id = self._context.services.attendance_import, self._activity_id
        self._context.ask(
            lambda: service.candidate(activity_id, chosen),
            self._if_still_reading(lambda one: self._decided(proposal, place, chosen, one)),
            owner=self._owner,
        )

    def take_nearly(self) -> None:
        """Everybody whose name is nearly that of just one person is that person."""
        if self.proposal is None:
            return
        lines = tuple(
            line.with_choice(line.candidates[0].person.id) if is_nearly_one(line) else line
            for line in self.proposal.lines
        )
        self._show(replace(self.proposal, lines=lines), touched=True)

    def store(self) -> None:
        """Do what the lines say, in one action."""
        path, proposal, importer = self._path, self.proposal, self._context.services.attendance_import
        language = self._context.labels.language
        if path is not None and proposal is not None:
            self._context.act(
                lambda: importer.store(path, proposal, again=True, language=language),
                lambda outcome: self._view.finish(*outcome),
                owner=self._owner,
            )

    def store_return(self, proposal: AttendanceReturn) -> None:
        """Do what the rows of our own workbook say, in one action."""
        importer, language = self._context.services.attendance_workbook_import, self._context.labels.language
        self._context.act(
            lambda: importer.store(proposal, language=language),
            lambda outcome: self._view.finish(*outcome),
            lambda error: self._look_again(proposal, error),
            owner=self._owner,
        )

    def _look_again(self, proposal: AttendanceReturn, error: Exception) -> None:
        """Something changed here meanwhile: compare once more, and keep what was decided."""
        self._context.messages.failed(error)
        if isinstance(error, ZorgdeskError) and error.code == "proposal_outdated" and self._path:
            self._returned = proposal
            self._read(self._path)

    def _read(self, path: Path) -> None:
        self._reading += 1
        self._view.show_reading(path)
        services, activity_id, answers = self._context.services, self._activity_id, self._answers
        ours, password = services.attendance_workbook_import, self._password

        def read(_task: Task) -> AttendanceProposal | AttendanceReturn:
            if ours.is_attendance_workbook(path, password):
                return ours.propose(path, activity_id, password=password)
            return services.attendance_import.propose(path, activity_id, answers, password=password)

        self._task = self._context.runner.run_long(
            Lane.EXPORT,
            read,
            self._if_still_reading(self._understood),
            self._if_still_reading(self._refused),
            owner=self._owner,
        )

    def _if_still_reading(self, call: Callable[[T], object]) -> Callable[[T], None]:
        """Nothing is heard of a file that was given up or replaced by another."""
        mine = self._reading

        def answer(value: T) -> None:
            if mine == self._reading:
                call(value)

        return answer

    def _understood(self, proposal: AttendanceProposal | AttendanceReturn) -> None:
        if isinstance(proposal, AttendanceReturn):
            before, self._returned = self._returned, None
            self._view.show_return(
                proposal.decided_as(before) if before else proposal, touched=before is not None
            )
            return
        if len(proposal.found.days) > 1:
            self._days = proposal.found.days
        if self.proposal is not None:  # the same file, after somebody said something of it
            proposal = proposal.decided_as(self.proposal)
        if self._source is not None:
            proposal = proposal.from_source(self._source)
        self._show(proposal, touched=self.proposal is not None and self._touched)

    def _refused(self, error: Exception) -> None:
        if isinstance(error, TaskCancelled):
            return
        if not isinstance(error, ZorgdeskError):
            raise error
        if error.code in ASKS_PASSWORD and self._path is not None:
            self._view.show_locked(ZorgdeskError(error.code, path=self._path.name))
        elif error.code == "not_an_attendance_list" and self._path is not None:
            self.columns.open(self._path, self._password, None, error)
        else:
            self._view.show_choosing(error)

    def _decided(
        self, proposal: AttendanceProposal, place: int, chosen: int | Decision, one: Candidate | None
    ) -> None:
        lines = list(proposal.lines)
        lines[place] = lines[place].with_choice(chosen, one)
        self._show(replace(proposal, lines=tuple(lines)), touched=True)

    def _show(self, proposal: AttendanceProposal, *, touched: bool) -> None:
        self.proposal, self._touched = proposal, touched
        self._view.show_proposal(proposal, self._days)


def is_nearly_one(line: Line) -> bool:
    """Whether a line waits only because of an accent, a dash or a capital."""
    return line.why is Why.NEARLY and len(line.candidates) == 1


def doing(proposal: AttendanceProposal) -> int:
    """How many lines change something."""
    counts = proposal.counts()
    return counts[Outcome.NEW] + counts[Outcome.UPDATED]
