"""Where somebody's words begin and end: curly, low, angled and straight quotation marks."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_CLOSED_BY = {"“": "”", "„": "”“", "”": "”", '"': '"', "«": "»"}
_MARKS = '“„«”»"'
_SINGLE = {"‘": "’", "'": "'", "‚": "’‘", "’": "’"}
_STRAIGHT = re.compile(r"'(?![snt]\s)[^'\s][^']*[.?!…]'")
_SENTENCE_ENDS = ".?!…"
_BEFORE_OPENING = " \n\t([/-–—:"


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of text that stands inside or outside quotation marks; the marks themselves are left out."""

    text: str
    quoted: bool


@dataclass(frozen=True, slots=True)
class _Mark:
    """A quotation mark that counts: where it stands, and how deep the quotation is after it."""

    index: int
    depth: int
    opens: bool


def opens_quote(text: str) -> bool:
    """Whether the text starts with a quotation mark, single ones included; "'s avonds" does not."""
    bare = text.lstrip()
    return bare[:1] in tuple(_MARKS + "‘‚") or _STRAIGHT.match(bare) is not None


def is_open(text: str) -> bool:
    """Whether a quotation was begun and not ended."""
    return depths[-1] > 0 if (depths := [mark.depth for mark in _marks(text)]) else False


def ends_quotation(text: str) -> bool:
    """Whether a quotation ends here, at the end of a sentence: `… iets doen?”`."""
    stripped = text.rstrip()
    return (
        len(stripped) > 1
        and stripped[-1] in '”»"'
        and stripped[-2] in _SENTENCE_ENDS
        and not is_open(stripped)
    )


def lacks_opening(text: str) -> bool:
    """Whether the text ends a quotation that began before it: `… en dat blijft zo.”`."""
    stripped = text.rstrip()
    marks = list(_marks(stripped))
    closed = bool(marks) and marks[-1].index == len(stripped) - 1
    return stripped[-1:] in ("”", "»", '"') and not closed


def split_quotations(text: str) -> list[Segment]:
    """The text in stretches inside and outside quotation marks; inner quotations stay as they are."""
    segments: list[Segment] = []
    start, depth = 0, 0
    for mark in _marks(text):
        if mark.opens and mark.depth == 1:
            _add(segments, text[start : mark.index], quoted=False)
            start = mark.index + 1
        elif not mark.opens and mark.depth == 0:
            _add(segments, text[start : mark.index], quoted=True)
            start = mark.index + 1
        depth = mark.depth
    _add(segments, text[start:], quoted=depth > 0)
    return segments


def quoted_stretches(text: str) -> list[tuple[int, int]]:
    """From where to where the text stands inside quotation marks."""
    stretches: list[tuple[int, int]] = []
    for mark in _marks(text):
        if mark.opens and mark.depth == 1:
            stretches.append((mark.index, len(text)))
        elif not mark.opens and mark.depth == 0:
            stretches[-1] = (stretches[-1][0], mark.index)
    return stretches


def unquoted(text: str) -> str:
    """The text without the pair of quotation marks around it, if there is exactly such a pair."""
    stripped = text.strip()
    segments = split_quotations(stripped)
    if len(segments) == 1 and segments[0].quoted:
        return segments[0].text
    if len(segments) == 2 and segments[0].quoted and segments[1].text in (".", ",", ";"):
        return segments[0].text + ("" if segments[0].text[-1] in _SENTENCE_ENDS else segments[1].text)
    if len(stripped) > 2 and stripped[-1] in _SINGLE.get(stripped[0], ()) and not set(stripped) & set(_MARKS):
        return stripped[1:-1].strip()
    return stripped


def _add(segments: list[Segment], text: str, *, quoted: bool) -> None:
    if text.strip():
        segments.append(Segment(text.strip(), quoted))


def _marks(text: str) -> Iterator[_Mark]:
    open_marks: list[str] = []
    for index, sign in enumerate(text):
        if sign not in _MARKS:
            continue
        if _closes(sign, open_marks, text, index):
            open_marks.pop()
            yield _Mark(index, len(open_marks), opens=False)
        elif _opens(sign, open_marks, text, index):
            open_marks.append(sign)
            yield _Mark(index, len(open_marks), opens=True)


def _closes(sign: str, open_marks: list[str], text: str, index: int) -> bool:
    if not open_marks or _stands_before_word(text, index):
        return False
    if sign in _CLOSED_BY[open_marks[-1]]:
        return True
    # Sloppy typing mixes the signs: a straight mark ends a curly quotation when no curly one comes any more.
    return sign in '”"' and not any(text.find(end, index + 1) >= 0 for end in _CLOSED_BY[open_marks[-1]])


def _opens(sign: str, open_marks: list[str], text: str, index: int) -> bool:
    if sign in "“„«":
        return True
    return sign in '”"' and _stands_before_word(text, index)


def _stands_before_word(text: str, index: int) -> bool:
    before = text[index - 1] if index else " "
    after = text[index + 1] if index + 1 < len(text) else " "
    return before in _BEFORE_OPENING and not after.isspace()
