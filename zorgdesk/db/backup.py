"""Whole copies of a store, and a store put back or re-encrypted.

SQLite's backup API makes the copies: the file alone lacks what still stands in its write-ahead log.
"""

import re
from contextlib import closing
from datetime import datetime
from glob import escape
from pathlib import Path
from typing import Any

from zorgdesk.db.engine import STORE_SUFFIX, connect, identify, is_encrypted, mapped_errors, quoted
from zorgdesk.errors import ZorgdeskError
from zorgdesk.files import write_beside

FOLDER = "backups"

_AUTOMATIC = re.compile(r" \d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d( \(\d+\))?")


def folder_of(path: Path) -> Path:
    """Where the backups of a store stand: beside it."""
    return path.parent / FOLDER


def name_backup(path: Path, at: datetime, label: str = "") -> Path:
    """A free path in the backups folder, with the local day and time: "Huis 2026-11-22 14.02.07"."""
    words = " ".join(filter(None, [path.stem, f"{at.astimezone():%Y-%m-%d %H.%M.%S}", label]))
    wanted = folder_of(path) / (words + STORE_SUFFIX)
    number = 2
    while wanted.exists():
        wanted = wanted.with_name(f"{words} ({number}){STORE_SUFFIX}")
        number += 1
    return wanted


def make_folder(path: Path) -> None:
    """Make the backups folder of a store. Raises ZorgdeskError read_only when that is not allowed."""
    try:
        folder_of(path).mkdir(exist_ok=True)
    except OSError as error:
        raise ZorgdeskError("read_only", path=folder_of(path)) from error


def copy_store(path: Path, target: Path, passphrase: str | None = None) -> None:
    """Copy a store that may be in use, encrypted as it is; the target is whole or not there.

    Raises ZorgdeskError store_missing, disk_full, and what `identify` and `write_beside` raise.
    """
    if identify(path, passphrase) == 0:
        raise ZorgdeskError("store_missing", path=path)
    with write_beside(target) as beside:
        _in_one_file(path, beside, passphrase)


def backups_of(path: Path) -> list[Path]:
    """The backups of a store, oldest first: automatic ones and those made before a migration or a restore."""
    made = folder_of(path).glob(f"{escape(path.stem)} *{STORE_SUFFIX}")
    return sorted(made, key=lambda copy: copy.stat().st_mtime)


def latest(path: Path) -> Path | None:
    """The newest backup of a store, None when there is none."""
    made = backups_of(path)
    return made[-1] if made else None


def prune(path: Path, kept: int) -> None:
    """Take away the oldest automatic backups; one that was made for a reason has a label and stays."""
    automatic = [copy for copy in backups_of(path) if _AUTOMATIC.fullmatch(copy.stem.removeprefix(path.stem))]
    for copy in automatic[:-kept]:
        copy.unlink(missing_ok=True)


def restore_store(copy: Path, path: Path, passphrase: str | None, at: datetime) -> Path | None:
    """Put a backup in the place of a store that nobody has open, and return where the replaced store went.

    A store that cannot be read any more is renamed, with its log, and never deleted.
    Raises ZorgdeskError: file_missing for a copy that is not there, store_exists for one that is the store
    itself, store_locked, disk_full, read_only, and what `identify` raises.
    """
    if not copy.exists() or identify(copy, passphrase) == 0:
        raise ZorgdeskError("file_missing", path=copy)
    if path.exists() and path.samefile(copy):
        raise ZorgdeskError("store_exists", path=path)
    with write_beside(path) as beside:
        _in_one_file(copy, beside, passphrase)
        return _put_aside(path, passphrase, at)


def encrypt_store(path: Path, passphrase: str | None, new_passphrase: str | None) -> None:
    """Write the store anew under another passphrase, None for none. Nobody else may have it open.

    Raises ZorgdeskError: store_missing, store_locked, disk_full, read_only, and what `identify` raises.
    """
    version = identify(path, passphrase)
    if version == 0:
        raise ZorgdeskError("store_missing", path=path)
    _alone(path, passphrase)
    with write_beside(path) as beside, mapped_errors(path):
        with closing(connect(path, passphrase)) as connection:
            key = quoted(new_passphrase or "")
            connection.execute(f"ATTACH DATABASE ? AS copied KEY {key}", (str(beside),))
            mark = connection.execute("PRAGMA application_id").fetchone()[0]
            connection.execute("SELECT sqlcipher_export('copied')")
            connection.execute(f"PRAGMA copied.application_id = {mark:d}")
            connection.execute(f"PRAGMA copied.user_version = {version:d}")
            connection.execute("DETACH DATABASE copied")
        _fold_log(path, passphrase)


def _in_one_file(source: Path, target: Path, passphrase: str | None) -> None:
    """The target is encrypted as the source is and has no log beside it."""
    key = passphrase if is_encrypted(source) else None
    with (
        mapped_errors(target),
        closing(connect(source, key)) as original,
        closing(_keyed(target, key)) as copied,
    ):
        original.backup(copied)
        copied.execute("PRAGMA journal_mode = DELETE")


def _keyed(target: Path, passphrase: str | None) -> Any:
    from sqlcipher3 import dbapi2

    connection = dbapi2.connect(str(target), isolation_level=None)
    if passphrase:
        connection.execute(f"PRAGMA key = {quoted(passphrase)}")
    return connection


def _put_aside(path: Path, passphrase: str | None, at: datetime) -> Path | None:
    if not path.exists() or path.stat().st_size == 0:
        return None
    make_folder(path)
    aside = name_backup(path, at, "replaced")
    try:
        _alone(path, passphrase)
        copy_store(path, aside, passphrase)
        _fold_log(path, passphrase)
    except ZorgdeskError as error:
        if error.code in ("store_locked", "disk_full", "read_only"):
            raise
        _rename(path, aside)
    return aside


def _rename(path: Path, aside: Path) -> None:
    if _log_of(path).exists():
        _log_of(path).replace(_log_of(aside))
    path.replace(aside)


def _alone(path: Path, passphrase: str | None) -> None:
    """Raises ZorgdeskError store_locked when somebody else has the store open."""
    identify(path, passphrase)
    _fold_log(path, passphrase)


def _fold_log(path: Path, passphrase: str | None) -> None:
    """Leave the mode with a log, which SQLite allows only to whoever is alone in the file."""
    with mapped_errors(path), closing(connect(path, passphrase)) as connection:
        connection.execute("PRAGMA busy_timeout = 0")
        connection.execute("PRAGMA journal_mode = DELETE")


def _log_of(path: Path) -> Path:
    return path.with_name(path.name + "-wal")


def compact(path: Path, passphrase: str | None) -> None:
    """Write the store anew without the remains of what was deleted, in the file and in its log."""
    with mapped_errors(path), closing(connect(path, passphrase)) as connection:
        connection.execute("VACUUM")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
