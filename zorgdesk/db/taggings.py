"""Which values of an editable list hang on an activity, an organisation or a policy signal."""

from sqlalchemy import Connection, select

from zorgdesk.db.tables import list_values, taggings
from zorgdesk.domain.changes import Noun
from zorgdesk.domain.lists import ListName

COLUMN_OF = {
    Noun.ACTIVITIES: "activity_id",
    Noun.ORGANISATIONS: "organisation_id",
    Noun.POLICY_SIGNALS: "policy_signal_id",
}
"""The column of the table that says which record of a noun is tagged."""


def tagging_ids(connection: Connection, noun: Noun, record_id: int, list_name: ListName) -> dict[str, int]:
    """The key of each link of a record by its code, in the order of the list."""
    wanted = (
        select(list_values.c.code, taggings.c.id)
        .join(list_values, list_values.c.id == taggings.c.list_value_id)
        .where(taggings.c[COLUMN_OF[noun]] == record_id, list_values.c.list_name == list_name)
        .order_by(list_values.c.position, list_values.c.id)
    )
    return {row.code: row.id for row in connection.execute(wanted)}


def value_ids(connection: Connection, list_name: ListName) -> dict[str, int]:
    """The key of each value of a list by its code, retired ones too."""
    wanted = select(list_values.c.code, list_values.c.id).where(list_values.c.list_name == list_name)
    return {row.code: row.id for row in connection.execute(wanted)}
