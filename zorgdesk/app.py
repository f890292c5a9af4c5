"""Opens the window. What is imported at the head of this file holds up every start."""

import gc
import os
import sys
from collections.abc import Callable
from pathlib import Path

from zorgdesk.errors import ZorgdeskError

_NEED_A_SCREEN = ("", "xcb", "wayland", "wayland-egl")


def open_window(
    path: Path | None = None, language: str | None = None, on_ready: Callable[[], object] | None = None
) -> int:
    """Open the window on a store and stay until it is closed; returns the exit status.

    Without a path: the last store opened, else the default one, made when it is not there. `language` is nl,
    en or fr, and goes before the settings. `on_ready` is called once the first page is painted with its rows.
    Raises ZorgdeskError no_screen.
    """
    if not _has_screen():
        raise ZorgdeskError("no_screen")
    gc.disable()  # all that a start makes stays: to look for garbage in it takes a tenth of the time
    try:
        from zorgdesk.ui.desk import open_desk

        return open_desk(path, language, on_ready)
    finally:
        gc.enable()


def _has_screen() -> bool:
    """Qt would end the whole process, without a word that a person understands."""
    if not sys.platform.startswith("linux"):
        return True
    platform = os.environ.get("QT_QPA_PLATFORM", "").split(":")[0].split(";")[0]
    return platform not in _NEED_A_SCREEN or bool(
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    )
