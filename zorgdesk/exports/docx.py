"""Writes Word documents with Word's own styles, so that a house style can be laid over them."""

from collections.abc import Sequence
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import docx
from docx.document import Document as WordDocument
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm

from zorgdesk.domain.documents import Block, BlockKind, Document
from zorgdesk.exports.logo import logo
from zorgdesk.exports.plain import opens_list, runs, with_following, writable
from zorgdesk.exports.wording import Wording, wording
from zorgdesk.paths import resources_dir

_TEMPLATE = "minutes.docx"
_STYLES = {BlockKind.TITLE: "Title", BlockKind.SUBTITLE: "Subtitle", BlockKind.LIST_ITEM: "ListBullet"}
_TABLE = "TableGrid"


def write(document: Document, target: Path) -> None:
    """Write the document as .docx, on the styles of the template."""
    document = writable(document)
    words = wording(document.language)
    word = docx.Document(str(resources_dir() / "templates" / _TEMPLATE))
    _describe(word, document, words)
    _header(word, document)
    _footer(word, document, words)
    _fill(word, document.blocks)
    word.save(str(target))


def _describe(word: WordDocument, document: Document, words: Wording) -> None:
    about = word.core_properties
    about.title = document.title[:255]  # no property may be longer
    about.author = document.organisation[:255]
    about.language = words.tag
    about.created = about.modified = datetime.now(UTC)
    for language in word.styles.element.iter(qn("w:lang")):
        language.set(qn("w:val"), words.tag)


def _fill(word: WordDocument, blocks: Sequence[Block]) -> None:
    """Put everything in at once: python-docx's own way searches the document again for each paragraph."""
    written = "".join(_run(run, opens_list(run, after)) for run, after in with_following(runs(blocks)))
    end: Any = word.sections[-1]._sectPr
    for element in list(parse_xml(f"<w:body {nsdecls('w')}>{written}</w:body>")):
        end.addprevious(element)


def _run(run: Sequence[Block], announces_list: bool) -> str:
    if run[0].kind in (BlockKind.TABLE_HEADER, BlockKind.TABLE_ROW):
        return _table(run)
    return "".join(_paragraph(block, announces_list) for block in run)


def _paragraph(block: Block, stays_with_next: bool) -> str:
    style = f"Heading{block.level}" if block.kind is BlockKind.HEADING else _STYLES.get(block.kind)
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    kept = "<w:keepNext/>" if stays_with_next else ""
    lead = (
        f'<w:r><w:rPr><w:rStyle w:val="Strong"/></w:rPr>{_text(f"{block.lead} ")}</w:r>' if block.lead else ""
    )
    return f"<w:p><w:pPr>{named}{kept}</w:pPr>{lead}<w:r>{_text(block.text)}</w:r></w:p>"


def _text(text: str) -> str:
    opened, closed = '<w:t xml:space="preserve">', "</w:t>"
    return opened + escape(text).replace("\n", f"{closed}<w:br/>{opened}") + closed


def _table(rows: Sequence[Block]) -> str:
    columns = max(len(row.cells) for row in rows)
    has_header = rows[0].kind is BlockKind.TABLE_HEADER
    look = f'<w:tblLook w:firstRow="{int(has_header)}" w:firstColumn="0" w:noHBand="1" w:noVBand="1"/>'
    properties = f'<w:tblStyle w:val="{_TABLE}"/><w:tblW w:w="5000" w:type="pct"/>{look}'
    grid = "<w:gridCol/>" * columns
    written = "".join(_row(row, columns) for row in rows)
    # Word wants a paragraph after a table, and two tables in a row would become one.
    return f"<w:tbl><w:tblPr>{properties}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{written}</w:tbl><w:p/>"


def _row(row: Block, columns: int) -> str:
    returns = "<w:trPr><w:tblHeader/></w:trPr>" if row.kind is BlockKind.TABLE_HEADER else ""
    cells = [*row.cells, *[""] * (columns - len(row.cells))]
    written = "".join(f"<w:tc><w:tcPr/><w:p><w:r>{_text(cell)}</w:r></w:p></w:tc>" for cell in cells)
    return f"<w:tr>{returns}{written}</w:tr>"


def _header(word: WordDocument, document: Document) -> None:
    if not (document.organisation or document.logo):
        return
    line = word.sections[0].header.paragraphs[0]
    picture = logo(document.logo)
    if picture is None:
        line.text = document.organisation
        return
    shape = line.add_run().add_picture(BytesIO(picture.content), Mm(picture.width), Mm(picture.height))
    shape._inline.docPr.set("descr", document.organisation)
    for side in ("distT", "distB", "distL", "distR"):
        shape._inline.set(side, "0")


def _footer(word: WordDocument, document: Document, words: Wording) -> None:
    line = word.sections[0].footer.paragraphs[0]
    before, between, after = words.page.split("{}")
    line.add_run(f"{document.title}\t{before}")
    _field(line, "PAGE")
    line.add_run(between)
    _field(line, "NUMPAGES")
    line.add_run(after)


def _field(line: Any, instruction: str) -> None:
    """A number that Word counts: the 1 stands there until it has."""
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), instruction)
    number = OxmlElement("w:r")
    number.text = "1"
    field.append(number)
    line._p.append(field)
