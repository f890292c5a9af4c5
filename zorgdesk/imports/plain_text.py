"""Reads plain text: its encoding, its bullets, its underlined headings."""

import re
from collections.abc import Iterator
from itertools import pairwise

from zorgdesk.errors import ZorgdeskError
from zorgdesk.imports.pages import without_page_edges
from zorgdesk.imports.report_lines import BLANK, Line, Report, Style

_SIGN = r"(?:[-–—•*·▪◦‣●○■□☐✓➢►→⇒»›+\uf0b7\uf0a7\uf02d]|[=-]+>|\[[ xX]?\]|o(?=\s{1,4}\S))"
_BULLET = re.compile(rf"^(?P<indent>\s*){_SIGN}\s+(?P<text>\S.*)$")
_NUMBERED = re.compile(
    r"^(?P<indent>\s*)(?P<marker>\d{1,2}(?:\.\d{1,2})+\.?|\d{1,2}[.)/]|[a-h]\))\s+(?P<text>\S.*)$"
)
_COLUMNS = re.compile(r"^ {2,}(?P<text>\S+(?: {1,2}\S+)*(?: {3,}\S+(?: {1,2}\S+)*){1,3})\s*$")
_GAP = re.compile(r"(?<=\S) {2,}(?=\S)")
_UNDERLINE = re.compile(r"^\s*(?:={3,}|-{3,}|_{3,}|\*{3,}|~{3,})\s*$")
_MOST_CONTROL_SIGNS = 0.01


def decode(data: bytes) -> str:
    """The text of a file in UTF-8, UTF-16 or Windows-1252. Raises ZorgdeskError: not_a_report (binary)."""
    text = _decoded(data)
    control = sum(sign < " " and sign not in "\t\n\r\f\v\x1a" for sign in text)
    if control > _MOST_CONTROL_SIGNS * len(text):
        raise ZorgdeskError("not_a_report")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def plain_report(data: bytes) -> Report:
    """The lines of a plain text, page by page where it has form feeds. Raises ZorgdeskError: not_a_report."""
    return without_page_edges([list(_lines(page)) for page in decode(data).split("\f")])


def _lines(text: str) -> Iterator[Line]:
    before = ""
    for line, following in pairwise([*text.split("\n"), ""]):
        if not _UNDERLINE.match(line):
            underlined = bool(line.strip()) and bool(_UNDERLINE.match(following))
            in_columns = _stand_below(line, before) or _stand_below(line, following)
            if in_columns and not underlined:
                yield Line("", Style.ROW, cells=tuple(re.split(r" {2,}", line.strip())))
            else:
                yield Line(line, Style.HEADING, level=1) if underlined else read_line(line)
        before = line


def _stand_below(line: str, other: str) -> bool:
    """Whether two lines have columns that begin in the same places, as no justified text does."""
    return len(_columns(line) & _columns(other)) > 1


def _columns(line: str) -> set[int]:
    return {gap.end() for gap in _GAP.finditer(line)}


def read_line(line: str) -> Line:
    """A line by how it starts: with a bullet, with a number, or plainly."""
    if not line.strip():
        return BLANK
    if item := _BULLET.match(line) or _NUMBERED.match(line):
        level = len(item["indent"].expandtabs())
        return Line(item["text"], Style.ITEM, level, item.groupdict().get("marker", ""))
    if columns := _COLUMNS.match(line):
        return Line("", Style.ROW, cells=tuple(re.split(r" {3,}", columns["text"])))
    return Line(line)


def _decoded(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", errors="replace")
    for encoding in ("utf-8-sig", "cp1252"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return data.decode("latin-1")
