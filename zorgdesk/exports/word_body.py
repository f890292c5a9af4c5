"""The text of a Word document, put together at once: python-docx would search again for each paragraph."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from xml.sax.saxutils import escape

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from zorgdesk.domain.documents import Block, BlockKind
from zorgdesk.exports.plain import anchors, column_shares, opens_list, runs, with_following
from zorgdesk.exports.word_styles import Styles

_STYLES = {
    BlockKind.TITLE: "Title",
    BlockKind.SUBTITLE: "Subtitle",
    BlockKind.LIST_ITEM: "ListBullet",
    BlockKind.CONTENTS: "TOC1",
}
_WIDTH = 9410  # twentieths of a point between the margins


def body(blocks: Sequence[Block], styles: Styles) -> list[Any]:
    """The paragraphs and tables of these blocks, on the styles of a document."""
    writer = _Body(styles, anchors(blocks))
    written = "".join(writer.run(run, after) for run, after in with_following(runs(blocks)))
    return list(parse_xml(f"<w:body {nsdecls('w')}>{written}</w:body>"))


class _Body:
    def __init__(self, styles: Styles, places: Mapping[str, str]) -> None:
        self._styles = styles
        self._places = {source: name.replace("contents-", "_Toc") for source, name in places.items()}

    def run(self, run: Sequence[Block], following: Sequence[Block]) -> str:
        if run[0].kind in (BlockKind.TABLE_HEADER, BlockKind.TABLE_ROW):
            return self._table(run)
        if run[0].kind is BlockKind.CONTENTS:
            return "".join(self._contents(run))
        return "".join(self._paragraph(block, opens_list(run, following)) for block in run)

    def _paragraph(self, block: Block, stays_with_next: bool) -> str:
        kept = "<w:keepNext/>" if stays_with_next else ""
        lead = (
            f'<w:r><w:rPr><w:rStyle w:val="{self._styles["Strong"]}"/></w:rPr>{_text(f"{block.lead} ")}</w:r>'
            if block.lead
            else ""
        )
        words = f"{lead}<w:r>{_text(block.text)}</w:r>"
        if block.kind is BlockKind.HEADING and block.source in self._places:
            name = self._places[block.source]
            number = name.removeprefix("_Toc")
            words = (
                f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>{words}<w:bookmarkEnd w:id="{number}"/>'
            )
        opens = "<w:pageBreakBefore/>" if block.new_page else ""
        return f"<w:p><w:pPr>{self._style(block)}{kept}{opens}</w:pPr>{words}</w:p>"

    def _style(self, block: Block) -> str:
        name = f"Heading{block.level}" if block.kind is BlockKind.HEADING else _STYLES.get(block.kind)
        return f'<w:pStyle w:val="{self._styles[name]}"/>' if name else ""

    def _contents(self, run: Sequence[Block]) -> Iterator[str]:
        """Lines that lead to the headings; the page numbers are counted when it opens.

        Not within a field TOC: LibreOffice would leave the page numbers out until somebody updates it.
        """
        for block in run:
            name = self._places[block.source]
            words = f"<w:r>{_text(block.text)}</w:r><w:r><w:tab/></w:r>{_page_of(name)}"
            link = f'<w:hyperlink w:anchor="{name}" w:history="1">{words}</w:hyperlink>'
            yield f"<w:p><w:pPr>{self._style(block)}</w:pPr>{link}</w:p>"

    def _table(self, rows: Sequence[Block]) -> str:
        shares = column_shares(rows)
        has_header = rows[0].kind is BlockKind.TABLE_HEADER
        look = f'<w:tblLook w:firstRow="{int(has_header)}" w:firstColumn="0" w:noHBand="1" w:noVBand="1"/>'
        properties = (
            f'<w:tblStyle w:val="{self._styles["TableGrid"]}"/><w:tblW w:w="5000" w:type="pct"/>{look}'
        )
        widths = [_WIDTH * share // sum(shares) for share in shares]
        grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
        written = "".join(_row(row, widths) for row in rows)
        # Word wants a paragraph after a table, and two tables in a row would become one.
        return f"<w:tbl><w:tblPr>{properties}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{written}</w:tbl><w:p/>"


def _row(row: Block, widths: Sequence[int]) -> str:
    returns = "<w:tblHeader/>" if row.kind is BlockKind.TABLE_HEADER else ""
    cells = [*row.cells, *[""] * (len(widths) - len(row.cells))]
    written = "".join(map(_cell, cells, widths))
    return f"<w:tr><w:trPr><w:cantSplit/>{returns}</w:trPr>{written}</w:tr>"


def _cell(text: str, width: int) -> str:
    properties = f'<w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>'
    return f"<w:tc>{properties}<w:p><w:r>{_text(text)}</w:r></w:p></w:tc>"


def _page_of(bookmark: str) -> str:
    """On which page it stands: a field that is counted anew when the document opens."""
    return (
        '<w:r><w:fldChar w:fldCharType="begin" w:dirty="true"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> PAGEREF {bookmark} \\h </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def _text(text: str) -> str:
    opened, closed = '<w:t xml:space="preserve">', "</w:t>"
    return opened + escape(text).replace("\n", f"{closed}<w:br/>{opened}") + closed
