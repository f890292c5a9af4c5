"""How much text the cells of an Excel workbook come to.

A workbook keeps each text once, and cells point to it; whoever reads it makes a copy per cell. So a file of
some kilobytes can come to gigabytes. A bound that is cheap to find is enough for nearly every workbook; only
where it is passed is every cell looked at.
"""

import re
from collections.abc import Callable
from xml.parsers.expat import ExpatError, ParserCreate
from zipfile import ZipFile, ZipInfo

from zorgdesk.errors import ZorgdeskError

_TEXTS = "xl/sharedstrings.xml"
_TEXT = re.compile(rb"<(?:\w+:)?si\b")
_TAGS_OF_CELL = 4
"""Signs "<" of the shortest cell that points to a text: <c t="s"><v>0</v></c>."""


class SharedTexts:
    """Watches the members of a workbook go by, at most `most` bytes of text in all cells together."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._longest = self._current = 0
        self._tags = 0
        self._sheets: list[ZipInfo] = []
        self._texts: list[ZipInfo] = []

    def take(self, member: ZipInfo, piece: bytes, *, of_sheet: bool) -> None:
        """The next piece of a member, and whether that is a sheet. Raises ZorgdeskError not_a_list."""
        if of_sheet:
            _remember(self._sheets, member)
            self._tags += piece.count(b"<")
        elif member.filename.replace("\\", "/").casefold() == _TEXTS:
            if b"\x00" in piece or b"<!D" in piece:  # another encoding or entities could hide how long it is
                raise ZorgdeskError("not_a_list")
            _remember(self._texts, member)
            self._measure(piece)

    def _measure(self, piece: bytes) -> None:
        end, *texts = _TEXT.split(piece)
        self._current += len(end)
        for text in texts:
            self._longest = max(self._longest, self._current)
            self._current = len(text)
        self._longest = max(self._longest, self._current)

    def check(self, archive: ZipFile) -> None:
        """After the last piece. Raises ZorgdeskError: too_large, not_a_list."""
        if self._longest * self._tags // _TAGS_OF_CELL <= self._most:
            return
        try:
            lengths = [length for member in self._texts for length in _lengths(archive.read(member))]
            cells = _Cells(lengths, self._most)
            for member in self._sheets:
                _parse(archive.read(member), cells.begin, cells.add, cells.end)
        except (ExpatError, IndexError, ValueError) as error:
            raise ZorgdeskError("not_a_list") from error


def _remember(members: list[ZipInfo], member: ZipInfo) -> None:
    if not members or members[-1] is not member:
        members.append(member)


def _lengths(content: bytes) -> list[int]:
    """How long each shared text is, in letters."""
    lengths: list[int] = []

    def begin(name: str, _: dict[str, str]) -> None:
        if _bare(name) == "si":
            lengths.append(0)

    def add(letters: str) -> None:
        if lengths:
            lengths[-1] += len(letters)

    _parse(content, begin, add, lambda _: None)
    return lengths


class _Cells:
    """Adds up the texts that cells point to, as a parser meets them."""

    def __init__(self, lengths: list[int], most: int) -> None:
        self._lengths, self._room = lengths, most
        self._shared = False
        self._value = ""

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        if _bare(name) == "c":
            self._shared = attributes.get("t") == "s"
        self._value = ""

    def add(self, letters: str) -> None:
        self._value += letters

    def end(self, name: str) -> None:
        if _bare(name) == "v" and self._shared:
            self._room -= self._lengths[int(self._value)]
            if self._room < 0:
                raise ZorgdeskError("too_large")


def _parse(
    content: bytes,
    begin: Callable[[str, dict[str, str]], None],
    add: Callable[[str], object],
    end: Callable[[str], None],
) -> None:
    parser = ParserCreate()
    parser.StartElementHandler, parser.CharacterDataHandler, parser.EndElementHandler = begin, add, end
    parser.Parse(content, True)


def _bare(name: str) -> str:
    return name.rpartition(":")[2]
