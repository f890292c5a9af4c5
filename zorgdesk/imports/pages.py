"""Words that come back on every page, such as a page number, are no part of the running text."""

import re
from collections import Counter
from collections.abc import Sequence

from zorgdesk.imports.report_lines import BLANK, PAGE, Line, Report, Style

_FIGURES = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(
    r"(?:^|\s)(?:pagina|pag\.|blz\.?|page|p\.)\s*(?P<number>\d{1,3})(?:\s*(?:/|van|of)\s*\d{1,3})?\s*$",
    re.IGNORECASE,
)
_EDGE_LINES = 2
_LONGEST = 120


def without_page_edges(pages: Sequence[Sequence[Line]]) -> Report:
    """The pages one after the other. What stands at the edge of at least half of them becomes an aside,
    unless nothing else stands there.
    """
    repeated, numbered = _repeated(pages), _numbered(pages)
    lines: list[Line] = []
    asides: list[str] = []
    for number, page in enumerate(pages, start=1):
        edges = _edges(page)
        lines.append(PAGE)
        for index, line in enumerate(page):
            shape = _shape(line)
            at_edge = index in edges and (shape in repeated or _is_number(line, number))
            if at_edge or shape in numbered:
                asides.append(" ".join(line.text.split()))
            else:
                lines.append(line)
        while lines[-1] == BLANK:
            lines.pop()
    if not any(line.text or line.cells for line in lines):
        return Report(tuple(line for page in pages for line in (PAGE, *page)))
    return Report(tuple(lines), tuple(dict.fromkeys(asides)))


def _repeated(pages: Sequence[Sequence[Line]]) -> frozenset[str]:
    shapes = Counter(shape for page in pages for shape in {_shape(page[index]) for index in _edges(page)})
    return frozenset(shape for shape, times in shapes.items() if times >= max(2, len(pages) / 2))


def _is_number(line: Line, number: int) -> bool:
    """Whether a line tells the number of its own page: "- 3 -", "Samen zingen, pagina 3 van 5"."""
    told = _PAGE_NUMBER.search(line.text)
    return (told is not None and int(told["number"]) == number) or line.text.strip(" -–—\t") == str(number)


def _numbered(pages: Sequence[Sequence[Line]]) -> frozenset[str]:
    """Lines with a page number that come back in a text of which the page ends were lost."""
    shapes = Counter(_shape(line) for page in pages for line in page if _PAGE_NUMBER.search(line.text))
    return frozenset(shape for shape, times in shapes.items() if times > 1)


def _edges(page: Sequence[Line]) -> frozenset[int]:
    filled = [index for index, line in enumerate(page) if line.style is not Style.BLANK and line.text.strip()]
    near = [
        index
        for index in (*filled[:_EDGE_LINES], *filled[-_EDGE_LINES:])
        if len(page[index].text) <= _LONGEST
    ]
    return frozenset(near)


def _shape(line: Line) -> str:
    return _FIGURES.sub("#", " ".join(line.text.split()))
