"""Writes OpenDocument text with the styles that LibreOffice names the same way."""

from collections.abc import Sequence
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import cast

from odfdo import (
    Cell,
    Element,
    Frame,
    Header,
    HeaderRows,
    List,
    ListItem,
    Paragraph,
    Row,
    Span,
    Tab,
    Table,
    VarPageCount,
    VarPageNumber,
)
from odfdo import Document as OpenDocument

from zorgdesk.domain.documents import Block, BlockKind, Document
from zorgdesk.exports.logo import logo
from zorgdesk.exports.plain import opens_list, runs, with_following, writable
from zorgdesk.exports.wording import Wording, wording
from zorgdesk.paths import resources_dir

_TEMPLATE = "minutes.odt"
_STYLES = {BlockKind.TITLE: "Title", BlockKind.SUBTITLE: "Subtitle"}
_BODY = "Text_20_body"
_LIST = "List_20_Bullets"
_LIST_ITEM = "List_20_Bullet"
_LIST_HEADING = "List_20_Heading"
_STRONG = "Strong_20_Emphasis"


def write(document: Document, target: Path) -> None:
    """Write the document as .odt, on the styles of the template."""
    document = writable(document)
    words = wording(document.language)
    opened = OpenDocument(resources_dir() / "templates" / _TEMPLATE)
    _describe(opened, document, words)
    _letterhead(opened, document)
    _footer(opened, document, words)
    body = opened.body
    for run, following in with_following(runs(document.blocks)):
        body.append(_element(run, opens_list(run, following)))
    opened.save(target)


def _describe(opened: OpenDocument, document: Document, words: Wording) -> None:
    opened.set_language(words.tag)
    about = opened.meta
    about.title = document.title
    about.initial_creator = about.creator = document.organisation
    about.creation_date = about.date = datetime.now(UTC).replace(microsecond=0, tzinfo=None)


def _element(run: Sequence[Block], announces_list: bool) -> Element:
    first = run[0]
    match first.kind:
        case BlockKind.LIST_ITEM:
            return _list(run)
        case BlockKind.TABLE_HEADER | BlockKind.TABLE_ROW:
            return _table(run)
        case BlockKind.HEADING:
            heading = Header(first.level, first.text)
            heading.style = f"Heading_20_{first.level}"
            return heading
        case _:
            return _paragraph(first, _STYLES.get(first.kind, _LIST_HEADING if announces_list else _BODY))


def _paragraph(block: Block, style: str) -> Paragraph:
    if not block.lead:
        return Paragraph(block.text, style=style)
    paragraph = Paragraph(style=style)
    lead = Span(block.lead, style=_STRONG)
    paragraph.append(lead)
    paragraph.append_plain_text(block.text)
    lead.tail = f" {lead.tail or ''}"  # odfdo would write this space as an element, which few readers expect
    return paragraph


def _list(items: Sequence[Block]) -> List:
    bullets = List(style=_LIST)
    for block in items:
        item = ListItem()
        item.append(_paragraph(block, _LIST_ITEM))
        bullets.append(item)
    return bullets


def _table(rows: Sequence[Block]) -> Table:
    table = Table(style="Table")
    columns = max(len(block.cells) for block in rows)
    table.append(Element.from_tag(f'<table:table-column table:number-columns-repeated="{columns}"/>'))
    for block in rows:
        if block.kind is BlockKind.TABLE_HEADER:
            header = HeaderRows()  # returns on every page
            header.append(_row(block, "Table_20_Heading"))
            table.append(header)
        else:
            table.append(_row(block, "Table_20_Contents"))
    return table


def _row(block: Block, style: str) -> Row:
    row = Row()
    for text in block.cells:
        cell = Cell(style="Cell", cell_type="string")
        cell.append(Paragraph(text, style=style))
        row.append(cell)
    return row


def _letterhead(opened: OpenDocument, document: Document) -> None:
    line = _line(opened, "header")
    picture = logo(document.logo)
    if picture is None:
        line.append_plain_text(document.organisation)
        return
    frame = Frame.image_frame(
        opened.add_file(BytesIO(picture.content)),
        name="Logo",
        style="Graphics",
        size=(f"{picture.width}mm", f"{picture.height}mm"),
        anchor_type="as-char",
    )
    frame.svg_title = document.organisation
    line.append(frame)


def _footer(opened: OpenDocument, document: Document, words: Wording) -> None:
    line = _line(opened, "footer")
    before, between, after = words.page.split("{}")
    line.append_plain_text(document.title)
    line.append(Tab())
    line.append_plain_text(before)
    line.append(VarPageNumber())
    line.append_plain_text(between)
    line.append(VarPageCount())
    line.append_plain_text(after)


def _line(opened: OpenDocument, place: str) -> Paragraph:
    """The empty paragraph of the template at the top ("header") or the bottom ("footer") of each page."""
    return cast(Paragraph, opened.styles.get_element(f"//style:{place}/text:p"))
