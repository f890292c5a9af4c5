"""An attendance workbook that came back beside what is in the store about its activity, row by row."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple
from zoneinfo import ZoneInfo

from zorgdesk.db import attendance_claims, participations
from zorgdesk.db.store import Reading
from zorgdesk.domain.activities import Activity
from zorgdesk.domain.attendance_lists import Attendee
from zorgdesk.domain.attendance_proposal import Candidate, Decision
from zorgdesk.domain.attendance_return import (
    AttendanceReturn,
    KnownRow,
    LostRow,
    NewRow,
    Problem,
    ReturnRow,
    Told,
    compared,
)
from zorgdesk.domain.attendance_rows import NAMES, Field, RowValues, is_whole, row_values, uid_in
from zorgdesk.domain.outcomes import Outcome
from zorgdesk.domain.participations import Participation
from zorgdesk.domain.people import Person
from zorgdesk.domain.recognising import Recogniser, name_keys
from zorgdesk.imports.attendance_cells import CellContext, Unreadable, value_of
from zorgdesk.imports.attendance_workbook import AttendanceWorkbook, WorkbookRow


class _Read(NamedTuple):
    """A row with its cells understood."""

    number: int
    key: str
    said: RowValues
    told: Told

    @property
    def attendee(self) -> Attendee:
        """Whoever it is about, as lists from elsewhere are recognised."""
        said = {field: str(value or "") for field, value in self.said.items()}
        name = f"{said.get(Field.GIVEN_NAME, '')} {said.get(Field.FAMILY_NAME, '')}".strip()
        return Attendee(
            name,
            email=said.get(Field.EMAIL, "").lower(),
            organisation=said.get(Field.ORGANISATION, ""),
            rows=(self.number,),
            raw_name=name,
        )


class Comparison:
    """Finds whose row each is: by its key, else as somebody on any list is recognised."""

    def __init__(self, connection: Reading, workbook: AttendanceWorkbook, activity: Activity) -> None:
        self._activity = activity
        self._there = {one.uid: one for one in participations.of(connection, activity.id)}
        self._of_person = {one.person_id: one for one in self._there.values()}
        self._was: Mapping[str, RowValues] = workbook.memory.rows if workbook.memory else {}
        self._cells = CellContext(ZoneInfo(activity.time_zone), activity.date, workbook.language)
        self._read = [self._understood(row) for row in workbook.rows]
        self._seen: set[str] = set()
        self.asked = tuple(row.attendee for row in self._read if not self._is_keyed(row))
        self.likely = _likely(connection, self.asked)
        self._recogniser = Recogniser(self.asked, self.likely)

    def rows(self) -> list[ReturnRow]:
        """In the order of the workbook; rows with a key go before lines that may be about the same person."""
        found = {row.number: self._keyed(row) for row in self._read if self._is_keyed(row)}
        return [found.get(row.number) or self._unkeyed(row) for row in self._read]

    def _understood(self, row: WorkbookRow) -> _Read:
        said, told = {}, []
        for field, cell in row.cells.items():
            try:
                said[field] = value_of(field, cell, self._cells)
            except Unreadable:
                told.append((Problem.UNREADABLE, str(cell)))
        return _Read(row.number, row.key, said, tuple(told))

    def _is_keyed(self, row: _Read) -> bool:
        return is_whole(row.key, self._activity.uid)

    def _keyed(self, row: _Read) -> ReturnRow:
        uid = uid_in(row.key) or ""
        one = self._there.get(uid)
        if one is None:
            return LostRow(row.number, row.attendee.name, Problem.GONE)
        if uid in self._seen:
            return LostRow(row.number, row.attendee.name, Problem.KEY_TWICE)
        return self._compared(row, one)

    def _compared(self, row: _Read, one: Participation) -> KnownRow:
        self._seen.add(one.uid)
        said, told = row.said, row.told
        if not row.attendee.name and said.keys() >= NAMES:  # a person without a name can not be kept
            said = {field: value for field, value in said.items() if field not in NAMES}
            told = (*told, (Problem.NO_NAME, ""))
        return compared(row.number, one, said, row_values(one), self._was.get(one.uid), told)

    def _unkeyed(self, row: _Read) -> ReturnRow:
        attendee = row.attendee
        if not attendee.name:
            return LostRow(row.number, "", Problem.NO_NAME, Outcome.SKIPPED)
        who = self._recogniser.recognise(attendee)
        there = self._of_person.get(who.chosen) if isinstance(who.chosen, int) else None
        if there is not None and not row.key and there.uid not in self._seen:
            return self._compared(row, there)
        told = row.told
        if row.key:
            told = (*told, (Problem.KEY_CHANGED, row.key))
        elif there is not None:
            told = (*told, (Problem.KEY_TWICE, ""))
        chosen = Decision.OPEN if row.key or there else who.chosen
        candidates = tuple(Candidate(person, self._of_person.get(person.id)) for person in who.people)
        return NewRow(row.number, row.said, attendee, chosen, who.why, candidates, told)


def still_holds(connection: Reading, proposal: AttendanceReturn) -> bool:
    """Whether everything the rows that would be stored were compared with is still so in the store."""
    there = {one.person_id: one for one in participations.of(connection, proposal.activity_id)}
    doing = [row for row in proposal.rows if row.outcome in (Outcome.NEW, Outcome.UPDATED)]
    known = [row.participation for row in doing if isinstance(row, KnownRow)]
    added = [row for row in doing if isinstance(row, NewRow)]
    chosen = [row.candidate for row in added if row.candidate]
    return (
        all(there.get(one.person_id) == one for one in known)
        and all(there.get(one.person.id) == one.participation for one in chosen)
        and (not added or _likely(connection, proposal.asked) == proposal.likely)
    )


def _likely(connection: Reading, asked: Sequence[Attendee]) -> tuple[Person, ...]:
    """Who of the register these may be."""
    keys = {key for one in asked for key in name_keys(one.name)}
    emails = {one.email for one in asked if one.email}
    return tuple(attendance_claims.likely_people(connection, keys, emails)) if asked else ()
