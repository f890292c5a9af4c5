"""The organisation that keeps this store: its name and house style stand on what it sends out."""

from pathlib import Path
from typing import Any

from zorgdesk.db import own_organisation as query
from zorgdesk.db import tables
from zorgdesk.db.store import Store
from zorgdesk.domain.changes import Changes
from zorgdesk.domain.colours import READABLE, contrast, is_colour, readable
from zorgdesk.domain.own_organisation import OwnOrganisation
from zorgdesk.errors import ZorgdeskError
from zorgdesk.files import read_whole, write_beside
from zorgdesk.paths import resources_dir
from zorgdesk.services.fields import known

_ONLY_ROW = 1
_LOGO_BYTES = 2_000_000
_TEMPLATE_BYTES = 5_000_000
_PICTURES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")
_PAPER = "#ffffff"
_EXAMPLE = "house_style.docx"


class OwnOrganisationService:
    """One record, always there."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def get(self) -> OwnOrganisation:
        """Name, logo and house style."""
        with self._store.read() as connection:
            return query.get(connection)

    def set(self, **fields: Any) -> Changes:
        """Change `name`, `footer`, `accent` ("#rrggbb", "" for none) or `logo` (PNG or JPEG of at most 2 MB,
        None takes it away).

        Raises ZorgdeskError: not_a_picture, too_large, not_a_colour, colour_too_faint.
        """
        values = known(fields, {"name", "logo", "accent", "footer"})
        _check_logo(values.get("logo"))
        _check_accent(values.get("accent", ""))
        return self._set(str(values.get("name", "")), values)

    def set_word_template(self, path: Path) -> tuple[int, Changes]:
        """Keep a Word file as the template of all minutes; how many links to outside were left out of it.

        Then the template that was there is gone; it stays when this raises ZorgdeskError: those of
        `read_whole` and of `exports.word_template.check_template`.
        """
        from zorgdesk.exports.word_template import check_template

        checked = check_template(read_whole(path, _TEMPLATE_BYTES))
        values = {"word_template": checked.content, "word_template_name": path.name}
        return checked.links_left_out, self._set(path.name, values)

    def remove_word_template(self) -> Changes:
        """Minutes for Word look as Zorgdesk makes them again."""
        return self._set("", {"word_template": None, "word_template_name": ""})

    def save_example(self, target: Path) -> None:
        """Write a template with every placeholder in it, to start from. Raises what `write_beside` raises."""
        with write_beside(target) as beside:
            beside.write_bytes((resources_dir() / "templates" / _EXAMPLE).read_bytes())

    def _set(self, subject: str, values: dict[str, Any]) -> Changes:
        with self._store.change("own_organisation.edited", subject) as work:
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


def _check_accent(accent: str) -> None:
    if not accent:
        return
    if not is_colour(accent):
        raise ZorgdeskError("not_a_colour", colour=accent)
    if contrast(accent, _PAPER) < READABLE:
        raise ZorgdeskError("colour_too_faint", colour=accent, nearest=readable(accent, _PAPER))
