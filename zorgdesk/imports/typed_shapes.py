"""What people type in a word processor as if it were a typewriter: bullets, numbers, hard line ends."""

from collections.abc import Iterator, Sequence

from zorgdesk.imports.plain_text import read_line
from zorgdesk.imports.report_lines import BOLD_LEVEL, Line, Report, Style

_STYLED = (Style.HEADING, Style.TITLE, Style.ITEM)


def with_typed_shapes(report: Report) -> Report:
    """The report with typed lists as lists. Where the file has lists of its own, a dash is just a dash.

    A file without any style of its own, whose paragraphs white lines keep apart, reads as plain text.
    """
    if any(line.style is Style.ITEM for line in report.lines):
        return report
    styled = any(line.style in _STYLED and line.level != BOLD_LEVEL for line in report.lines)
    spaced = any(line.style is Style.BLANK for line in report.lines)
    style = Style.WHOLE if styled or not spaced else Style.PLAIN
    return Report(tuple(_shaped(report.lines, style)), report.asides)


def _shaped(lines: Sequence[Line], style: Style) -> Iterator[Line]:
    for line in lines:
        if line.style is not Style.WHOLE:
            yield line
            continue
        read = read_line(line.text)
        yield read if read.style is Style.ITEM else Line(line.text, style)
