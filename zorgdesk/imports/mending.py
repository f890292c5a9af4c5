"""Makes whole paragraphs again of text that was broken into lines, most often by copying it out of a PDF.

Hyphens at line ends follow one rule, in this order: before "en", "of" and the like the hyphen stays, with a
space ("school- en daguitstappen"); next to a capital or a figure it stays; what the report itself writes
elsewhere decides; after a first part that always takes one ("crea-groep") it stays,
as between vowels that would clash ("auto-ongeval"); in all other cases it was typesetting, and goes.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import reduce

from zorgdesk.imports.dutch_dates import is_only_date
from zorgdesk.imports.headings import is_part_heading
from zorgdesk.imports.label_words import PEOPLE
from zorgdesk.imports.labels import opens_after_sentence, opens_like, opens_paragraph, read_words
from zorgdesk.imports.quotations import ends_quotation, is_open, opens_quote
from zorgdesk.imports.report_lines import Line, Paragraph, Style

_LIGATURES = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"})
_INVISIBLE = re.compile(r"[\u200b-\u200f\u2060\ufeff\ufffc]")
_ENDS_SINGLE = re.compile(r": (?:[‘‚][^‘‚]*[.?!…][’‘]|'[^']*[.?!…]')$")
_SPACES = re.compile(r"[^\S\n]+")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_SOFT_HYPHEN = "\N{SOFT HYPHEN}"
_HYPHENS = ("-", "\N{HYPHEN}", _SOFT_HYPHEN)
_KEEPING = frozenset(
    "crea ex niet non oud semi sociaal socio pop quasi vice mini e it tv cd dvd anti-".split()
)
_CONJUNCTIONS = frozenset("en of noch en/of tot als".split())
_CLASHES = frozenset("aa ae ai au ee ei eu ie ii ij oe oi oo ou ui uu".split())
_LONGEST_WRAP = 160
_SHORTEST_WRAP = 50
_LONGEST = 20_000  # characters; no paragraph is as long
_FULL = 0.8
_HEADER_LINES = 4
_GOING_ON = (",", "-", "–", "(", "&")
_STOPS = (*'.?!…”"»',)
_ENDS = tuple(".?!…:;")


def mend_spaces(text: str) -> str:
    """The text with ordinary single spaces, without invisible signs, and with ligatures written out."""
    text = unicodedata.normalize("NFC", _INVISIBLE.sub("", text)).translate(_LIGATURES)
    spaced = _SPACES.sub(" ", _CONTROL.sub(" ", text))
    return "\n".join(line.strip() for line in spaced.split("\n")).strip()


def mend(lines: Sequence[Line]) -> list[Paragraph]:
    """The paragraphs that the lines were, white space mended and pieces put together again."""
    mended = [
        replace(line, text=mend_spaces(line.text), cells=tuple(map(mend_spaces, line.cells)))
        for line in lines
    ]
    joiner = _Joiner(_wrap_width(mended), _vocabulary(mended))
    for line in mended:
        for piece in _in_bounds(line):
            joiner.take(piece)
    joiner.flush()
    return joiner.paragraphs


def _in_bounds(line: Line) -> Iterator[Line]:
    """The line, cut between words where it is longer than any paragraph is, because that would cost time."""
    text = line.text
    while len(text) > _LONGEST:
        cut = text.rfind(" ", 0, _LONGEST)
        cut = cut if cut > 0 else _LONGEST
        yield replace(line, text=text[:cut].rstrip())
        text = text[cut:].lstrip()
    yield replace(line, text=text)


def _wrap_width(lines: Sequence[Line]) -> int | None:
    """How long a full line is, or None when every line is a paragraph of its own."""
    lengths = sorted(
        len(line.text) for line in lines if line.style in (Style.PLAIN, Style.ITEM) and line.text
    )
    if not lengths:
        return None
    width = lengths[int(len(lengths) * 0.9)] if len(lengths) > 10 else lengths[-1]
    return max(width, _SHORTEST_WRAP) if width <= _LONGEST_WRAP else None


def _vocabulary(lines: Sequence[Line]) -> frozenset[str]:
    """The words of the report that stand whole inside a line."""
    return frozenset(word for line in lines for word in re.findall(r"[\w-]+", line.text.casefold())[:-1])


class _Joiner:
    """Puts lines together. `_last` is the last line taken, which tells whether the next one goes on."""

    def __init__(self, width: int | None, words: frozenset[str]) -> None:
        self._width = width
        self._words = words
        self.paragraphs: list[Paragraph] = []
        self._current: Paragraph | None = None
        self._last = ""
        self._gap = True
        self._paged = False
        self._header = _HEADER_LINES
        self._lists_people = False
        self._listed = False

    def take(self, line: Line) -> None:
        """Add a line to the paragraph it goes on with, or begin a new one."""
        if line.style is Style.PAGE:
            self._paged = True
        elif line.style is Style.BLANK or not (line.text or line.cells):
            self._gap = True
        elif line.style is Style.PLAIN and self._goes_on(line.text):
            self._append(line.text)
        else:
            self._begin(line)

    def flush(self) -> None:
        """End the paragraph that is being put together."""
        if self._current is not None:
            text = self._current.text.replace(_SOFT_HYPHEN, "")
            if text or self._current.cells:
                self.paragraphs.append(replace(self._current, text=text))
        self._current = None

    def _begin(self, line: Line) -> None:
        self.flush()
        gap = (
            self._gap or line.style is Style.WHOLE
        )  # a paragraph of a word processor has its own white space
        style = Style.WHOLE if line.style is Style.PLAIN else line.style
        text = self._in_one(line.text) if style in (Style.HEADING, Style.TITLE) else line.text
        self._current = Paragraph(text, style, line.level, line.marker, line.cells, gap)
        self._lists_people = self._lists_people and not (self._gap and self._listed)
        self._listed = not self._opens_people(text)
        self._lists_people = self._lists_people or not self._listed
        self._header = self._header - 1 if not self._gap or not self.paragraphs else 0
        self._last = line.text if line.style in (Style.PLAIN, Style.ITEM) else ""
        self._gap = self._paged = False

    @staticmethod
    def _opens_people(text: str) -> bool:
        """Whether a line announces a list of people, one on a line: "Sprekers:"."""
        label = read_words(text)
        return label is not None and label.kind in PEOPLE

    def _in_one(self, text: str) -> str:
        """A heading is one line, however many it is printed on."""
        return reduce(lambda before, after: _put_together(before, after, self._words), text.split("\n"))

    def _append(self, text: str) -> None:
        assert self._current is not None
        self._current = replace(self._current, text=_put_together(self._current.text, text, self._words))
        self._last = text
        self._gap = self._paged = False

    def _goes_on(self, text: str) -> bool:
        if self._current is None or not self._last or len(self._current.text) > _LONGEST or _opens(text):
            return False
        if self._gap:
            return self._paged and _unfinished(self._current.text, text)
        if self._last.endswith(_HYPHENS) and self._last[:-1]:
            return True
        if is_part_heading(self._current.text) and not text[0].islower():
            return False
        if _speech_ended(self._current.text) or self._begins_next(self._current.text, text):
            return False
        if self._header > 0 and not is_open(self._current.text):
            return text[0].islower() and self._last[-1] not in _ENDS
        return self._fills(text) or (
            text[0].islower() and self._last[-1] not in _ENDS and self._width is not None
        )

    def _begins_next(self, before: str, text: str) -> bool:
        """Whether a line stands in a list with the one before it, as somebody's words or as a person."""
        said = self._last[-1] in _STOPS and opens_after_sentence(text)
        labelled = not self._full(text) and opens_like(text, before)
        person = self._lists_people and text[0].isupper() and self._last[-1] not in _GOING_ON
        return said or labelled or person

    def _full(self, text: str) -> bool:
        """Whether the last line is as long as lines get, so that it may break anywhere."""
        first, *_ = text.split(maxsplit=1)
        longest = self._width is None or len(self._last) + 1 + len(first) >= self._width
        return longest and self._last[-1] not in _STOPS

    def _fills(self, text: str) -> bool:
        """Whether the last line had no room left for the first word of this one."""
        first, *_ = text.split(maxsplit=1)
        return self._width is not None and len(self._last) + 1 + len(first) >= _FULL * self._width


