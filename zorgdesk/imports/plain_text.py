"""Reads plain text: its encoding, its bullets, its underlined headings."""

import re
from collections.abc import Iterator
from itertools import pairwise

from zorgdesk.errors import ZorgdeskError
from zorgdesk.imports.pages import without_page_edges
from zorgdesk.imports.report_lines import BLANK, Line, Report, Style

_BULLET = re.compile(r"^\s*(?:[-–—•*·▪◦‣●○■□➢►→\uf0b7\uf0a7\uf02d]|o(?=\s{1,4}\S))\s+(?P<text>\S.*)$")
_NUMBERED = re.compile(r"^\s*(?P<marker>\d{1,2}[.)]|[a-h]\))\s+(?P<text>\S.*)$")
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
    for line, following in pairwise([*text.split("\n"), ""]):
        if not _UNDERLINE.match(line):
            underlined = bool(line.strip()) and bool(_UNDERLINE.match(following))
            yield Line(line, Style.HEADING, level=1) if underlined else read_line(line)


def read_line(line: str) -> Line:
    """A line by how it starts: with a bullet, with a number, or plainly."""
    if not line.strip():
        return BLANK
    if bullet := _BULLET.match(line):
        return Line(bullet["text"], Style.ITEM)
    if numbered := _NUMBERED.match(line):
        return Line(numbered["text"], Style.ITEM, marker=numbered["marker"])
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
