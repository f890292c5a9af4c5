"""What reviewers say about minutes, and what became of it."""

from zorgdesk.db import activities, tables
from zorgdesk.db import remarks as query
from zorgdesk.db.store import Store
from zorgdesk.db.unit_of_work import UnitOfWork
from zorgdesk.domain.changes import Changes
from zorgdesk.domain.minutes import Remark
from zorgdesk.errors import ZorgdeskError
from zorgdesk.services.minutes_drafts import latest

_SUBJECT = 80


class Remarks:
    """Remarks beside passages of the minutes. They never leave the store with the minutes."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of(self, activity_id: int) -> list[Remark]:
        """The remarks on every version, those still open first, also where the passage is gone."""
        with self._store.read() as connection:
            return query.of(connection, activity_id)

    def add(self, activity_id: int, source: str, text: str, *, author: str = "") -> tuple[int, Changes]:
        """A remark on a passage of the latest version, by who is at work unless somebody else said it.

        Raises ZorgdeskError: text_missing, not_found.
        """
        text = _given(text)
        with self._store.change("remark.added", text[:_SUBJECT]) as work:
            if activities.get(work.connection, activity_id) is None:
                raise ZorgdeskError("not_found")
            remark_id = work.insert(
                tables.remarks,
                activity_id=activity_id,
                version=latest(work.connection, activity_id).version,
                source=source,
                author=author.strip() or work.author,
                text=text,
                at=work.at,
            )
        return remark_id, work.changes

    def edit(self, remark_id: int, text: str) -> Changes:
        """Other words. Raises ZorgdeskError text_missing."""
        text = _given(text)
        with self._store.change("remark.edited", text[:_SUBJECT]) as work:
            work.update(tables.remarks, remark_id, text=text)
        return work.changes

    def resolve(self, remark_id: int) -> Changes:
        """Somebody dealt with it."""
        with self._store.change("remark.resolved") as work:
            if not _row(work, remark_id).get("resolved_at"):
                work.update(tables.remarks, remark_id, resolved_at=work.at)
        return work.changes

    def reopen(self, remark_id: int) -> Changes:
        """It asks attention again."""
        with self._store.change("remark.reopened") as work:
            _row(work, remark_id)
            work.update(tables.remarks, remark_id, resolved_at=None)
        return work.changes

    def delete(self, remark_id: int) -> Changes:
        """To the bin."""
        with self._store.change("remark.deleted") as work:
            _row(work, remark_id)
            work.move_to_bin(tables.remarks, remark_id)
        return work.changes


def _given(text: str) -> str:
    if not text.strip():
        raise ZorgdeskError("text_missing")
    return text.strip()


def _row(work: UnitOfWork, remark_id: int) -> dict[str, object]:
    """The row as it is, empty when it is gone; its words become what the action is about."""
    row = dict(work.row(tables.remarks, remark_id) or {})
    work.subject = str(row.get("text", ""))[:_SUBJECT]
    return row
