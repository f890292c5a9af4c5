"""How a sheet comes out of the printer: A4, the page's width, a header and numbered pages."""

from dataclasses import dataclass
from typing import Any

from openpyxl.worksheet.header_footer import HeaderFooterItem
from openpyxl.worksheet.page import PageMargins
from openpyxl.xml.functions import Element

from zorgdesk.exports.workbook import writable

_A4 = 9
_ROOM = 110  # of each line; Excel refuses a header of more than 255 signs, its codes included


@dataclass(frozen=True, slots=True)
class Paper:
    """What stands around the rows on every page. `page` says "Pagina {page} van {pages}"."""

    title: str
    details: str
    page: str
    organisation: str = ""
    landscape: bool = True


def set_paper(sheet: Any, paper: Paper) -> None:
    """Prepare a sheet for printing; to be done before its first row is written."""
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.page_setup.paperSize = _A4
    sheet.page_setup.orientation = "landscape" if paper.landscape else "portrait"
    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = 0  # as many pages as it takes
    sheet.print_options.horizontalCentered = True
    sheet.page_margins = PageMargins(left=0.5, right=0.5, top=0.95, bottom=0.7, header=0.35, footer=0.3)
    sheet.HeaderFooter.oddHeader = _header(paper)
    sheet.HeaderFooter.oddFooter = _footer(paper)


class _PlainItem(HeaderFooterItem):  # type: ignore[misc]
    """openpyxl writes a line end as _x000a_, which LibreOffice prints as such; in XML it may simply stand."""

    def to_tree(self, tagname: str) -> Any:
        element = Element(tagname)
        element.text = str(self).replace("_x000a_", "\n")
        return element


def _header(paper: Paper) -> HeaderFooterItem:
    # The code before a text ends in a letter or has a fixed length: a digit after "&14" would join the size.
    item = _PlainItem()
    if paper.title:
        item.center.text = f"&14&B{_printed(paper.title)}&B\n&10&K595959{_printed(paper.details)}"
    return item


def _footer(paper: Paper) -> HeaderFooterItem:
    item = _PlainItem()
    item.left.text = f"&9&K595959{_printed(paper.organisation)}"
    item.right.text = "&9&K595959" + paper.page.format(page="&P", pages="&N")
    return item


def _printed(text: str) -> str:
    escaped = " ".join(writable(text).split()).replace("&", "&&")
    return escaped if len(escaped) <= _ROOM else escaped[: _ROOM - 1].rstrip("&") + "…"
