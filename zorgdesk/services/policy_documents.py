"""What a user does with the library of policy documents."""

from typing import Any

from zorgdesk.db import policy_documents as query
from zorgdesk.db import tables
from zorgdesk.db.store import Store
from zorgdesk.db.unit_of_work import UnitOfWork
from zorgdesk.domain.changes import Changes
from zorgdesk.domain.policy_signals import PolicyDocument, PolicyDocumentFilter, PolicyReference
from zorgdesk.errors import ZorgdeskError
from zorgdesk.services.fields import known, required

_FIELDS = {"title", "publisher", "year", "link", "note"}


class PolicyDocuments:
    """Decrees, notes and plans that signals refer to, each once."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def rows(
        self,
        chosen: PolicyDocumentFilter,
        *,
        sort: str = "title",
        descending: bool = False,
        offset: int = 0,
        limit: int = 200,
    ) -> list[PolicyDocument]:
        """A window of the library."""
        with self._store.read() as connection:
            return query.rows(
                connection, chosen, sort=sort, descending=descending, offset=offset, limit=limit
            )

    def count(self, chosen: PolicyDocumentFilter) -> int:
        """How many documents the filter leaves."""
        with self._store.read() as connection:
            return query.count(connection, chosen)

    def get(self, document_id: int) -> PolicyDocument | None:
        """One document that is not in the bin."""
        with self._store.read() as connection:
            return query.get(connection, document_id)

    def used_in(self, document_id: int) -> list[tuple[PolicyReference, str]]:
        """Where it supports a signal, each with the title of that signal."""
        with self._store.read() as connection:
            return query.used_in(connection, document_id)

    def hanging(self, document_id: int) -> dict[str, int]:
        """Nothing: a document that something hangs on is not deleted."""
        return {}

    def add(self, title: str, **fields: Any) -> tuple[int, Changes]:
        """A new document. Raises ZorgdeskError: title_missing, document_known."""
        values = known({"title": title, **fields}, _FIELDS)
        required(values, "title")
        with self._store.change("policy_document.added", values["title"]) as work:
            _refuse_twice(work, values["title"])
            document_id = work.insert(tables.policy_documents, **values)
        return document_id, work.changes

    def edit(self, document_id: int, **fields: Any) -> Changes:
        """Change fields. Raises ZorgdeskError: title_missing, document_known."""
        values = known(fields, _FIELDS)
        required(values, "title")
        with self._store.change("policy_document.edited") as work:
            _name(work, document_id)
            if "title" in values:
                _refuse_twice(work, values["title"], document_id)
            work.update(tables.policy_documents, document_id, **values)
        return work.changes

    def merge(self, kept_id: int, other_id: int) -> Changes:
        """Two names of one document: references to the other become of this one, and the other is binned.

        What this one does not know of itself (publisher, year, link, note) it takes over.
        """
        with self._store.change("policy_document.merged") as work:
            _name(work, kept_id)
            kept, other = (work.row(tables.policy_documents, key) for key in (kept_id, other_id))
            if kept is None or other is None or kept_id == other_id:
                return work.changes
            for reference_id in query.reference_ids(work.connection, other_id):
                work.update(tables.policy_references, reference_id, policy_document_id=kept_id)
            taken = {name: other[name] for name in _FIELDS if not kept[name] and other[name]}
            if taken:
                work.update(tables.policy_documents, kept_id, **taken)
            work.move_to_bin(tables.policy_documents, other_id)
        return work.changes

    def delete(self, *document_ids: int) -> Changes:
        """To the bin, all or none. Raises ZorgdeskError document_in_use while a signal refers to one."""
        with self._store.change("policy_document.deleted") as work:
            for document_id in document_ids:
                _name(work, document_id)
                if used := len(query.used_in(work.connection, document_id)):
                    raise ZorgdeskError("document_in_use", title=work.subject, number=used)
                work.move_to_bin(tables.policy_documents, document_id)
            work.call_after(tables.policy_documents, document_ids, "title")
        return work.changes


def _name(work: UnitOfWork, document_id: int) -> None:
    work.subject = str((work.row(tables.policy_documents, document_id) or {}).get("title", ""))


def _refuse_twice(work: UnitOfWork, title: str, own_id: int | None = None) -> None:
    if query.titled(work.connection, title) not in (None, own_id):
        raise ZorgdeskError("document_known", title=title)