def _opens(text: str) -> bool:
    section = read_words(text)
    return (
        opens_paragraph(text)
        or is_part_heading(text)
        or is_only_date(text)
        or (section is not None and len(text) > 1)
    )


def _unfinished(before: str, text: str) -> bool:
    return before[-1] not in (*_ENDS, "”", '"') and (text[0].islower() or is_open(before))


def _speech_ended(text: str) -> bool:
    """Whether somebody's words, which the paragraph started with, have come to their end."""
    told = opens_quote(text) or "“" in text or ": " in text
    return told and (ends_quotation(text) or _ENDS_SINGLE.search(text) is not None)


def _put_together(before: str, after: str, words: frozenset[str]) -> str:
    if not before.endswith(_HYPHENS) or not before[-2:-1].isalnum():
        return f"{before} {after}"
    if before.endswith(_SOFT_HYPHEN):
        return before[:-1] + after
    first, second = re.split(r"[^\w]", before[:-1])[-1], re.split(r"[^\w]", after)[0]
    if after.split(maxsplit=1)[0].casefold() in _CONJUNCTIONS:
        return f"{before} {after}"
    return (before if _keeps_hyphen(first, second, words) else before[:-1]) + after


def _keeps_hyphen(first: str, second: str, words: frozenset[str]) -> bool:
    if not second or not second[0].islower() or not first[-1:].islower():
        return True
    low, joined = f"{first}-{second}".casefold(), f"{first}{second}".casefold()
    if (low in words) != (joined in words):
        return low in words
    return first.casefold() in _KEEPING or first[-1].casefold() + second[0] in _CLASHES or first[:2].isupper()
