"""Reports and lists from outside come in: proposed first, stored when somebody has seen them."""

from dataclasses import replace
from datetime import date as Date
from hashlib import sha256
from pathlib import Path

from zorgdesk.db import activities, imported_files
from zorgdesk.db.store import Store
from zorgdesk.domain.activities import Activity
from zorgdesk.domain.changes import Changes
from zorgdesk.domain.minutes_proposal import ImportResult, MinutesProposal
from zorgdesk.errors import ZorgdeskError
from zorgdesk.files import read_whole
from zorgdesk.services.report_import import ReportImport

LARGEST_REPORT = 50_000_000
"""Bytes; a report that is longer is something else."""


class Imports:
    """Existing reports become activities."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def propose_minutes(self, path: Path, *, date: Date | None = None) -> MinutesProposal:
        """Read a report (txt, md, docx, odt, pdf). Stores nothing; a date that is given wins.

        Raises ZorgdeskError: file_missing, not_a_file, not_readable, too_large, unknown_extension,
        empty_report, not_a_report.
        """
        from zorgdesk.imports.minutes_text import propose_minutes

        data = read_whole(path, LARGEST_REPORT)
        try:
            return propose_minutes(data, path.suffix, date=date)
        except ZorgdeskError as error:
            error.details.setdefault("path", str(path))
            raise

    def already_imported(self, path: Path) -> Activity | None:
        """The activity this very file became before; None also when that was deleted or undone."""
        digest = _digest(path)
        with self._store.read() as connection:
            found = imported_files.activity_of(connection, digest)
            return None if found is None else activities.get(connection, found)

    def store_minutes(self, path: Path, proposal: MinutesProposal) -> tuple[ImportResult, Changes]:
        """Make the activity, in one action. The same file a second time makes nothing and names the first.

        Raises ZorgdeskError: no_date, and what reading the file raises.
        """
        digest = _digest(path)
        with self._store.change("minutes.imported") as work:
            before = imported_files.activity_of(work.connection, digest)
            if before is None:
                activity_id = self._make(ReportImport(work, proposal), path, digest)
                result = ImportResult(created=1, review=proposal.review)
            else:
                activity_id, result = before, ImportResult(unchanged=1)
            activity = activities.get(work.connection, activity_id)
        uid = activity.uid if activity else None
        return replace(result, activity_id=activity_id, activity_uid=uid), work.changes

    @staticmethod
    def _make(report: ReportImport, path: Path, digest: str) -> int:
        if report.proposal.date is None:
            raise ZorgdeskError("no_date", path=path)
        return report.store(path.name, digest, path.stem)


def _digest(path: Path) -> str:
    return sha256(read_whole(path, LARGEST_REPORT)).hexdigest()
