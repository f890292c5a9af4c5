"""Takes a paragraph apart into what different people say in it and what stands in between."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from zorgdesk.imports.label_words import ENTRY_KINDS
from zorgdesk.imports.labels import read_label
from zorgdesk.imports.quotations import opens_quote, quoted_stretches, split_quotations, unquoted

_COLON = re.compile(r":(?=\s|$|[“„«\"‘])\s*(?P<quote>[“„«\"‘]?)")
_LABEL_START = re.compile(r"(?:^|(?<=[.?!:…”\"»’])\s+)(?=[^\s“„«\"‘])")
_LONGEST_LABEL = 80
_SAID_BY = re.compile(
    r"^[,\s–—-]*(?:zo\s+)?(?:zegt|zei|vertelt|vertelde|aldus|besluit|vindt|vraagt|vroeg|antwoordt|stelt"
    r"|getuigt|volgens)\s+"
    r"(?P<who>[^.,“”\"]{1,60}?)\s*[.,:]?$|^\((?P<between>[^()]{2,60})\)\.?$|^[–—-]\s(?P<behind>[^.]{2,60})$"
)
_SENTENCE_ENDS = (".", "?", "!", "…")


@dataclass(frozen=True, slots=True)
class Said:
    """A stretch of a labelled paragraph: somebody's own words, or words about them (`own` is false)."""

    text: str
    own: bool
    by: str = ""


def split_at_labels(text: str) -> list[str]:
    """The paragraph cut before labels that start a sentence and name a kind, or have a quotation after them.

    `Zij doet haar verhaal. Trees: “…”` becomes two pieces; so does `Over de scholen: Trees: “…”`.
    """
    starts = [match.end() for match in _LABEL_START.finditer(text)]
    quoted = quoted_stretches(text)
    labels = ((start, colon) for colon in _COLON.finditer(text) if (start := _last(starts, colon.start())))
    cuts = sorted({start for start, colon in labels if _is_label(text, start, colon, quoted)})
    pieces = [text[start:end].strip() for start, end in zip([0, *cuts], [*cuts, len(text)], strict=True)]
    return [piece for piece in pieces if piece]


def own_words(rest: str) -> list[Said]:
    """What follows a label: the speaker's words without quotation marks, and what stands behind them.

    Words that merely carry quotation marks somewhere ("“Kwetsbaar” is een moeilijk woord") stay as they are.
    """
    whole = unquoted(rest)
    segments = split_quotations(rest)
    if whole != rest.strip() or len(segments) < 2 or not opens_quote(rest):
        return [Said(whole, own=True)]
    ended = segments[0].text.endswith((*_SENTENCE_ENDS, ",")) or _SAID_BY.match(segments[1].text)
    if not segments[0].quoted or not ended:
        return [Said(whole, own=True)]
    return [_said(segment.text, segment.quoted) for segment in segments if segment.text.strip(".,;")]


def _said(text: str, quoted: bool) -> Said:
    by = None if quoted else _SAID_BY.match(text)
    who = (by["who"] or by["between"] or by["behind"]) if by else ""
    return Said(text.rstrip(",") if quoted else text, quoted, who)


def _last(starts: Sequence[int], colon: int) -> int:
    """Where the last sentence before a colon starts; 0 for the first one."""
    index = bisect_right(starts, colon - 1) - 1
    return starts[index] if index >= 0 else 0


def _is_label(text: str, start: int, colon: re.Match[str], quoted: Sequence[tuple[int, int]]) -> bool:
    """Whether a label stands there, outside quotations."""
    typed = text[start : colon.start()]
    in_brackets = typed.count("(") != typed.count(")")
    if len(typed) > _LONGEST_LABEL or not typed[0].isupper() or in_brackets:
        return False
    index = bisect_right(quoted, (start, 0)) - 1
    if index >= 0 and start < quoted[index][1]:
        return False
    label = read_label(f"{typed}:")
    return label is not None and (bool(colon["quote"]) or label.kind in ENTRY_KINDS)
