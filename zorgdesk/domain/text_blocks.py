"""Texts of one's own that a short word after a slash stands for: "/welkom"."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date as Date

from zorgdesk.domain.due_dates import due_date
from zorgdesk.domain.names import fold

_TYPED = re.compile(r"(?<!\S)/(?P<word>[^\W\d_][\w-]*)?$")

_ANY_DAY = Date(2026, 1, 1)


@dataclass(frozen=True, slots=True)
class TextBlock:
    """`shortcut` is typed after the slash; case and accents do not count."""

    id: int
    uid: str
    shortcut: str
    text: str


@dataclass(frozen=True, slots=True)
class BlockWord:
    """The word after a slash that the cursor stands behind: what was typed, and where the slash is."""

    typed: str
    start: int


def shortcut_of(text: str) -> str:
    """The shortcut that is meant: folded, in one piece, from its first letter on; empty for none."""
    joined = fold(text).replace(" ", "")
    letter = re.search(r"[^\W\d_]", joined)
    return joined[letter.start() :] if letter else ""


def is_day(word: str) -> bool:
    """Whether a word after a slash says when a task is due; then it stands for no text."""
    return due_date(word, _ANY_DAY) is not None


def block_word(line: str, cursor: int) -> BlockWord | None:
    """The word after a slash before the cursor; None when the cursor is elsewhere. A date is no such word."""
    found = _TYPED.search(line[:cursor])
    return BlockWord(found["word"] or "", found.start()) if found else None


def fitting_blocks(typed: str, blocks: Iterable[TextBlock]) -> list[TextBlock]:
    """The blocks whose shortcut begins so, by shortcut."""
    wanted = shortcut_of(typed)
    fits = (block for block in blocks if block.shortcut.startswith(wanted))
    return sorted(fits, key=lambda block: block.shortcut)


def block_called(typed: str, blocks: Iterable[TextBlock]) -> TextBlock | None:
    """The block whose shortcut this is."""
    wanted = shortcut_of(typed)
    return next((block for block in blocks if block.shortcut == wanted), None) if wanted else None
