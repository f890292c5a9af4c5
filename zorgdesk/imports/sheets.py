"""Reads tables from files of elsewhere: Excel, OpenDocument, and text with any common encoding and delimiter.

Nothing in them is run: formulas give the value that was last computed, macros and links are never looked at.
"""

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any
from zipfile import BadZipFile
from zlib import error as ZlibError

from zorgdesk.domain.formula_guard import unguarded
from zorgdesk.errors import ZorgdeskError
from zorgdesk.imports.sheet_bounds import check_older, check_zipped
from zorgdesk.imports.unlocking import unlocked

Cell = str | int | float | bool | date | datetime | time | timedelta | None

MEGABYTE = 1024 * 1024
LARGEST = 50 * MEGABYTE
MOST_ROWS = 250_000
_MOST_SHEETS = 50
_ZIPPED = b"PK\x03\x04"
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_DELIMITERS = "\t;,|"
_NO_TEXT = re.compile(r"[\x01-\x08\x0e-\x19\x1b-\x1f]")
"""Signs that control a machine, but for those that end a line or a file."""
_SPENT = re.compile(r"PT(\d{1,9})H(\d{1,2})M(\d{1,2}(?:\.\d+)?)S")
_FIRST_DAY = datetime(1899, 12, 30)
_DAYS = range(15_000, 75_000)
"""From 1941 to 2105: longer than anything lasts, so it is a day with its time."""
_LOOKED_AT = 60
"""Lines by which a delimiter is recognised."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table as it stands in the file: rows of one length or shorter, without empty ones at the end."""

    name: str
    rows: list[tuple[Cell, ...]]


def read_sheets(path: Path, password: str | None = None) -> list[Sheet]:
    """The tables in a file that hold anything, told by its content and not by its name.

    Raises ZorgdeskError: file_missing, not_a_file, not_readable, too_large, not_a_list, empty_list; of what
    is locked list_password_needed, wrong_list_password, and encrypted_list where no password opens it here.
    """
    data = _bytes_of(path)
    try:
        data = unlocked(data, password)
        zipped = data.startswith((_ZIPPED, _COMPOUND))
        sheets = _workbook(data) if zipped else [Sheet("", _lines(decode(data)))]
        filled = [sheet for sheet in sheets if sheet.rows]
        if not filled:
            raise ZorgdeskError("empty_list")
    except ZorgdeskError as error:
        raise ZorgdeskError(error.code, **{"path": path, **error.details}) from error
    return filled


def decode(data: bytes) -> str:
    """The text of a file. Raises ZorgdeskError not_a_list for what is no text.

    By its byte-order mark; else UTF-16 when every second byte is nothing, else UTF-8, else Windows-1252.
    """
    text = _decoded(data)
    if "\x00" in text or len(_NO_TEXT.findall(text[:100_000])) > 50:
        raise ZorgdeskError("not_a_list")
    return text


