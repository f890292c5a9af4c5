"""Reads a PDF: its lines, the white space between them, and its headings by the size of their letters."""

import logging
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from io import BytesIO
from itertools import groupby, pairwise
from time import monotonic
from typing import Any

from zorgdesk.errors import ZorgdeskError
from zorgdesk.imports.pages import without_page_edges
from zorgdesk.imports.plain_text import read_line
from zorgdesk.imports.report_lines import BLANK, MOST_PAGES, Line, Report, Style

_MOST_SECONDS = 60
_HEADING_SIZE = 1.12
_WIDE = 1.25
_WIDEST_LEADING = 1.5
_LONGEST_HEADING = 160


@dataclass(slots=True)
class _Printed:
    """A line on a page: how high its letters stand (in points from below) and how large they are."""

    text: str
    height: float
    size: float


def pdf_report(data: bytes) -> Report:
    """The lines of a PDF. Raises ZorgdeskError: not_a_report, encrypted_report, report_too_long."""
    try:
        pages = _printed_pages(data)
    except ZorgdeskError:
        raise
    except Exception as error:  # a damaged PDF makes the library fail in any way there is
        raise ZorgdeskError("not_a_report") from error
    body = _body_size(pages)
    sizes = sorted({line.size for page in pages for line in page if _is_large(line, body)}, reverse=True)
    leading = _leading(pages, body)
    return without_page_edges([_merged(list(_lines(page, body, sizes, leading))) for page in pages])


def _printed_pages(data: bytes) -> list[list[_Printed]]:
    from pypdf import PdfReader

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # it complains, with words of the report in it
    reader = PdfReader(BytesIO(data))
    if reader.is_encrypted and not _opens_without_password(reader):
        raise ZorgdeskError("encrypted_report")
    if len(reader.pages) > MOST_PAGES:
        raise ZorgdeskError("report_too_long", limit=MOST_PAGES)
    until = monotonic() + _MOST_SECONDS
    pages: list[list[_Printed]] = []
    for page in reader.pages:
        if monotonic() > until:
            raise ZorgdeskError("report_too_long", limit=len(pages))
        pages.append(_printed(page))
    return pages


def _opens_without_password(reader: Any) -> bool:
    try:
        return bool(reader.decrypt(""))
    except Exception:  # an encryption that the library does not know
        return False


def _printed(page: Any) -> list[_Printed]:
    lines = [_Printed("", 0.0, 0.0)]

    def take(text: str, cm: Sequence[float], tm: Sequence[float], _font: object, size: float) -> None:
        first, *others = text.split("\n")
        for index, piece in enumerate([first, *others]):
            if index:
                lines.append(_Printed("", 0.0, 0.0))
            if piece.strip():
                line = lines[-1]
                line.height = line.height or tm[4] * cm[1] + tm[5] * cm[3] + cm[5]
                line.size = max(line.size, round(abs(size * (tm[3] or tm[1]) * (cm[3] or cm[1] or 1)), 1))
            lines[-1].text += piece

    page.extract_text(visitor_text=take)
    return [line for line in lines if line.text.strip()]


def _body_size(pages: Sequence[Sequence[_Printed]]) -> float:
    """The size in which most of the letters are printed."""
    letters: Counter[float] = Counter()
    for page in pages:
        for line in page:
            letters[line.size] += len(line.text)
    return letters.most_common(1)[0][0] if letters else 0.0


def _is_large(line: _Printed, body: float) -> bool:
    return line.size >= _HEADING_SIZE * body > 0 and len(line.text) <= _LONGEST_HEADING


def _lines(page: Sequence[_Printed], body: float, sizes: Sequence[float], leading: float) -> Iterator[Line]:
    above: _Printed | None = None
    for line in page:
        down = above.height - line.height if above else 0.0
        if above and (down > _WIDE * leading * max(1.0, line.size / (body or 1)) or down < 0):
            yield BLANK
        if _is_large(line, body):
            yield Line(line.text, Style.HEADING, level=1 + sizes.index(line.size))
        else:
            yield read_line(line.text)
        above = line


def _leading(pages: Sequence[Sequence[_Printed]], body: float) -> float:
    """How far apart the lines of a paragraph stand: the smallest step that is no accident."""
    steps = Counter(
        round(above.height - line.height, 1)
        for page in pages
        for above, line in pairwise(page)
        if above.size == line.size == body
    )
    likely = [step for step, times in steps.items() if times > 1 and step >= body]
    return min([*likely, _WIDEST_LEADING * body])


def _merged(lines: Sequence[Line]) -> list[Line]:
    """A heading that runs over several lines is one heading."""
    merged: list[Line] = []
    for (style, level), group in groupby(lines, key=lambda line: (line.style, line.level)):
        together = list(group)
        if style is Style.HEADING and level:
            merged.append(replace(together[0], text="\n".join(line.text for line in together)))
        else:
            merged.extend(together)
    return merged
