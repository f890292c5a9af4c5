"""Files that are either whole or not there: written beside their target, then put in its place."""

import errno
import os
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from zorgdesk.errors import ZorgdeskError

_CODES = {
    errno.ENOSPC: "disk_full",
    errno.EDQUOT: "disk_full",
    errno.EFBIG: "disk_full",
    errno.EROFS: "read_only",
    errno.EACCES: "read_only",
    errno.EPERM: "read_only",
    errno.ENAMETOOLONG: "name_too_long",
    errno.EIO: "disk_gone",
    errno.ENODEV: "disk_gone",
    errno.ESTALE: "disk_gone",
}
_WINDOWS_SHARING = {32, 33}  # another program holds the file, or a part of it


@contextmanager
def write_beside(target: Path) -> Iterator[Path]:
    """Give a new, empty file in the target's folder, and put it in the target's place once it is written.

    The file keeps the target's extension, because some writers choose their format by it. When the block
    fails, the target is as it was and the new file is gone.

    Raises ZorgdeskError: folder_missing, target_is_folder, read_only, target_in_use, disk_full,
    name_too_long, disk_gone. Every other error passes unchanged: it is a bug.
    """
    target = target.resolve()  # a link stays a link, and what it points to is replaced
    beside = target.with_name(f".zorgdesk-{os.urandom(6).hex()}{target.suffix}")
    try:
        _check_target(target)
        # Not tempfile: what that makes only its owner may read, and colleagues open exports too.
        os.close(os.open(beside, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o666))
        yield beside
        _replace(beside, target)
    except OSError as error:
        known = known_error(error, target)
        if known is None:
            raise
        raise known from error
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)


def known_error(error: OSError, path: Path) -> ZorgdeskError | None:
    """What a failed write means to a person, or None when it can only be a bug."""
    if getattr(error, "winerror", None) in _WINDOWS_SHARING:
        return ZorgdeskError("target_in_use", path=path)
    code = _CODES.get(error.errno or 0)
    return ZorgdeskError(code, path=path) if code else None


def read_whole(path: Path, limit: int) -> bytes:
    """The bytes of a file a person chose, of at most `limit` bytes.

    Raises ZorgdeskError: file_missing, not_a_file, not_readable, too_large, disk_gone.
    """
    try:
        with path.open("rb") as source:
            content = source.read(limit + 1)
    except (FileNotFoundError, NotADirectoryError):
        raise ZorgdeskError("file_missing", path=path) from None
    except OSError as error:
        if path.is_dir():
            raise ZorgdeskError("not_a_file", path=path) from error
        code = "not_readable" if isinstance(error, PermissionError) else "disk_gone"
        raise ZorgdeskError(code, path=path) from error
    if len(content) > limit:
        raise ZorgdeskError("too_large", path=path)
    return content


def _check_target(target: Path) -> None:
    if not target.parent.is_dir():
        raise ZorgdeskError("folder_missing", path=target.parent)
    if target.is_dir():
        raise ZorgdeskError("target_is_folder", path=target)
    if not target.exists():
        return
    # Replacing needs no right on the target itself, so a write-protected file must be asked for.
    if not target.stat().st_mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH) or not os.access(
        target, os.W_OK
    ):
        raise ZorgdeskError("read_only", path=target)
    if target.with_name(f".~lock.{target.name}#").exists():  # LibreOffice has it open
        raise ZorgdeskError("target_in_use", path=target)


def _replace(beside: Path, target: Path) -> None:
    with beside.open("rb+") as written:
        os.fsync(written.fileno())
    if target.exists():
        beside.chmod(stat.S_IMODE(target.stat().st_mode))
    beside.replace(target)
    if sys.platform != "win32":  # there a folder cannot be opened, and the rename is journalled
        folder = os.open(target.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