def _bytes_of(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except FileNotFoundError as error:
        raise ZorgdeskError("file_missing", path=path) from error
    except IsADirectoryError as error:
        raise ZorgdeskError("not_a_file", path=path) from error
    except OSError as error:
        raise ZorgdeskError("not_readable", path=path) from error
    if len(data) > LARGEST:
        raise ZorgdeskError("too_large", path=path)
    return data


def _workbook(data: bytes) -> list[Sheet]:
    try:
        _check(data)
        return _opened(data)
    except ZorgdeskError:
        raise
    except (BadZipFile, ZlibError, EOFError, NotImplementedError, OSError, ValueError, RuntimeError) as error:
        raise ZorgdeskError("not_a_list") from error


def _check(data: bytes) -> None:
    if data.startswith(_ZIPPED):
        check_zipped(data)
        return
    import olefile

    with olefile.OleFileIO(BytesIO(data)) as file:
        stream = next((name for name in ("Workbook", "Book") if file.exists(name)), None)
        if stream is None:
            raise ZorgdeskError("not_a_list")
        check_older(file.openstream(stream).read())


def _opened(data: bytes) -> list[Sheet]:
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError

    try:
        with CalamineWorkbook.from_filelike(BytesIO(data)) as workbook:
            names = workbook.sheet_names[:_MOST_SHEETS]
            return [Sheet(name, _rows_of(workbook.get_sheet_by_name(name))) for name in names]
    except PasswordError as error:
        raise ZorgdeskError("encrypted_list") from error
    except CalamineError as error:
        raise ZorgdeskError("not_a_list") from error
    except BaseException as error:
        if type(error).__name__ == "PanicException":  # the reader gave up on a damaged file
            raise ZorgdeskError("not_a_list") from error
        raise


def _rows_of(sheet: Any) -> list[tuple[Cell, ...]]:
    rows = [tuple(_cell(value) for value in row) for row in sheet.to_python(skip_empty_area=False)]
    if len(rows) > MOST_ROWS:
        raise ZorgdeskError("too_large")
    return _without_empty_end(rows)


def _cell(value: Any) -> Cell:
    if value == "":
        return None
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return int(value)
    if isinstance(value, str) and value.startswith("PT") and (spent := _SPENT.fullmatch(value)):
        return _clock(timedelta(hours=int(spent[1]), minutes=int(spent[2]), seconds=round(float(spent[3]))))
    cell: Cell = value
    return cell


def _clock(spent: timedelta) -> Cell:
    """An OpenDocument keeps a time as how long that is after the day from which spreadsheets count."""
    if spent < timedelta(days=1):
        return (_FIRST_DAY + spent).time()
    return _FIRST_DAY + spent if _DAYS[0] <= spent.days <= _DAYS[-1] else spent


def _without_empty_end(rows: list[tuple[Cell, ...]]) -> list[tuple[Cell, ...]]:
    while rows and not any(cell is not None for cell in rows[-1]):
        rows.pop()
    return rows


def _decoded(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", errors="replace")
    start = data[:1024]
    if len(start) > 3 and start[1::2].count(0) > len(start) // 3:
        return data.decode("utf-16-le", errors="replace")
    if len(start) > 3 and start[::2].count(0) > len(start) // 3:
        return data.decode("utf-16-be", errors="replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def _lines(text: str) -> list[tuple[Cell, ...]]:
    rows: list[tuple[Cell, ...]] = []
    for row in _split(text, delimiter_of(text)):
        rows.append(tuple(unguarded(cell.strip()) or None for cell in row))
    return _without_empty_end(rows)


def _split(text: str, delimiter: str) -> Iterator[list[str]]:
    try:
        for number, row in enumerate(csv.reader(StringIO(text, newline=""), delimiter=delimiter)):
            if number >= MOST_ROWS:
                raise ZorgdeskError("too_large")
            yield row
    except csv.Error as error:
        raise ZorgdeskError("not_a_list") from error


def delimiter_of(text: str) -> str:
    """What stands between the columns. A tab wins: between tabs a comma is part of a name ("De Smet, Lotte").

    But not where it is itself in the text of a list with semicolons. Excel writes the delimiter on a line of
    its own ("sep=;") for itself.
    """
    lines = [line for line in text.splitlines()[:_LOOKED_AT] if line.strip()]
    if lines and lines[0].lower().startswith("sep=") and len(lines[0].strip()) == 5:
        return lines[0].strip()[-1]
    counts = {one: [_outside_quotes(line).count(one) for line in lines] for one in _DELIMITERS}
    if sum(count > 0 for count in counts["\t"]) > 1 and not _is_between(counts[";"], counts["\t"]):
        return "\t"
    return max(_DELIMITERS, key=lambda one: (max(counts[one], default=0) > 0, _steady(counts[one])))


def _is_between(counts: list[int], others: list[int]) -> bool:
    """Whether a delimiter stands in the first line, where the other one does not, and as often below."""
    as_often = sum(count >= counts[0] for count in counts)
    return counts[0] > 0 and others[0] == 0 and as_often * 2 > len(counts)


def _steady(counts: list[int]) -> int:
    """On how many lines a delimiter stands as often as on most, weighed by how often that is."""
    found = [count for count in counts if count]
    if not found:
        return 0
    usual = max(set(found), key=lambda count: (found.count(count), count))
    return found.count(usual) * usual


def _outside_quotes(line: str) -> str:
    return "".join(line.split('"')[::2])
