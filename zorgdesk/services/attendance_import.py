"""Attendance and registration lists from elsewhere: proposed first, stored when somebody has seen them."""

from collections.abc import Sequence
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from zoneinfo import ZoneInfo

from zorgdesk.db import (
    activities,
    attendance_claims,
    column_mappings,
    participations,
    status_words,
    tables,
)
from zorgdesk.db import people as people_query
from zorgdesk.db.store import Reading, Store
from zorgdesk.domain.activities import Activity
from zorgdesk.domain.attendance_answers import NO_ANSWERS, ListAnswers
from zorgdesk.domain.attendance_lists import AttendanceList, Attendee, ClaimSource
from zorgdesk.domain.attendance_proposal import AttendanceProposal, Candidate, Claim, Decision, Line
from zorgdesk.domain.attendance_words import (
    told_of_disagreement,
    told_of_left_out,
    told_of_line,
    told_of_note,
)
from zorgdesk.domain.changes import Changes
from zorgdesk.domain.minutes_proposal import ImportResult
from zorgdesk.domain.outcomes import Outcome
from zorgdesk.domain.participations import ParticipationStatus
from zorgdesk.domain.people import Person
from zorgdesk.domain.recognising import Recognised, Recogniser, name_keys
from zorgdesk.domain.register_lists import ListKind, ListLayout
from zorgdesk.domain.telephones import telephone_key
from zorgdesk.errors import ZorgdeskError
from zorgdesk.files import read_whole
from zorgdesk.imports.attendance.context import ListContext
from zorgdesk.imports.registers import columns
from zorgdesk.imports.sheets import LARGEST, Sheet
from zorgdesk.services.attendance_writing import AttendanceWriter


