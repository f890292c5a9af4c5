"""What a user does with files that belong to an activity, an entry or a signal."""

from collections.abc import Sequence
from pathlib import Path
from tempfile import mkdtemp

from zorgdesk.db import attachments as query
from zorgdesk.db import tables
from zorgdesk.db.store import Store
from zorgdesk.domain.attachments import LONGEST_SIDE, PICTURES, Attachment, NewFile, safe_name
from zorgdesk.domain.changes import Changes, Noun
from zorgdesk.errors import ZorgdeskError
from zorgdesk.files import read_whole, write_beside

LARGEST = 25_000_000
"""Bytes of one file as it is kept: a store must stay small enough to copy to a stick."""
LARGEST_TO_SCALE = 300_000_000
"""Bytes of a picture that is read in order to keep it smaller."""
LARGEST_TOGETHER = 1_000_000_000
"""Bytes of all files of a store together: every backup holds them too."""

_HEAD = 1024
_MILLION = 1_000_000


class Attachments:
    """The bytes are kept once, however many records have the same file; undo never loses them."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of(self, noun: Noun, record_id: int) -> list[Attachment]:
        """The files of an activity (with those of its entries), an entry or a signal, the oldest first."""
        with self._store.read() as connection:
            return query.of_record(connection, noun, record_id)

    def counts(self, activity_id: int) -> dict[int, int]:
        """How many files each entry of an activity has; entries without any are left out."""
        with self._store.read() as connection:
            return query.counts(connection, activity_id)

    def prepared(self, path: Path, *, scaled: bool = False) -> NewFile:
        """Read a file and make it ready to keep; stores nothing, so it may take its time anywhere.

        A picture loses its place, maker and date, and is made smaller when `scaled`.
        Raises ZorgdeskError: file_missing, not_a_file, not_readable, disk_gone, attachment_too_large,
        picture_too_large (which may fit scaled), picture_damaged, picture_kind_unknown.
        """
        is_picture = _media_type(_head(path), path.name) in PICTURES
        try:
            content = read_whole(path, LARGEST_TO_SCALE if scaled and is_picture else LARGEST)
        except ZorgdeskError as error:
            if error.code != "too_large":
                raise
            raise _too_large(path.name, is_picture and not scaled) from error
        return self.prepared_content(path.name, content, scaled=scaled)

    def prepared_content(self, name: str, content: bytes, *, scaled: bool = False) -> NewFile:
        """The same for what is no file yet, such as a picture on the clipboard.

        Raises ZorgdeskError: attachment_too_large, picture_too_large, picture_damaged, picture_kind_unknown.
        """
        from zorgdesk.imports.media_types import OTHER_PICTURE

        media_type = _media_type(content, name)
        if media_type == OTHER_PICTURE:
            raise ZorgdeskError("picture_kind_unknown", name=name)
        if media_type in PICTURES:
            content = _cleaned(name, content, scaled)
        if len(content) > LARGEST:
            raise _too_large(name, media_type in PICTURES and not scaled)
        return NewFile(safe_name(name), media_type, content)

    def add(self, noun: Noun, record_id: int, files: Sequence[NewFile]) -> tuple[list[int], Changes]:
        """Keep these files with an activity, an entry or a signal, in one action.

        Raises ZorgdeskError: attachments_full, not_found.
        """
        with self._store.change("attachment.added", ", ".join(file.name for file in files)) as work:
            found = []
            for file in files:
                values = {
                    query.COLUMN_OF[noun]: record_id,
                    "name": file.name,
                    "media_type": file.media_type,
                    "sha256": query.keep_content(work.connection, file.content),
                    "size": len(file.content),
                    "added_at": work.at,
                }
                found.append(work.insert(tables.attachments, **values))
            if query.total_size(work.connection) > LARGEST_TOGETHER:
                raise ZorgdeskError("attachments_full", limit=LARGEST_TOGETHER // _MILLION)
        return found, work.changes

    def rename(self, attachment_id: int, name: str) -> Changes:
        """Another name; its ending stays when none is given. Raises ZorgdeskError name_missing."""
        if not name.strip():
            raise ZorgdeskError("name_missing")
        with self._store.change("attachment.renamed", name) as work:
            before = Path(str((work.row(tables.attachments, attachment_id) or {}).get("name", "")))
            whole = name if Path(name).suffix else f"{name}{before.suffix}"
            work.update(tables.attachments, attachment_id, name=safe_name(whole))
        return work.changes

    def delete(self, attachment_id: int) -> Changes:
        """To the bin."""
        with self._store.change("attachment.deleted") as work:
            work.subject = str((work.row(tables.attachments, attachment_id) or {}).get("name", ""))
            work.move_to_bin(tables.attachments, attachment_id)
        return work.changes

    def thumbnail(self, attachment_id: int, longest: int) -> bytes | None:
        """A PNG of at most so many pixels a side; None for what is no picture or no longer can be read."""
        from zorgdesk.imports.photographs import thumbnail

        attachment, content = self._whole(attachment_id)
        if not attachment.is_picture:
            return None
        try:
            return thumbnail(content, longest)
        except ZorgdeskError:
            return None

    def save(self, attachment_id: int, target: Path) -> None:
        """Write the file as it is kept. Raises ZorgdeskError: not_found, and what writing raises."""
        _, content = self._whole(attachment_id)
        with write_beside(target) as beside:
            beside.write_bytes(content)

    def copy_to_open(self, attachment_id: int, folder: Path) -> Path:
        """A copy in a new folder inside `folder`, for another program: what is kept is never opened itself.

        It cannot be written to, so that nobody takes it for the file that is kept.
        Raises ZorgdeskError: not_found, only_saved for what could run, and what writing raises.
        """
        attachment, content = self._whole(attachment_id)
        if not attachment.may_open:
            raise ZorgdeskError("only_saved", name=attachment.name)
        target = Path(mkdtemp(dir=folder)) / safe_name(attachment.name)
        with write_beside(target) as beside:
            beside.write_bytes(content)
        target.chmod(0o444)
        return target

    def _whole(self, attachment_id: int) -> tuple[Attachment, bytes]:
        with self._store.read() as connection:
            attachment = query.get(connection, attachment_id)
            content = query.content(connection, attachment_id)
        if attachment is None or content is None:
            raise ZorgdeskError("not_found")
        return attachment, content


def _head(path: Path) -> bytes:
    """Enough of a file to see what it is; nothing when it cannot be read, which reading it whole will say."""
    try:
        with path.open("rb") as source:
            return source.read(_HEAD)
    except OSError:
        return b""


def _media_type(content: bytes, name: str) -> str:
    from zorgdesk.imports.media_types import media_type_of

    return media_type_of(content, name)


def _cleaned(name: str, content: bytes, scaled: bool) -> bytes:
    from zorgdesk.imports.photographs import cleaned

    try:
        return cleaned(content, LONGEST_SIDE if scaled else None)
    except ZorgdeskError as error:
        if error.code == "picture_too_large" and scaled:
            raise _too_large(name, fits_scaled=False) from error
        raise ZorgdeskError(error.code, name=name) from error


def _too_large(name: str, fits_scaled: bool) -> ZorgdeskError:
    code = "picture_too_large" if fits_scaled else "attachment_too_large"
    return ZorgdeskError(code, name=name, limit=LARGEST // _MILLION)
