"""The small library of documents that signals refer to."""

from sqlalchemy import Connection, select

from zorgdesk.db.tables import policy_documents, policy_references
from zorgdesk.domain.names import fold


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