class AttendanceImport:
    """Lists become statuses and claims of participants; who is not known is added to be confirmed."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def propose(
        self,
        path: Path,
        activity_id: int,
        answers: ListAnswers = NO_ANSWERS,
        *,
        password: str | None = None,
    ) -> AttendanceProposal:
        """Read a list and say what it would do. Stores nothing.

        `answers` are what somebody said of this list that it does not tell itself. Raises ZorgdeskError:
        none_fits, not_an_attendance_list, and what reading a table raises.
        """
        from zorgdesk.imports.attendance import read_attendance

        with self._store.read() as connection:
            activity = _activity(connection, activity_id)
            context = _context(connection, activity, answers)
        found = read_attendance(path, context, password)
        digest = _digest(path)
        with self._store.read() as connection:
            lines = _lines(connection, activity_id, found)
            known = attendance_claims.came_in(connection, digest, activity_id)
        return AttendanceProposal(activity_id, found, lines, known, answers)

    def recalled(self, sheets: Sequence[Sheet]) -> ListLayout | None:
        """What was said of the columns of an earlier list with the headings of this one."""
        from zorgdesk.imports.attendance.mapped import recalled

        with self._store.read() as connection:
            return recalled(sheets, column_mappings.of_kind(connection, ListKind.ATTENDANCE))

    def candidate(self, activity_id: int, person_id: int) -> Candidate | None:
        """Somebody of the register as a line of a list may be them."""
        with self._store.read() as connection:
            person = people_query.get(connection, person_id)
            return None if person is None else _People(connection, activity_id).candidate(person)

    def store(
        self, path: Path, proposal: AttendanceProposal, *, again: bool = False, language: str = "nl"
    ) -> tuple[ImportResult, Changes]:
        """Do what the lines say, in one action; what is open is left as it is, and told.

        A file that came in before changes nothing, unless somebody looked at what is left of it and wants
        that `again`. Raises what reading the file raises.
        """
        nothing = proposal.known and not again
        digest = _digest(path)
        self._remember(proposal.answers)
        with self._store.change("attendance.imported") as work:
            activity = _activity(work.connection, proposal.activity_id)
            work.subject = activity.title
            if not nothing:
                file_id = work.insert(
                    tables.imported_files,
                    sha256=digest,
                    name=path.name,
                    imported_at=work.at,
                    activity_id=activity.id,
                )
                doing = [line for line in proposal.lines if line.outcome in (Outcome.NEW, Outcome.UPDATED)]
                AttendanceWriter(work, activity.id, file_id).write(doing)
        result = ImportResult(unchanged=len(proposal.lines)) if nothing else _result(proposal, language)
        return replace(result, activity_uid=activity.uid, activity_id=activity.id), work.changes

    def _remember(self, answers: ListAnswers) -> None:
        """For the next list; it stays so when bringing in this one is undone."""
        if answers == NO_ANSWERS:
            return
        shape = columns.shape_of(answers.layout) if answers.layout else ""
        with self._store.write() as connection:
            status_words.remember(connection, answers.words)
            if answers.layout and shape:
                mapping = columns.mapping_text(answers.layout)
                column_mappings.remember(connection, answers.layout.kind, shape, mapping)


class _People:
    """Who takes part in one activity, with what is said about each."""

    def __init__(self, connection: Reading, activity_id: int) -> None:
        self._there = {one.person_id: one for one in participations.of(connection, activity_id)}
        self._claims = attendance_claims.of_activity(connection, activity_id)

    def candidate(self, person: Person) -> Candidate:
        there = self._there.get(person.id)
        return Candidate(person, there, tuple(self._claims.get(there.id, ())) if there else ())


def _activity(connection: Reading, activity_id: int) -> Activity:
    found = activities.get(connection, activity_id)
    if found is None:
        raise ZorgdeskError("none_fits", ref=activity_id)
    return found


def _context(connection: Reading, activity: Activity, answers: ListAnswers) -> ListContext:
    return ListContext(
        answers.day or activity.date,
        ZoneInfo(activity.time_zone),
        {**status_words.meanings(connection), **answers.words},
        answers.layout,
        column_mappings.of_kind(connection, ListKind.ATTENDANCE),
    )


def _lines(connection: Reading, activity_id: int, found: AttendanceList) -> tuple[Line, ...]:
    keys = {key for one in found.attendees for name in (one.name, one.other_name) for key in name_keys(name)}
    emails = {one.email for one in found.attendees}
    numbers = {telephone_key(one.telephone) for one in found.attendees if one.telephone}
    before = attendance_claims.heard_before(connection, activity_id)
    known = [before[one.source_key].person_id for one in found.attendees if one.source_key in before]
    likely = attendance_claims.likely_people(connection, keys, emails, numbers, known)
    recogniser, there = Recogniser(found.attendees, likely, before), _People(connection, activity_id)
    return tuple(_line(one, recogniser.recognise(one), found.source, there) for one in found.attendees)


def _line(one: Attendee, who: Recognised, source: ClaimSource, there: _People) -> Line:
    claim = None if one.status is None else _claim(one, one.status, source)
    return Line(one, claim, who.chosen, who.why, tuple(there.candidate(person) for person in who.people))


def _claim(one: Attendee, status: ParticipationStatus, source: ClaimSource) -> Claim:
    if status is not ParticipationStatus.PRESENT:
        return Claim(source, status, source_key=one.source_key)
    return Claim(source, status, one.joined, one.left, one.minutes, one.source_key)


def _digest(path: Path) -> str:
    return sha256(read_whole(path, LARGEST)).hexdigest()


def _result(proposal: AttendanceProposal, language: str) -> ImportResult:
    counts = proposal.counts()
    return ImportResult(
        created=counts[Outcome.NEW],
        updated=counts[Outcome.UPDATED],
        unchanged=counts[Outcome.UNCHANGED],
        skipped=_skipped(proposal, language),
        review=_review(proposal, language),
    )


def _skipped(proposal: AttendanceProposal, language: str) -> tuple[tuple[int, str], ...]:
    left_out = [(one.row, told_of_left_out(one.why, language)) for one in proposal.found.left_out]
    by_hand = [
        (row, told_of_left_out(None, language))
        for line in proposal.lines
        if line.chosen is Decision.OUT
        for row in line.attendee.rows
    ]
    return tuple(sorted(left_out + by_hand))


def _review(proposal: AttendanceProposal, language: str) -> tuple[str, ...]:
    notes = [told_of_note(*note, language) for note in proposal.found.notes]
    lines = [told_of_line(line, language) for line in proposal.lines if line.outcome is Outcome.DOUBTFUL]
    written = (line for line in proposal.lines if line.outcome in (Outcome.NEW, Outcome.UPDATED))
    differing = [told_of_disagreement(line, language) for line in written if line.disagrees]
    return (*notes, *lines, *differing)
