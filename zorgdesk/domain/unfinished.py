"""What was typed and never entered: new lines, and other words for what was entered before.

The store keeps it as one text. A line alone stands there as it was typed; what belongs to an entry has the
key of the entry before it, and a separator that nobody types stands between two of them.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

_BETWEEN, _BEHIND_KEY = "\x1e", "\x1f"
_SEPARATORS = re.compile(f"[{_BETWEEN}{_BEHIND_KEY}]")
_OF_ENTRY = re.compile(rf"(?P<id>\d+){_BEHIND_KEY}(?P<text>.*)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Unfinished:
    """A line, or with `entry_id` the new words of that entry."""

    text: str
    entry_id: int | None = None


def pack(unfinished: Iterable[Unfinished]) -> str:
    """All of it as the store keeps it; what is blank is left out."""
    return _BETWEEN.join(_packed(one) for one in unfinished if one.text.strip())


def unpack(kept: str) -> list[Unfinished]:
    """What `pack` was given."""
    return [_unpacked(one) for one in kept.split(_BETWEEN) if one]


def _packed(one: Unfinished) -> str:
    text = _SEPARATORS.sub("", one.text)
    return text if one.entry_id is None else f"{one.entry_id}{_BEHIND_KEY}{text}"


def _unpacked(kept: str) -> Unfinished:
    found = _OF_ENTRY.fullmatch(kept)
    return Unfinished(found["text"], int(found["id"])) if found else Unfinished(kept)
