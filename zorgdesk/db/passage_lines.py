"""What is being typed in minutes, kept outside the history."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Connection, func, select

from zorgdesk.db.tables import entries, passage_lines
from zorgdesk.domain.unfinished_passages import UnfinishedPassage, pack, unpack


def of(connection: Connection, activity_id: int) -> tuple[list[UnfinishedPassage], datetime] | None:
    """What was typed and not stored, with when it was kept."""
    wanted = select(passage_lines).where(passage_lines.c.activity_id == activity_id)
    row = connection.execute(wanted).first()
    return None if row is None else (unpack(row.source, row.text), row.at)


def keep(
    connection: Connection, activity_id: int, unfinished: Iterable[UnfinishedPassage], at: datetime
) -> None:
    """Remember this in the place of what was kept before; nothing typed forgets it."""
    connection.execute(passage_lines.delete().where(passage_lines.c.activity_id == activity_id))
    source, text = pack(unfinished)
    if text:
        row = {"activity_id": activity_id, "source": source, "text": text, "at": at}
        connection.execute(passage_lines.insert(), row)


def forget_words_of(connection: Connection, uids: Iterable[str]) -> None:
    """Take away what is kept for minutes in which one of these entries stands: it may hold its words."""
    said = select(entries.c.activity_id).where(entries.c.uid.in_(list(uids)))
    connection.execute(passage_lines.delete().where(passage_lines.c.activity_id.in_(said)))


def forget_name(connection: Connection, name: str, instead: str) -> None:
    """Other words for a name, wherever it was being typed."""
    text = passage_lines.c.text
    named = passage_lines.update().where(text.contains(name, autoescape=True))
    connection.execute(named.values(text=func.replace(text, name, instead)))
