"""The common ground of every report format: lines as they are read, paragraphs as they are mended."""

from dataclasses import dataclass
from enum import StrEnum


class Style(StrEnum):
    """What the file says a line is. Only plain lines may be pieces of a paragraph; the others are whole."""

    PLAIN = "plain"
    WHOLE = "whole"
    TITLE = "title"
    HEADING = "heading"
    ITEM = "item"
    ROW = "row"
    BLANK = "blank"
    PAGE = "page"


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the file. `marker` is the number of an item ("2."), `cells` are those of a table row."""

    text: str
    style: Style = Style.PLAIN
    level: int = 0
    marker: str = ""
    cells: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A mended paragraph; `gap` tells of white space before it. A newline in `text` is a line break."""

    text: str
    style: Style = Style.WHOLE
    level: int = 0
    marker: str = ""
    cells: tuple[str, ...] = ()
    gap: bool = True

    @property
    def typed(self) -> str:
        """The words with the number they carried, for where the number would otherwise be lost."""
        return f"{self.marker} {self.text}" if self.marker else self.text


@dataclass(frozen=True, slots=True)
class Report:
    """What was read. `asides` are words outside the running text (page headers), shown for review."""

    lines: tuple[Line, ...]
    asides: tuple[str, ...] = ()


MOST_PAGES = 400
MOST_LINES = MOST_PAGES * 80
"""No report is longer; a file that is made to be read without end is not read further."""

BOLD_LEVEL = 7
"""Below every real heading: a line that is only bold may be one, where there are no others."""

BLANK = Line("", Style.BLANK)
PAGE = Line("", Style.PAGE)
