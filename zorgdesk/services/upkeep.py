"""Keeping a store safe: checking it, copying it, putting a copy back, encrypting it."""

from datetime import UTC, datetime
from pathlib import Path

from zorgdesk.db import attachments
from zorgdesk.db import backup as copies
from zorgdesk.db.engine import SCHEMA_VERSION, defects, identify, is_encrypted, mapped_errors
from zorgdesk.db.store import Store, open_store, system_clock
from zorgdesk.domain.upkeep import CheckResult
from zorgdesk.errors import ZorgdeskError
from zorgdesk.sentences import sentence

KEPT = 30
"""How many automatic backups stay; the oldest go first."""


class Upkeep:
    """What is done with an open store as a whole."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def check(self, language: str = "nl") -> CheckResult:
        """Read all of the store and say what is wrong with it; changes nothing."""
        with self._store.read() as connection:
            found = [
                ZorgdeskError(code, path=self._store.path, detail=what) for code, what in defects(connection)
            ]
            found += [
                ZorgdeskError("check_attachment", detail=name) for name in attachments.defects(connection)
            ]
        return _result(self._store.path, SCHEMA_VERSION, [sentence(error, language) for error in found])

    def backup(self, target: Path | None = None) -> Path:
        """Copy the store while it is in use, into the backups folder beside it unless a target is given.

        Raises ZorgdeskError: disk_full, read_only, folder_missing, target_in_use.
        """
        path = self._store.path
        if target is None:
            copies.make_folder(path)
            target = copies.name_backup(path, self._store.now())
            copies.copy_store(path, target, self._store.passphrase)
            copies.prune(path, KEPT)
        else:
            copies.copy_store(path, target, self._store.passphrase)
        return target

    def backups(self) -> list[Path]:
        """The copies in the backups folder, oldest first."""
        return copies.backups_of(self._store.path)

    def last_backup(self) -> datetime | None:
        """When the newest backup in the backups folder was made, in UTC."""
        newest = copies.latest(self._store.path)
        return None if newest is None else datetime.fromtimestamp(newest.stat().st_mtime, UTC)


def check(path: Path, passphrase: str | None = None, language: str = "nl") -> CheckResult:
    """Check a store that may be too damaged to open.

    Raises ZorgdeskError: store_missing, not_a_store, newer_store, passphrase_needed, wrong_passphrase.
    """
    try:
        schema = identify(path, passphrase)
        if schema == 0:
            raise ZorgdeskError("store_missing", path=path)
        store = open_store(path, passphrase=passphrase)
        try:
            return Upkeep(store).check(language)
        finally:
            store.close()
    except ZorgdeskError as error:
        if error.code != "store_damaged":
            raise
        return _result(path, SCHEMA_VERSION, [sentence(error, language)])


def restore(copy: Path, path: Path, passphrase: str | None = None) -> Path | None:
    """Put a backup in the place of a closed store; returns where the replaced store was kept.

    Raises ZorgdeskError: file_missing, store_exists (the copy is the store itself), store_locked, disk_full,
    read_only, and of the copy what opening a store raises.
    """
    return copies.restore_store(copy, path, passphrase, system_clock())


def encrypt(path: Path, passphrase: str | None, new_passphrase: str | None) -> None:
    """Encrypt a closed store, give it another passphrase, or with None take the encryption away.

    Raises ZorgdeskError: store_missing, store_locked, wrong_passphrase, disk_full, read_only.
    """
    copies.encrypt_store(path, passphrase, new_passphrase)


def unencrypted_backups(path: Path) -> list[Path]:
    """Backups of a store that anybody can still read."""
    folder = copies.folder_of(path)
    return [copy for copy in copies.backups_of(path) if not is_encrypted(copy)] if folder.is_dir() else []


def _result(path: Path, schema: int, problems: list[str]) -> CheckResult:
    with mapped_errors(path):
        return CheckResult(not problems, tuple(problems), schema, is_encrypted(path))
