"""What was typed in minutes and is not stored yet: words for a passage, a new paragraph, a remark.

The store keeps all of one activity in two texts, where they belong and what they say, each as a list with a
separator that nobody types.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

_BETWEEN = "\x1e"
_PLACE = re.compile(r"(?P<what>paragraph|remark):(?P<remark_id>\d*)@(?P<source>.*)", re.DOTALL)


class Typing(StrEnum):
    """What the words are for."""

    PASSAGE = "passage"
    PARAGRAPH = "paragraph"
    REMARK = "remark"


@dataclass(frozen=True, slots=True)
class UnfinishedPassage:
    """Words for the passage with this source, for a new paragraph under it or for a remark on it.

    `remark_id` is set for other words of a remark that is stored.
    """

    text: str
    source: str
    what: Typing = Typing.PASSAGE
    remark_id: int | None = None


def pack(unfinished: Iterable[UnfinishedPassage]) -> tuple[str, str]:
    """Where each belongs and what it says, as the store keeps them; what is blank is left out."""
    kept = [one for one in unfinished if one.text.strip()]
    texts = (one.text.replace(_BETWEEN, "") for one in kept)
    return _BETWEEN.join(map(_place, kept)), _BETWEEN.join(texts)


def unpack(places: str, texts: str) -> list[UnfinishedPassage]:
    """What `pack` was given."""
    both = zip(places.split(_BETWEEN), texts.split(_BETWEEN), strict=True)
    return [_unfinished(place, text) for place, text in both if text]


def _place(one: UnfinishedPassage) -> str:
    return one.source if one.what is Typing.PASSAGE else f"{one.what}:{one.remark_id or ''}@{one.source}"


def _unfinished(place: str, text: str) -> UnfinishedPassage:
    found = _PLACE.fullmatch(place)
    if found is None:
        return UnfinishedPassage(text, place)
    key = int(found["remark_id"]) if found["remark_id"] else None
    return UnfinishedPassage(text, found["source"], Typing(found["what"]), key)
