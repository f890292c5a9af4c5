"""What stands in a cell, as text that can be compared."""

import re
from functools import lru_cache
from unicodedata import normalize

from zorgdesk.imports.sheets import Cell

_SPACES = re.compile(r"[\s\u00a0\u202f\u2007\u200e\u200f\ufeff]+")
_NOTHING = frozenset({"", "-", "--", "–", "/", "n/a", "n.v.t.", "null", "none"})


def plain(cell: Cell) -> str:
    """The words of a cell with single ordinary spaces; nothing for the signs that stand for nothing.

    A sign that some exports put before a text that looks like a formula ('=…) is theirs.
    """
    return "" if cell is None else _plain(str(cell))


@lru_cache(maxsize=8192)
def _plain(written: str) -> str:
    text = _SPACES.sub(" ", normalize("NFC", written)).strip()
    if text[:1] == "'" and text[1:2] in ("=", "+", "-", "@"):
        text = text[1:]
    return "" if text.casefold() in _NOTHING else text


def email_in(cell: Cell) -> str:
    """An address in a cell, in lower case. A masked one (r****@…) and "anonymous" are nobody's."""
    text = plain(cell).casefold()
    known = "@" in text and "*" not in text and " " not in text
    return text if known else ""
