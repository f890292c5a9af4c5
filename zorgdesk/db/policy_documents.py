"""The small library of documents that signals refer to."""

from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, func, select

from zorgdesk.db.tables import policy_documents, policy_references, policy_signals
from zorgdesk.domain.names import fold
from zorgdesk.domain.policy_signals import PolicyDocument, PolicyDocumentFilter, PolicyReference

_alive_references = (
    select(func.count())
    .select_from(
        policy_references.join(policy_signals, policy_signals.c.id == policy_references.c.policy_signal_id)
    )
    .where(policy_references.c.policy_document_id == policy_documents.c.id)
    .where(policy_references.c.deleted_at.is_(None), policy_signals.c.deleted_at.is_(None))
    .correlate(policy_documents)
)
_references = _alive_references.scalar_subquery()
_ALL = select(policy_documents, _references.label("references")).where(
    policy_documents.c.deleted_at.is_(None)
)
_SORTS: dict[str, ColumnElement[Any]] = {
    "title": func.lower(policy_documents.c.title),
    "publisher": func.lower(policy_documents.c.publisher),
    "year": policy_documents.c.year,
    "references": _references,
}


def rows(
    connection: Connection,
    chosen: PolicyDocumentFilter,
    *,
    sort: str,
    descending: bool,
    offset: int,
    limit: int,
) -> list[PolicyDocument]:
    """A window of the library."""
    column = _SORTS[sort]
    order = column.desc().nulls_last() if descending else column.asc().nulls_last()
    page = _filtered(_ALL, chosen).order_by(order, policy_documents.c.id).offset(offset).limit(limit)
    return [_document(row) for row in connection.execute(page)]


def count(connection: Connection, chosen: PolicyDocumentFilter) -> int:
    """How many documents the filter leaves."""
    base = select(func.count(policy_documents.c.id)).where(policy_documents.c.deleted_at.is_(None))
    return int(connection.execute(_filtered(base, chosen)).scalar_one())


def get(connection: Connection, document_id: int) -> PolicyDocument | None:
    """One document that is not in the bin."""
    row = connection.execute(_ALL.where(policy_documents.c.id == document_id)).first()
    return None if row is None else _document(row)


def titled(connection: Connection, title: str) -> int | None:
    """The document with a title, whatever its case and accents."""
    wanted = select(policy_documents.c.id, policy_documents.c.title)
    rows = connection.execute(wanted.where(policy_documents.c.deleted_at.is_(None)))
    return next((row.id for row in rows if fold(row.title) == fold(title)), None)


def title_of_reference(connection: Connection, reference_id: int) -> str:
    """The document a reference names, empty when the reference is gone."""
    wanted = (
        select(policy_documents.c.title)
        .join(policy_references, policy_references.c.policy_document_id == policy_documents.c.id)
        .where(policy_references.c.id == reference_id)
    )
    return str(connection.execute(wanted).scalar() or "")


def reference_ids(connection: Connection, document_id: int) -> list[int]:
    """Every reference to a document, those in the bin too: putting one back must find its document."""
    wanted = select(policy_references.c.id).where(policy_references.c.policy_document_id == document_id)
    return [row.id for row in connection.execute(wanted)]


def used_in(connection: Connection, document_id: int) -> list[tuple[PolicyReference, str]]:
    """Where a document supports a signal, each with the title of that signal."""
    wanted = (
        select(
            policy_references,
            policy_documents.c.title.label("document"),
            policy_signals.c.title.label("signal"),
        )
        .join(policy_documents, policy_documents.c.id == policy_references.c.policy_document_id)
        .join(policy_signals, policy_signals.c.id == policy_references.c.policy_signal_id)
        .where(policy_references.c.policy_document_id == document_id)
        .where(policy_references.c.deleted_at.is_(None), policy_signals.c.deleted_at.is_(None))
        .order_by(func.lower(policy_signals.c.title), policy_references.c.id)
    )
    return [(reference(row), row.signal) for row in connection.execute(wanted)]


def reference(row: Any) -> PolicyReference:
    """One reference from its row, which carries the title of its document."""
    return PolicyReference(
        id=row.id,
        uid=row.uid,
        policy_signal_id=row.policy_signal_id,
        document=row.document,
        page=row.page,
        quotation=row.quotation,
        policy_document_id=row.policy_document_id,
    )


def _filtered(base: Select[Any], chosen: PolicyDocumentFilter) -> Select[Any]:
    """Every word typed stands in the title or the publisher."""
    wanted = base
    text = func.fold(policy_documents.c.title + " " + policy_documents.c.publisher)
    for word in fold(chosen.text).split():
        wanted = wanted.where(text.contains(word, autoescape=True))
    return wanted


def _document(row: Any) -> PolicyDocument:
    return PolicyDocument(
        id=row.id,
        uid=row.uid,
        title=row.title,
        publisher=row.publisher,
        year=row.year,
        link=row.link,
        note=row.note,
        references=row.references,
    )
