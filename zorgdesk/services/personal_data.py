"""The rights of a person: to see what is kept about them, and to be forgotten."""

import json
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

from zorgdesk.db import people, personal_data
from zorgdesk.db.backup import compact
from zorgdesk.db.store import Store
from zorgdesk.domain.documents import Block, BlockKind, Document
from zorgdesk.domain.people import Person
from zorgdesk.errors import ZorgdeskError
from zorgdesk.files import write_beside

_JSON = ".json"


class PersonalData:
    """What one person may ask of a store."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def access(self, person_id: int, target: Path, *, language: str = "nl") -> None:
        """Write everything that is kept about somebody, for them: .json, or a document they can read.

        Raises ZorgdeskError: not_found, unknown_extension, and what writing raises.
        """
        from zorgdesk.exports.formats import EXTENSIONS, document_writer

        extension = target.suffix.casefold()
        if extension not in (_JSON, *EXTENSIONS):
            known = ", ".join([_JSON, *EXTENSIONS])
            raise ZorgdeskError("unknown_extension", extension=target.suffix or target.name, known=known)
        with self._store.read() as connection:
            person = self._person(person_id)
            held = personal_data.held(connection, person_id)
        with write_beside(target) as beside:
            if extension == _JSON:
                text = json.dumps(held, ensure_ascii=False, indent=2, default=_plain)
                beside.write_text(text + "\n", encoding="utf-8")
            else:
                document_writer(target)(_document(person.name, held, language), beside)

    def forget(self, person_id: int, *, keep_text: bool = False) -> list[str]:
        """Take somebody out of the store for good; this can not be undone. Backups are not touched.

        Returns the texts in which others still name them. Raises ZorgdeskError: not_found, store_locked.
        """
        person = self._person(person_id)
        with self._store.write() as connection:
            personal_data.forget(connection, person_id, self._store.now(), keep_text=keep_text)
            left = personal_data.still_named(connection, person.name) if person.name else []
        compact(self._store.path, self._store.passphrase)
        return left

    def _person(self, person_id: int) -> Person:
        with self._store.read() as connection:
            person = people.get(connection, person_id)
        if person is None:
            raise ZorgdeskError("not_found")
        return person


def _document(title: str, held: dict[str, list[dict[str, Any]]], language: str) -> Document:
    return Document(title, tuple(_blocks(title, held)), language)


def _blocks(title: str, held: dict[str, list[dict[str, Any]]]) -> Iterator[Block]:
    """Field names stand as they are in the store: whoever asks wants to see what is really there."""
    yield Block(BlockKind.TITLE, title)
    for table, rows in held.items():
        if rows:
            yield Block(BlockKind.HEADING, table)
        for row in rows:
            known = {name: value for name, value in row.items() if value not in (None, "")}
            text = "\n".join(f"{name}: {_plain(value)}" for name, value in known.items())
            yield Block(BlockKind.PARAGRAPH, text)


def _plain(value: object) -> str:
    return value.isoformat() if isinstance(value, date | datetime) else str(value)
