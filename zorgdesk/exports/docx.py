"""Writes Word documents with Word's own styles, so that a house style can be laid over them."""

from collections.abc import Sequence
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import Any

import docx
from docx.document import Document as WordDocument
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm

from zorgdesk.domain.documents import Block, BlockKind, Document
from zorgdesk.exports.logo import logo
from zorgdesk.exports.plain import opens_list, runs, with_following, writable
from zorgdesk.exports.wording import Wording, wording
from zorgdesk.paths import resources_dir

_TEMPLATE = "minutes.docx"
_STYLES = {
    BlockKind.TITLE: "Title",
    BlockKind.SUBTITLE: "Subtitle",
    BlockKind.LIST_ITEM: "ListBullet",
}
_STRONG = "Strong"
_TABLE = "Table Grid"


def write(document: Document, target: Path) -> None:
    """Write the document as .docx, on the styles of the template."""
    document = writable(document)
    words = wording(document.language)
    word = docx.Document(str(resources_dir() / "templates" / _TEMPLATE))
    _describe(word, document, words)
    _header(word, document)
    _footer(word, document, words)
    for run, following in with_following(runs(document.blocks)):
        if run[0].kind in (BlockKind.TABLE_HEADER, BlockKind.TABLE_ROW):
            _table(word, run)
        else:
            for block in run:
                _paragraph(word, block, opens_list(run, following))
    word.save(str(target))


def _describe(word: WordDocument, document: Document, words: Wording) -> None:
    about = word.core_properties
    about.title = document.title[:255]  # no property may be longer
    about.author = document.organisation[:255]
    about.language = words.tag
    about.created = about.modified = datetime.now(UTC)
    for language in word.styles.element.iter(qn("w:lang")):
        language.set(qn("w:val"), words.tag)


def _paragraph(word: WordDocument, block: Block, stays_with_next: bool) -> None:
    """Add the paragraph below python-docx's own classes, which look a style up by name for each paragraph."""
    paragraph: Any = word.element.body.add_p()
    style = f"Heading{block.level}" if block.kind is BlockKind.HEADING else _STYLES.get(block.kind)
    if style:
        paragraph.style = style
    if stays_with_next:
        paragraph.get_or_add_pPr().get_or_add_keepNext()
    _fill(paragraph, block)


def _fill(paragraph: Any, block: Block) -> None:
    if block.lead:
        lead = paragraph.add_r()
        lead.style = _STRONG
        lead.text = f"{block.lead} "
    paragraph.add_r().text = block.text


def _table(word: WordDocument, rows: Sequence[Block]) -> None:
    table = word.add_table(rows=0, cols=max(len(row.cells) for row in rows), style=_TABLE)
    has_header = rows[0].kind is BlockKind.TABLE_HEADER
    look = table._tbl.tblPr.find(qn("w:tblLook"))
    for band in ("firstColumn", "noVBand"):
        look.set(qn(f"w:{band}"), str(int(band == "noVBand")))
    look.set(qn("w:firstRow"), str(int(has_header)))
    for row in rows:
        cells = table.add_row().cells
        for cell, text in zip(cells, row.cells, strict=False):
            cell.text = text
    if has_header:
        table.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))  # returns on every page


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
