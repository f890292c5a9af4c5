"""What an attendance workbook that came back would change: nothing is stored until somebody has seen it."""

from collections import Counter
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from zorgdesk.domain.attendance_lists import Attendee
from zorgdesk.domain.attendance_proposal import Candidate, Decision, Why
from zorgdesk.domain.attendance_rows import MOMENTS, Field, FieldValue, RowValues
from zorgdesk.domain.outcomes import Outcome
from zorgdesk.domain.participations import Participation, ParticipationStatus
from zorgdesk.domain.people import Person

PRESENT = ParticipationStatus.PRESENT


class Take(StrEnum):
    """Which of two is right: what the workbook says, or what is here; or it is open."""

    WORKBOOK = "workbook"
    HERE = "here"
    OPEN = "open"


class Problem(StrEnum):
    """Why a row, or a cell of it, does nothing."""

    KEY_CHANGED = "key_changed"
    KEY_TWICE = "key_twice"
    GONE = "gone"
    UNREADABLE = "unreadable"
    NO_NAME = "no_name"
    NOT_THERE = "not_there"


Told = tuple[tuple[Problem, str], ...]
"""Problems of a row, each with what stands in the cell."""


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One cell that differs. `was` is how it was when the workbook left, `here` how it is in the store."""

    field: Field
    said: FieldValue
    here: FieldValue
    was: FieldValue = None
    remembered: bool = True

    @property
    def conflict(self) -> bool:
        """Whether it was changed on both sides, or nobody can tell on which."""
        return not self.remembered or self.was != self.here


@dataclass(frozen=True, slots=True)
class KnownRow:
    """The row of somebody who takes part. `problems` are cells that can not be read, with what they say."""

    number: int
    participation: Participation
    changes: tuple[FieldChange, ...] = ()
    problems: Told = ()
    take: Take = Take.WORKBOOK

    @property
    def name(self) -> str:
        """Who it is, as known here."""
        return self.participation.name

    @property
    def conflicts(self) -> bool:
        """Whether somebody has to say what is right."""
        return any(change.conflict for change in self.changes)

    @property
    def outcome(self) -> Outcome:
        """What storing does with it."""
        if not self.changes:
            return Outcome.DOUBTFUL if self.problems else Outcome.UNCHANGED
        return _TAKEN[self.take]


@dataclass(frozen=True, slots=True)
class NewRow:
    """A line somebody added. `chosen` is the key of a person, or what is decided instead."""

    number: int
    values: RowValues
    attendee: Attendee
    chosen: int | Decision
    why: Why
    candidates: tuple[Candidate, ...] = ()
    problems: Told = ()

    @property
    def name(self) -> str:
        """The name as it stands in the workbook, given name first."""
        return self.attendee.shown

    @property
    def candidate(self) -> Candidate | None:
        """Who is chosen."""
        return next((one for one in self.candidates if one.person.id == self.chosen), None)

    @property
    def outcome(self) -> Outcome:
        """What storing does with it."""
        if isinstance(self.chosen, Decision):
            return _DECIDED[self.chosen]
        there = self.candidate.participation if self.candidate else None
        if there is None:
            return Outcome.NEW
        said = self.values.get(Field.STATUS)
        return Outcome.UNCHANGED if said in (None, there.status) else Outcome.UPDATED


@dataclass(frozen=True, slots=True)
class LostRow:
    """A row of which nobody can tell whose it is."""

    number: int
    name: str
    problem: Problem
    outcome: Outcome = Outcome.DOUBTFUL


_TAKEN = {Take.WORKBOOK: Outcome.UPDATED, Take.HERE: Outcome.SKIPPED, Take.OPEN: Outcome.DOUBTFUL}
_DECIDED = {Decision.NEW: Outcome.NEW, Decision.OUT: Outcome.SKIPPED, Decision.OPEN: Outcome.DOUBTFUL}

ReturnRow = KnownRow | NewRow | LostRow


@dataclass(frozen=True, slots=True)
class AttendanceReturn:
    """A workbook beside its activity, row by row.

    `asked` are the lines that were looked up in the register, and `likely` who was found for them there.
    """

    activity_id: int
    rows: tuple[ReturnRow, ...]
    exported_at: datetime | None = None
    asked: tuple[Attendee, ...] = ()
    likely: tuple[Person, ...] = ()

    def counts(self) -> Counter[Outcome]:
        """How many rows do what."""
        return Counter(row.outcome for row in self.rows)

    def with_row(self, row: ReturnRow) -> "AttendanceReturn":
        """The same with one row decided otherwise."""
        rows = tuple(row if one.number == row.number else one for one in self.rows)
        return replace(self, rows=rows)

    def decided_as(self, before: "AttendanceReturn") -> "AttendanceReturn":
        """The same with what was decided about an earlier look at it, wherever the question is the same."""
        earlier = {row.number: row for row in before.rows}
        return replace(self, rows=tuple(_decided_as(row, earlier.get(row.number)) for row in self.rows))


def _decided_as(row: ReturnRow, before: ReturnRow | None) -> ReturnRow:
    if isinstance(row, KnownRow) and isinstance(before, KnownRow) and row.changes == before.changes:
        return replace(row, take=before.take)
    if isinstance(row, NewRow) and isinstance(before, NewRow) and row.candidates == before.candidates:
        return replace(row, chosen=before.chosen)
    return row


def compared(
    number: int,
    one: Participation,
    said: RowValues,
    here: RowValues,
    was: RowValues | None,
    problems: Told = (),
) -> KnownRow:
    """A row of somebody who takes part, against how it left and how it is here now.

    An empty status or role says nothing. Of somebody who is not present no times are kept.
    """
    changes = tuple(
        FieldChange(field, value, here[field], was[field] if was else None, was is not None)
        for field, value in said.items()
        if _differs(field, value, here, was)
    )
    status = next((change.said for change in changes if change.field is Field.STATUS), here[Field.STATUS])
    if status is not PRESENT:
        timed = [change for change in changes if change.field in MOMENTS and change.said is not None]
        problems += tuple((Problem.NOT_THERE, change.field.value) for change in timed)
        changes = tuple(change for change in changes if change.field not in MOMENTS)
    row = KnownRow(number, one, changes, problems)
    return replace(row, take=Take.OPEN) if row.conflicts else row


def _differs(field: Field, value: FieldValue, here: RowValues, was: RowValues | None) -> bool:
    if value is None and field in (Field.STATUS, Field.ROLE):
        return False
    return not _same(value, here[field]) and (was is None or not _same(value, was[field]))


def _same(said: FieldValue, known: FieldValue) -> bool:
    """A time that is shown without its seconds, and saved as it is shown, did not change."""
    if isinstance(said, datetime) and isinstance(known, datetime) and not said.second:
        return said == known.replace(second=0)
    return said == known
