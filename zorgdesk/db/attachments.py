"""Files kept in the store: their rows, and their bytes, each once."""

from collections.abc import Iterator
from hashlib import sha256
from typing import Any

from sqlalchemy import Connection, func, or_, select

from zorgdesk.db.tables import attachments, change_records, change_rows, entries, file_contents
from zorgdesk.domain.attachments import Attachment
from zorgdesk.domain.changes import Noun

COLUMN_OF = {
    Noun.ACTIVITIES: "activity_id",
    Noun.ENTRIES: "entry_id",
    Noun.POLICY_SIGNALS: "policy_signal_id",
}
"""The column that says what a file is kept with."""

_joined = attachments.outerjoin(entries, entries.c.id == attachments.c.entry_id)
_wanted = (
    select(attachments, entries.c.text.label("entry"))
    .select_from(_joined)
    .where(attachments.c.deleted_at.is_(None), entries.c.deleted_at.is_(None))
    .order_by(attachments.c.added_at, attachments.c.id)
)


def of_record(connection: Connection, noun: Noun, record_id: int) -> list[Attachment]:
    """The files of one record, the oldest first; those of an activity with those of its entries."""
    mine = attachments.c[COLUMN_OF[noun]] == record_id
    if noun is Noun.ACTIVITIES:
        mine = or_(mine, entries.c.activity_id == record_id)
    return [_attachment(row) for row in connection.execute(_wanted.where(mine))]


def get(connection: Connection, attachment_id: int) -> Attachment | None:
    """One file that is not in the bin."""
    row = connection.execute(_wanted.where(attachments.c.id == attachment_id)).first()
    return None if row is None else _attachment(row)


def counts(connection: Connection, activity_id: int) -> dict[int, int]:
    """How many files each entry of an activity has; entries without any are left out."""
    wanted = (
        select(attachments.c.entry_id, func.count())
        .join(entries, entries.c.id == attachments.c.entry_id)
        .where(entries.c.activity_id == activity_id, attachments.c.deleted_at.is_(None))
        .group_by(attachments.c.entry_id)
    )
    return {row[0]: row[1] for row in connection.execute(wanted)}


def content(connection: Connection, attachment_id: int) -> bytes | None:
    """The bytes of one file."""
    wanted = select(file_contents.c.content).join(attachments, attachments.c.sha256 == file_contents.c.sha256)
    found: bytes | None = connection.execute(wanted.where(attachments.c.id == attachment_id)).scalar()
    return found


def keep_content(connection: Connection, content: bytes) -> str:
    """Put the bytes in the store unless they are there, and return the key they have."""
    key = sha256(content).hexdigest()
    there = select(file_contents.c.sha256).where(file_contents.c.sha256 == key)
    if connection.execute(there).first() is None:
        connection.execute(file_contents.insert().values(sha256=key, content=content))
    return key


def total_size(connection: Connection) -> int:
    """The bytes that all contents take together."""
    return int(connection.execute(select(func.sum(func.length(file_contents.c.content)))).scalar() or 0)


def sweep(connection: Connection) -> None:
    """Take away contents that no file has and that neither undo nor redo can give a file again."""
    rows, key = change_rows.c, "$.sha256"
    brought_back = (
        ((change_records.c.state == "done") & rows.after.is_(None), rows.before),
        ((change_records.c.state == "undone") & rows.before.is_(None), rows.after),
    )
    needed = [select(attachments.c.sha256)]
    for when, image in brought_back:
        needed.append(
            select(func.json_extract(image, key))
            .join(change_records, change_records.c.id == rows.change_id)
            .where(rows.table_name == attachments.name, when)
        )
    unused = [file_contents.c.sha256.not_in(one) for one in needed]
    connection.execute(file_contents.delete().where(*unused))


def defects(connection: Connection) -> Iterator[str]:
    """Names of files whose content is gone, or is no longer what was stored."""
    kept = file_contents.c
    for key, name in connection.execute(select(attachments.c.sha256, attachments.c.name)).all():
        whole: bytes | None = connection.execute(select(kept.content).where(kept.sha256 == key)).scalar()
        if whole is None or sha256(whole).hexdigest() != key:
            yield name


def _attachment(row: Any) -> Attachment:
    return Attachment(
        id=row.id,
        uid=row.uid,
        name=row.name,
        media_type=row.media_type,
        size=row.size,
        added_at=row.added_at,
        activity_id=row.activity_id,
        entry_id=row.entry_id,
        policy_signal_id=row.policy_signal_id,
        entry=row.entry or "",
    )
