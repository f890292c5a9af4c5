"""The organisation that keeps this store: its name and logo stand on what it sends out."""

from typing import Any

from zorgdesk.db import own_organisation as query
from zorgdesk.db import tables
from zorgdesk.db.store import Store
from zorgdesk.domain.changes import Changes
from zorgdesk.domain.own_organisation import OwnOrganisation
from zorgdesk.errors import ZorgdeskError
from zorgdesk.services.fields import known

_ONLY_ROW = 1
_LOGO_BYTES = 2_000_000
_PICTURES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")


class OwnOrganisationService:
    """One record, always there."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def get(self) -> OwnOrganisation:
        """Name and logo."""
        with self._store.read() as connection:
            return query.get(connection)

    def set(self, **fields: Any) -> Changes:
        """Change `name` or `logo` (PNG or JPEG, at most 2 MB, None takes it away).

        Raises ZorgdeskError: not_a_picture, too_large.
        """
        values = known(fields, {"name", "logo"})
        _check_logo(values.get("logo"))
        with self._store.change("own_organisation.edited", str(values.get("name", ""))) as work:
            if work.row(tables.own_organisation, _ONLY_ROW) is None:
                work.insert(tables.own_organisation, id=_ONLY_ROW, **values)
            else:
                work.update(tables.own_organisation, _ONLY_ROW, **values)
        return work.changes


def _check_logo(logo: bytes | None) -> None:
    if logo is None:
        return
    if not logo.startswith(_PICTURES):
        raise ZorgdeskError("not_a_picture")
    if len(logo) > _LOGO_BYTES:
        raise ZorgdeskError("too_large", path="", size=len(logo) // 1_000_000, limit=_LOGO_BYTES // 1_000_000)
