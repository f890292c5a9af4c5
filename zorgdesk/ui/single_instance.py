"""One window per store: a second start asks the first to come forward, through a file in our own folder.

The lock and the request stand beside the settings, not beside the store: that may be on a shared or
read-only disk. Qt's lock file knows when the process that held it is gone, so a crash leaves nothing locked.
"""

import hashlib
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QLockFile


class SingleInstance:
    """`acquire` once; when it says False, another window has this store and was asked to come forward."""

    def __init__(self, folder: Path, store: Path) -> None:
        name = hashlib.sha256(str(store.resolve()).encode()).hexdigest()[:16]
        self._folder = folder / "open"
        self._request = self._folder / f"{name}.request"
        self._lock_path = self._folder / f"{name}.lock"
        self._lock: QLockFile | None = None
        self._watcher: QFileSystemWatcher | None = None
        self._crashed = False

    def acquire(self) -> bool:
        """Take the store for this window. Without the right to write there, every window is on its own."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            return True
        lock = QLockFile(str(self._lock_path))
        lock.setStaleLockTime(0)  # stale only when its process is gone
        left_behind = self._lock_path.exists()
        if not lock.tryLock(0) and lock.error() == QLockFile.LockError.LockFailedError:
            with suppress(OSError):
                self._request.write_text("come forward")
            return False
        self._lock = lock
        self._crashed = left_behind
        return True

    def told_of_crash(self) -> bool:
        """Whether the window before this one left its lock behind; said once."""
        crashed, self._crashed = self._crashed, False
        return crashed

    def on_request(self, come_forward: Callable[[], object]) -> None:
        """Call `come_forward` each time somebody starts Zorgdesk again on this store."""

        def look() -> None:
            if self._request.exists():
                with suppress(OSError):
                    self._request.unlink()
                come_forward()

        if self._lock:
            self._watcher = QFileSystemWatcher([str(self._folder)])
            self._watcher.directoryChanged.connect(look)
            look()  # somebody may have asked while the window was still opening

    def release(self) -> None:
        """Leave the store to whoever opens it next."""
        self._watcher = None
        if self._lock:
            self._lock.unlock()
            self._lock = None
