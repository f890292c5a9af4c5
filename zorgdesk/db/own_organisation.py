"""The one row that says whose store this is."""

from typing import Any

from sqlalchemy import Connection, select

from zorgdesk.db.tables import own_organisation
from zorgdesk.domain.own_organisation import OwnOrganisation


def get(connection: Connection) -> OwnOrganisation:
    """Name and logo; empty until somebody fills them in."""
    row = connection.execute(select(own_organisation)).first()
    return OwnOrganisation() if row is None else _own(row)


def _own(row: Any) -> OwnOrganisation:
    return OwnOrganisation(
        name=row.name,
        logo=row.logo,
        accent=row.accent,
        footer=row.footer,
        word_template=row.word_template,
        word_template_name=row.word_template_name,
    )
