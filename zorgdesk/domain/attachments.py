"""Files that are kept with an activity, an entry or a signal."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import datetime
from pathlib import PurePath

PICTURES = frozenset({"image/jpeg", "image/png", "image/webp", "image/gif", "image/tiff"})
"""Media types that are shown as pictures, and from which whatever else they carry is taken away."""

LONGEST_SIDE = 2000
"""Pixels that a picture keeps when somebody asks to scale it: enough to read a flip chart."""

_OPENED = frozenset(
    "jpg jpeg png webp gif tif tiff pdf txt md csv rtf docx xlsx pptx odt ods odp "
    "mp3 m4a ogg wav mp4 mov".split()
)
"""Endings that a system opens in a reader. Anything else could run: programs, scripts, macros, web pages."""

_LETTERS = 120
_FORBIDDEN = re.compile(r'[<>:"/\\|?*]')
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\.|$)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class NewFile:
    """A file that was read and made ready to keep. Its content is not in the store yet."""

    name: str
    media_type: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file inside the store, without its content. `size` in bytes; `entry` is the text it belongs to."""

    id: int
    uid: str
    name: str
    media_type: str
    size: int
    added_at: datetime
    activity_id: int | None = None
    entry_id: int | None = None
    policy_signal_id: int | None = None
    entry: str = ""

    @property
    def is_picture(self) -> bool:
        """Whether it can be shown here."""
        return self.media_type in PICTURES

    @property
    def may_open(self) -> bool:
        """Whether another program may be asked to open it; what could run is only ever saved."""
        return PurePath(self.name).suffix.casefold().removeprefix(".") in _OPENED


def safe_name(name: str) -> str:
    """A name that any system takes as a file name, and that shows the ending it really has.

    Invisible signs go: one that turns the direction of writing makes "gpj.exe" read as "exe.jpg".
    """
    visible = "".join(sign for sign in name if unicodedata.category(sign) not in ("Cc", "Cf", "Cs"))
    cleaned = _FORBIDDEN.sub("_", unicodedata.normalize("NFC", visible)).strip(" .")
    path = PurePath(cleaned or "bijlage")
    ending = path.suffix[:20]
    shortened = path.name.removesuffix(path.suffix)[: _LETTERS - len(ending)].rstrip(" .") + ending
    return f"_{shortened}" if _RESERVED.match(shortened) else shortened
