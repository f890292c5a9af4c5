"""What one person prefers on one computer. What a whole organisation shares stands in the store instead."""

import base64
import binascii
import json
import locale
import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar

from zorgdesk.files import write_beside

T = TypeVar("T", str, int, bool)

LANGUAGES = ("nl", "en", "fr")


@dataclass(frozen=True)
class Setting(Generic[T]):
    """One preference. `choices` lists the words it may be; `bounds` the lowest and highest number."""

    key: str
    default: T
    choices: tuple[str, ...] = ()
    bounds: tuple[int, int] | None = None

    def accepts(self, value: object) -> bool:
        """Whether a value is of this kind and within its choices or bounds."""
        if type(value) is not type(self.default):
            return False
        if self.bounds and isinstance(value, int):
            return self.bounds[0] <= value <= self.bounds[1]
        return not self.choices or value in self.choices


# A new setting is one line here and one row on the settings page.
LANGUAGE = Setting("language", "system", choices=("system", *LANGUAGES))
THEME = Setting("theme", "system", choices=("system", "light", "dark"))
FONT_SIZE = Setting("font_size", 100, bounds=(75, 300))  # percent of the system's
AUTHOR = Setting("author", "")  # stands in the history and on the minutes
LIVE_SIGNS = Setting("live_signs", True)  # under its line; switched there
SCALE_PICTURES = Setting("scale_pictures", False)  # keeps photographs smaller; switched where they are added
PLAIN_LANGUAGE = Setting("plain_language", False)  # the hint in the minutes; switched there
PROJECTOR_QUEUE = Setting("projector_queue", True)  # the speakers' list on it; switched there
PROJECTOR_UNNAMED = Setting("projector_unnamed", "")  # marks of who is not named on it; set in Live
LAST_STORE = Setting("last_store", "")  # path of the file that was open last; empty before the first

_WINDOW = "window"  # the section with sizes and columns: opaque bytes of the window, as base64


class Settings:
    """The settings file. Each change is on disk before the call returns.

    A file that cannot be understood is put aside under the name `settings.json.damaged`, and the defaults
    apply. A value that is not allowed counts as its default; an unknown one, of a newer version, is kept.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def get(self, setting: Setting[T]) -> T:
        """What is preferred, or the default. It is read anew: another window may have changed it."""
        value = self._read().get(setting.key, setting.default)
        return value if setting.accepts(value) else setting.default

    def set(self, setting: Setting[T], value: T) -> None:
        """Raises ZorgdeskError as `write_beside` does, and ValueError for a value that is not allowed."""
        if not setting.accepts(value):
            raise ValueError(f"{setting.key} cannot be {value!r}")
        content = self._read()
        content[setting.key] = value
        self._write(content)

    def window(self, name: str) -> bytes:
        """The size, place or columns kept under this name; empty when there are none."""
        with suppress(KeyError, TypeError, ValueError, binascii.Error):
            return base64.b64decode(self._read()[_WINDOW][name], validate=True)
        return b""

    def keep_window(self, blobs: dict[str, bytes]) -> None:
        """Keep all of these in one write; other names stay. Raises ZorgdeskError as `write_beside` does."""
        content = self._read()
        section = content.get(_WINDOW)
        kept = section if isinstance(section, dict) else {}
        content[_WINDOW] = kept | {name: base64.b64encode(blob).decode() for name, blob in blobs.items()}
        self._write(content)

    def _read(self) -> dict[str, Any]:
        """Read anew each time: the window and a command line of the same person may both write."""
        try:
            content = json.loads(self._path.read_bytes())
        except OSError:
            return {}
        except ValueError:
            content = None
        if isinstance(content, dict):
            return content
        with suppress(OSError):
            self._path.replace(self._path.with_name(self._path.name + ".damaged"))
        return {}

    def _write(self, content: dict[str, Any]) -> None:
        with suppress(OSError):  # write_beside says in a sentence what is wrong with the folder
            self._path.parent.mkdir(parents=True, exist_ok=True)
        with write_beside(self._path) as beside:
            beside.write_text(json.dumps(content, ensure_ascii=False, indent=2), encoding="utf-8")


def language_of(settings: Settings, system: str | None = None) -> str:
    """The language to speak: nl, en or fr. `system` is the locale name ("fr_BE") that Qt found."""
    chosen = settings.get(LANGUAGE)
    return chosen if chosen != "system" else _nearest(system or _system_locale())


def _nearest(locale_name: str) -> str:
    """Dutch where the system speaks none of our languages. Windows calls them by their English names."""
    start = locale_name.lower()
    for language, name in (("fr", "french"), ("en", "english")):
        if start.startswith(name) or start.replace("-", "_").split("_")[0] == language:
            return language
    return "nl"


def _system_locale() -> str:
    for variable in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if named := os.environ.get(variable):
            return named
    return locale.getlocale()[0] or ""
