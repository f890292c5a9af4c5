"""The attendance workbook coming back filled in: proposed row by row, stored when somebody has seen it."""

from collections import Counter
from pathlib import Path

from zorgdesk.db import activities, participations
from zorgdesk.db.store import Reading, Store
from zorgdesk.domain.activities import Activity
from zorgdesk.domain.attendance_return import AttendanceReturn
from zorgdesk.domain.attendance_return_words import told_of_review, told_of_skipped
from zorgdesk.domain.attendance_rows import uid_in
from zorgdesk.domain.changes import Changes
from zorgdesk.domain.minutes_proposal import ImportResult
from zorgdesk.domain.outcomes import Outcome
from zorgdesk.errors import ZorgdeskError
from zorgdesk.imports.attendance_workbook import (
    AttendanceWorkbook,
    is_attendance_workbook,
    read_attendance_workbook,
)
from zorgdesk.services.attendance_comparison import Comparison, still_holds
from zorgdesk.services.attendance_return_writing import ReturnWriter


class AttendanceWorkbookImport:
    """Reads our own attendance workbook back, wherever it was filled in."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def is_attendance_workbook(self, path: Path, password: str | None = None) -> bool:
        """Whether a file is an attendance workbook of ours, of whatever activity."""
        return is_attendance_workbook(path, password)

    def propose(self, path: Path, activity_id: int, *, password: str | None = None) -> AttendanceReturn:
        """Read the workbook and say what it would change. Stores nothing.

        Raises ZorgdeskError: none_fits, not_our_workbook, other_activity_workbook, and what reading a table
        raises.
        """
        workbook = read_attendance_workbook(path, password)
        with self._store.read() as connection:
            activity = _activity(connection, activity_id)
            _refuse_another(connection, workbook, activity, path)
            comparison = Comparison(connection, workbook, activity)
        made = workbook.memory.exported_at if workbook.memory else None
        rows = tuple(comparison.rows())
        return AttendanceReturn(activity_id, rows, made, comparison.asked, comparison.likely)

    def store(self, proposal: AttendanceReturn, *, language: str = "nl") -> tuple[ImportResult, Changes]:
        """Do what the rows say, in one action; what is open is left as it is, and told.

        Raises ZorgdeskError proposal_outdated when what it would change was changed here meanwhile: propose
        it again, and keep what was decided with `decided_as`.
        """
        with self._store.change("attendance.read_back") as work:
            activity = _activity(work.connection, proposal.activity_id)
            if not still_holds(work.connection, proposal):
                raise ZorgdeskError("proposal_outdated")
            work.subject = activity.title
            done = (Outcome.NEW, Outcome.UPDATED)
            ReturnWriter(work, activity.id).write(row for row in proposal.rows if row.outcome in done)
        counts = proposal.counts()
        result = ImportResult(
            created=counts[Outcome.NEW],
            updated=counts[Outcome.UPDATED],
            unchanged=counts[Outcome.UNCHANGED],
            skipped=told_of_skipped(proposal, language),
            review=told_of_review(proposal, language),
            activity_uid=activity.uid,
            activity_id=activity.id,
        )
        return result, work.changes


def _activity(connection: Reading, activity_id: int) -> Activity:
    found = activities.get(connection, activity_id)
    if found is None:
        raise ZorgdeskError("none_fits", ref=activity_id)
    return found


def _refuse_another(
    connection: Reading, workbook: AttendanceWorkbook, activity: Activity, path: Path
) -> None:
    """By what the hidden sheet says, else by what most keys belong to."""
    title = ""
    if workbook.memory is not None:
        if workbook.memory.activity_uid != activity.uid:
            title = workbook.memory.title
    else:
        uids = [uid for row in workbook.rows if (uid := uid_in(row.key))]
        found = Counter(participations.activities_of(connection, uids)).most_common(1)
        if found and found[0][0] != activity.id:
            title = _activity(connection, found[0][0]).title
    if title:
        raise ZorgdeskError("other_activity_workbook", path=path, title=title)
