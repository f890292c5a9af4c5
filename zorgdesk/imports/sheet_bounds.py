"""Looks how far a spreadsheet reaches before it is opened: two cells in far corners would fill the memory.

A table with holes is unfolded in memory by whoever reads it. So what counts is the highest row and column,
found here without unfolding anything, in files that may have been made to do harm. Text that stands in the
file once and in many cells counts as often as it is used.
"""

import re
from collections.abc import Iterator
from io import BytesIO
from zipfile import ZipFile, ZipInfo

from zorgdesk.errors import ZorgdeskError
from zorgdesk.imports.older_texts import OlderTexts
from zorgdesk.imports.shared_texts import SharedTexts

_MOST_CELLS = 4_000_000
_MOST_MEMBERS = 5_000
_MOST_UNPACKED = 200 * 1024 * 1024
_CHUNK = 1 << 20

_REFERENCE = re.compile(rb"""\sr\s*=\s*["']([^"']*)["']""")
_CELL = re.compile(rb"([A-Z]{0,3})([0-9]{1,7})")
_TABLE_TAG = re.compile(rb"<(?:\w+:)?(?:covered-)?table(?:-(row|cell|column))?(?=[\s/>])([^>]*)>")
_REPEATED = re.compile(rb"""number-(?:rows|columns)-repeated\s*=\s*["']([^"']*)["']""")
_CELL_RECORDS = frozenset({0x0006, 0x00BD, 0x00BE, 0x00D6, 0x00FD, 0x0201, 0x0203, 0x0204, 0x0205, 0x027E})
_BEGINNING = 0x0809
_SHEETS = frozenset({"worksheets", "chartsheets", "dialogsheets"})
"""The folders from which a sheet of an .xlsx is read, whatever the name and ending of its file."""


def check_zipped(data: bytes) -> None:
    """Refuse an .xlsx or .ods that unpacks to too much. Raises ZorgdeskError: too_large, not_a_list."""
    with ZipFile(BytesIO(data)) as archive:
        members = archive.infolist()
        if len(members) > _MOST_MEMBERS or sum(one.file_size for one in members) > _MOST_UNPACKED:
            raise ZorgdeskError("too_large")
        unpacked = cells = 0
        texts = SharedTexts(_MOST_UNPACKED)
        for member in members:
            reach = _reach_of(member, cells)
            for piece in _pieces(archive, member):
                texts.take(member, piece, of_sheet=isinstance(reach, _ExcelReach))
                unpacked += len(piece)
                if unpacked > _MOST_UNPACKED:  # the size that is told may be a lie
                    raise ZorgdeskError("too_large")
                if reach:
                    reach.take(piece)
            cells = reach.cells if reach else cells
        texts.check(archive)


def check_older(stream: bytes) -> None:
    """Refuse the workbook stream of an .xls that reaches too far or says too much.

    Raises ZorgdeskError: too_large, not_a_list.
    """
    place = rows = columns = before = 0
    texts = OlderTexts(_MOST_UNPACKED)
    while place + 4 <= len(stream):
        kind = int.from_bytes(stream[place : place + 2], "little")
        length = int.from_bytes(stream[place + 2 : place + 4], "little")
        texts.take(kind, stream[place + 4 : place + 4 + length])
        if kind == _BEGINNING:
            before += rows * columns
            rows = columns = 0
        elif kind in _CELL_RECORDS and length >= 4:
            rows = max(rows, int.from_bytes(stream[place + 4 : place + 6], "little") + 1)
            columns = max(columns, int.from_bytes(stream[place + 6 : place + 8], "little") + 1)
            if before + rows * columns > _MOST_CELLS:
                raise ZorgdeskError("too_large")
        place += 4 + length


