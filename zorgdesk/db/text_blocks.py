"""Text blocks: rows in, domain objects out."""

from sqlalchemy import Connection, select

from zorgdesk.db.tables import text_blocks
from zorgdesk.domain.text_blocks import TextBlock


def all_of_them(connection: Connection) -> list[TextBlock]:
    """Every block that is not in the bin, by shortcut."""
    wanted = select(text_blocks).where(text_blocks.c.deleted_at.is_(None))
    rows = connection.execute(wanted.order_by(text_blocks.c.shortcut, text_blocks.c.id))
    return [TextBlock(row.id, row.uid, row.shortcut, row.text) for row in rows]
