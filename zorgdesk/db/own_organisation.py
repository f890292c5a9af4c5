"""The one row that says whose store this is."""

from sqlalchemy import Connection, select

from zorgdesk.db.tables import own_organisation
from zorgdesk.domain.own_organisation import OwnOrganisation


def get(connection: Connection) -> OwnOrganisation:
    """Name and logo; empty until somebody fills them in."""
    row = connection.execute(select(own_organisation)).first()
    return OwnOrganisation() if row is None else OwnOrganisation(row.name, row.logo)
