"""Writes Word documents with Word's own styles, on the organisation's own template where there is one."""

from io import BytesIO
from pathlib import Path
from typing import Any

from docx.document import Document as WordDocument
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm

from zorgdesk.domain.documents import Document
from zorgdesk.exports.logo import logo
from zorgdesk.exports.plain import writable
from zorgdesk.exports.word_about import describe
from zorgdesk.exports.word_body import body
from zorgdesk.exports.word_styles import colour_headings, own_template, styles_in
from zorgdesk.exports.wording import Wording, wording


def write(document: Document, target: Path) -> None:
    """Write the document as .docx. Raises for a template of the organisation what `word_template` raises."""
    document = writable(document)
    if document.word_template is not None:
        from zorgdesk.exports.word_template import fill_template

        target.write_bytes(fill_template(document, document.word_template))
        return
    words = wording(document.language)
    word = own_template()
    describe(word, document)
    _header(word, document)
    _footer(word, document, words)
    if document.accent:
        colour_headings(word, document.accent)
    end: Any = word.sections[-1]._sectPr
    for element in body(document.blocks, styles_in(word)):
        end.addprevious(element)
    word.save(str(target))


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
    footer = word.sections[0].footer
    line = footer.paragraphs[0]
    before, between, after = words.page.split("{}")
    line.add_run(f"{document.title}\t{before}")
    _field(line, "PAGE")
    line.add_run(between)
    _field(line, "NUMPAGES")
    line.add_run(after)
    if document.footer:
        footer.add_paragraph(document.footer, line.style)


def _field(line: Any, instruction: str) -> None:
    """A number that Word counts: the 1 stands there until it has."""
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), instruction)
    number = OxmlElement("w:r")
    number.text = "1"
    field.append(number)
    line._p.append(field)
