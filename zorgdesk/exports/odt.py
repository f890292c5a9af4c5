"""Writes OpenDocument text with the styles that LibreOffice names the same way."""

import re
from collections.abc import Sequence
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import cast
from xml.sax.saxutils import escape

from odfdo import Document as OpenDocument
from odfdo import Element, Frame, Paragraph, Tab, VarPageCount, VarPageNumber

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
_SPACES = re.compile("  +")


def write(document: Document, target: Path) -> None:
    """Write the document as .odt, on the styles of the template."""
    document = writable(document)
    words = wording(document.language)
    opened = OpenDocument(resources_dir() / "templates" / _TEMPLATE)
    _describe(opened, document, words)
    _letterhead(opened, document)
    _footer(opened, document, words)
    _fill(opened, document.blocks)
    opened.save(target)


def _describe(opened: OpenDocument, document: Document, words: Wording) -> None:
    opened.set_language(words.tag)
    about = opened.meta
    about.title = document.title
    about.initial_creator = about.creator = document.organisation
    about.creation_date = about.date = datetime.now(UTC).replace(microsecond=0, tzinfo=None)


def _fill(opened: OpenDocument, blocks: Sequence[Block]) -> None:
    """Put everything in at once: odfdo's own way reads a paragraph again for each piece that is added."""
    written = "".join(_run(run, opens_list(run, after)) for run, after in with_following(runs(blocks)))
    for element in Element.from_tag(f"<office:text>{written}</office:text>").children:
        opened.body.append(element)


def _run(run: Sequence[Block], announces_list: bool) -> str:
    first = run[0]
    match first.kind:
        case BlockKind.LIST_ITEM:
            items = (f"<text:list-item>{_paragraph(block, _LIST_ITEM)}</text:list-item>" for block in run)
            return f'<text:list text:style-name="{_LIST}">{"".join(items)}</text:list>'
        case BlockKind.TABLE_HEADER | BlockKind.TABLE_ROW:
            return _table(run)
        case BlockKind.HEADING:
            style = f'text:style-name="Heading_20_{first.level}" text:outline-level="{first.level}"'
            return f"<text:h {style}>{_text(first.text)}</text:h>"
        case _:
            return _paragraph(first, _STYLES.get(first.kind, _LIST_HEADING if announces_list else _BODY))


def _paragraph(block: Block, style: str) -> str:
    lead = f'<text:span text:style-name="{_STRONG}">{_text(block.lead)}</text:span> ' if block.lead else ""
    return f'<text:p text:style-name="{style}">{lead}{_text(block.text)}</text:p>'


def _text(text: str) -> str:
    """OpenDocument takes spaces in a row for one, unless they are counted."""
    counted = _SPACES.sub(lambda found: f' <text:s text:c="{len(found.group()) - 1}"/>', escape(text))
    return counted.replace("\n", "<text:line-break/>")


def _table(rows: Sequence[Block]) -> str:
    columns = max(len(row.cells) for row in rows)
    written = "".join(_row(row, columns) for row in rows)
    grid = f'<table:table-column table:number-columns-repeated="{columns}"/>'
    return f'<table:table table:style-name="Table">{grid}{written}</table:table>'


def _row(row: Block, columns: int) -> str:
    is_header = row.kind is BlockKind.TABLE_HEADER
    style = "Table_20_Heading" if is_header else "Table_20_Contents"
    opened = '<table:table-cell table:style-name="Cell" office:value-type="string">'
    texts = [*row.cells, *[""] * (columns - len(row.cells))]
    cells = (f"{opened}{_paragraph(Block(row.kind, text), style)}</table:table-cell>" for text in texts)
    written = f"<table:table-row>{''.join(cells)}</table:table-row>"
    return f"<table:table-header-rows>{written}</table:table-header-rows>" if is_header else written


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