class _ExcelReach:
    """The corner of a worksheet: its cells tell their place. `before` are the cells of earlier sheets."""

    def __init__(self, before: int) -> None:
        self._before = before
        self._rows = self._columns = 0

    @property
    def cells(self) -> int:
        """So many cells unfold, up to and with this sheet."""
        return self._before + self._rows * self._columns

    def take(self, piece: bytes) -> None:
        _refuse_disguise(piece)
        for reference in _REFERENCE.findall(piece):
            place = _CELL.fullmatch(reference)
            if place is None:
                raise ZorgdeskError("not_a_list")
            self._rows = max(self._rows, int(place[2]))
            self._columns = max(self._columns, _number_of(place[1]))
            if self.cells > _MOST_CELLS:
                raise ZorgdeskError("too_large")


class _OpenDocumentReach:
    """The size of the tables of an OpenDocument, in which rows and cells say how often they are repeated.

    Empty ones are repeated to the edge of the sheet, and count only when something follows. What stands
    between a cell and the next tag of the table is in that cell, and is repeated with it.
    """

    def __init__(self, before: int) -> None:
        self._before = before
        self._unfolded = 0
        self._begin_table()

    @property
    def cells(self) -> int:
        """So many cells unfold, up to and with this table."""
        return self._before + self._rows * self._columns

    def take(self, piece: bytes) -> None:
        _refuse_disguise(piece)
        repeated = at = 0
        for tag in _TABLE_TAG.finditer(piece):
            self._unfold(tag.start() - at)
            at = tag.end()
            told = _REPEATED.findall(tag[2])
            repeated += len(told)
            times = _repeats(told)
            if tag[1] is None:
                self._before = self.cells
                self._begin_table()
            elif tag[1] == b"row":
                self._begin_row(times)
            elif tag[1] == b"cell" and b"value" in tag[2]:
                self._begin_value(times)
            elif tag[1] == b"cell":
                self._begin_empty(times)
        self._unfold(len(piece) - at)
        if len(_REPEATED.findall(piece)) != repeated:  # some stand where no tag was seen
            raise ZorgdeskError("not_a_list")

    def _unfold(self, length: int) -> None:
        self._unfolded += length * self._times
        if self._unfolded > _MOST_UNPACKED:
            raise ZorgdeskError("too_large")

    def _begin_table(self) -> None:
        """The empty rows at the end of the table before do not count here."""
        self._rows = self._columns = 0
        self._empty_rows = self._empty_cells = 0
        self._repeated = self._width = 0
        self._times = 1

    def _begin_row(self, times: int) -> None:
        if not self._width:
            self._empty_rows += self._repeated
        self._repeated, self._width, self._empty_cells = times, 0, 0
        self._times = 1

    def _begin_empty(self, times: int) -> None:
        self._empty_cells += times
        self._times = 1

    def _begin_value(self, times: int) -> None:
        if not self._width:
            self._rows += self._empty_rows + self._repeated
            self._empty_rows = 0
        self._width += self._empty_cells + times
        self._empty_cells = 0
        self._times = self._repeated * times
        self._columns = max(self._columns, self._width)
        if self.cells > _MOST_CELLS:
            raise ZorgdeskError("too_large")


def _reach_of(member: ZipInfo, before: int) -> _ExcelReach | _OpenDocumentReach | None:
    name = member.filename.replace("\\", "/").casefold()
    if _SHEETS.intersection(name.split("/")[:-1]):
        return _ExcelReach(before)
    return _OpenDocumentReach(before) if name == "content.xml" else None


def _repeats(times: list[bytes]) -> int:
    if any(not one.isdigit() for one in times):
        raise ZorgdeskError("not_a_list")
    return max(map(int, times), default=1)


def _refuse_disguise(piece: bytes) -> None:
    """Another encoding or declared entities could hide a place from the patterns above."""
    if b"\x00" in piece or b"<!D" in piece or b"<!E" in piece:
        raise ZorgdeskError("not_a_list")


def _pieces(archive: ZipFile, name: ZipInfo) -> Iterator[bytes]:
    """A member piece by piece, each ending with a whole tag."""
    kept = b""
    with archive.open(name) as content:
        while piece := content.read(_CHUNK):
            whole, cut, rest = (kept + piece).rpartition(b">")
            yield whole + cut
            kept = rest
            if len(kept) > 4 * _CHUNK:
                raise ZorgdeskError("not_a_list")
    yield kept


def _number_of(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number
