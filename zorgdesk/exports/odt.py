"""Writes OpenDocument text with the styles that LibreOffice names the same way."""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import cast
from xml.sax.saxutils import escape

from odfdo import Document as OpenDocument
from odfdo import Element, Frame, Paragraph, Tab, VarPageCount, VarPageNumber

from zorgdesk.domain.documents import Block, BlockKind, Document
from zorgdesk.exports.logo import logo
from zorgdesk.exports.plain import anchors, column_shares, opens_list, runs, with_following, writable
from zorgdesk.exports.wording import Wording, wording
from zorgdesk.paths import resources_dir

_TEMPLATE = "minutes.odt"
_STYLES = {BlockKind.TITLE: "Title", BlockKind.SUBTITLE: "Subtitle"}
_TABLE = (BlockKind.TABLE_HEADER, BlockKind.TABLE_ROW)
_BODY = "Text_20_body"
_LIST = "List_20_Bullets"
_LIST_ITEM = "List_20_Bullet"
_CONTENTS = "Contents_20_1"
_LINK = "Index_20_Link"
_HEADINGS = ("Heading_20_1", "Heading_20_2", "Heading_20_3")
_NEW_PAGE = "NewPage"
_LIST_HEADING = "List_20_Heading"
_WIDTH_CM = 16.6
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
    _colour(opened, document.accent)
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
    places = anchors(blocks)
    _declare_new_page(opened)
    _declare_columns(opened, (run for run in runs(blocks) if run[0].kind in _TABLE))
    written = "".join(
        _run(run, opens_list(run, after), places) for run, after in with_following(runs(blocks))
    )
    for element in Element.from_tag(f"<office:text>{written}</office:text>").children:
        opened.body.append(element)


def _run(run: Sequence[Block], announces_list: bool, places: Mapping[str, str]) -> str:
    first = run[0]
    match first.kind:
        case BlockKind.LIST_ITEM:
            items = (f"<text:list-item>{_paragraph(block, _LIST_ITEM)}</text:list-item>" for block in run)
            return f'<text:list text:style-name="{_LIST}">{"".join(items)}</text:list>'
        case BlockKind.TABLE_HEADER | BlockKind.TABLE_ROW:
            return _table(run)
        case BlockKind.HEADING:
            name = _NEW_PAGE if first.new_page else f"Heading_20_{first.level}"
            style = f'text:style-name="{name}" text:outline-level="{first.level}"'
            place = places.get(first.source)
            mark = f'<text:bookmark text:name="{place}"/>' if place else ""
            return f"<text:h {style}>{mark}{_text(first.text)}</text:h>"
        case BlockKind.CONTENTS:
            return _contents(run, places)
        case _:
            return _paragraph(first, _STYLES.get(first.kind, _LIST_HEADING if announces_list else _BODY))


def _contents(run: Sequence[Block], places: Mapping[str, str]) -> str:
    """The table as LibreOffice makes it itself, already filled in; page numbers are counted when it opens."""
    lines = "".join(_contents_line(block.text, places[block.source]) for block in run)
    source = '<text:table-of-content-source text:outline-level="1" text:use-index-marks="false"/>'
    table = '<text:table-of-content text:name="Contents" text:protected="true">'
    return f"{table}{source}<text:index-body>{lines}</text:index-body></text:table-of-content>"


def _contents_line(text: str, place: str) -> str:
    page = f'<text:bookmark-ref text:reference-format="page" text:ref-name="{place}"/>'
    looks = f'text:style-name="{_LINK}" text:visited-style-name="{_LINK}"'
    opened = f'<text:a xlink:type="simple" xlink:href="#{place}" {looks}>'
    link = f"{opened}{_text(text)}<text:tab/>{page}</text:a>"
    return f'<text:p text:style-name="{_CONTENTS}">{link}</text:p>'


def _paragraph(block: Block, style: str) -> str:
    lead = f'<text:span text:style-name="{_STRONG}">{_text(block.lead)}</text:span> ' if block.lead else ""
    return f'<text:p text:style-name="{style}">{lead}{_text(block.text)}</text:p>'


def _text(text: str) -> str:
    """OpenDocument takes spaces in a row for one, unless they are counted."""
    counted = _SPACES.sub(lambda found: f' <text:s text:c="{len(found.group()) - 1}"/>', escape(text))
    return counted.replace("\n", "<text:line-break/>")


def _table(rows: Sequence[Block]) -> str:
    shares = column_shares(rows)
    columns = len(shares)
    written = "".join(_row(row, columns) for row in rows)
    grid = "".join(f'<table:table-column table:style-name="{_column(one, shares)}"/>' for one in shares)
    return f'<table:table table:style-name="Table">{grid}{written}</table:table>'


def _column(share: int, shares: Sequence[int]) -> str:
    """The name of the style of a column that takes this share of the page."""
    return f"Column{share}of{sum(shares)}"


def _declare_new_page(opened: OpenDocument) -> None:
    """A heading of the first level that begins a page."""
    named = f'style:name="{_NEW_PAGE}" style:family="paragraph" style:parent-style-name="{_HEADINGS[0]}"'
    breaks = '<style:paragraph-properties fo:break-before="page"/>'
    _automatic_styles(opened).append(Element.from_tag(f"<style:style {named}>{breaks}</style:style>"))


def _automatic_styles(opened: OpenDocument) -> Element:
    return cast(Element, opened.content.get_element("//office:automatic-styles"))


def _declare_columns(opened: OpenDocument, tables: Iterable[Sequence[Block]]) -> None:
    styles = _automatic_styles(opened)
    for shares in {tuple(column_shares(rows)) for rows in tables}:
        for share in set(shares):
            wide = f"{_WIDTH_CM * share / sum(shares):.2f}cm"
            width = f'<style:table-column-properties style:column-width="{wide}"/>'
            named = f'style:name="{_column(share, shares)}" style:family="table-column"'
            styles.append(Element.from_tag(f"<style:style {named}>{width}</style:style>"))


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
    if document.footer:
        line.append_plain_text(f"\n{document.footer}")


def _colour(opened: OpenDocument, accent: str) -> None:
    """Give the headings the colour of the organisation."""
    for name in _HEADINGS if accent else ():
        found = opened.styles.get_element(f'//style:style[@style:name="{name}"]/style:text-properties')
        cast(Element, found).set_attribute("fo:color", accent)


def _line(opened: OpenDocument, place: str) -> Paragraph:
    """The empty paragraph of the template at the top ("header") or the bottom ("footer") of each page."""
    return cast(Paragraph, opened.styles.get_element(f"//style:{place}/text:p"))
