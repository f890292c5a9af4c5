"""Fills the organisation's own Word template with a document.

A template holds placeholders and nothing else (`word_placeholders`), in a file that runs and fetches nothing
(`word_package`). What a placeholder shows is not repeated in the body. The body itself is put together as for
any Word document, on the styles of the template.
"""

from collections.abc import Iterable, Iterator
from copy import deepcopy
from dataclasses import dataclass
from functools import cached_property
from io import BytesIO
from typing import Any

from docx.document import Document as WordDocument
from docx.opc.exceptions import OpcError
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.shared import Mm
from docxtpl import DocxTemplate, InlineImage

from zorgdesk.domain.documents import Block, BlockKind, Document
from zorgdesk.errors import ZorgdeskError
from zorgdesk.exports.logo import logo
from zorgdesk.exports.word_about import describe
from zorgdesk.exports.word_body import body
from zorgdesk.exports.word_package import safe_package
from zorgdesk.exports.word_placeholders import (
    BODY,
    LOGO,
    PLACEHOLDERS,
    check_text,
    context_of,
    environment,
    placeholders_in,
)
from zorgdesk.exports.word_styles import styles_in

_MARK = "\ue000body\ue001"
_LARGEST_TEXT = 4_000_000
_LISTED = ("speakers", "present", "excused")
_FOOTNOTES = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
_DAMAGE = (OpcError, SyntaxError, RecursionError, KeyError, ValueError, AttributeError, TypeError)


@dataclass(frozen=True, slots=True)
class CheckedTemplate:
    """A template that can be kept, and how many links to outside were taken out of it."""

    content: bytes
    links_left_out: int


def check_template(content: bytes) -> CheckedTemplate:
    """Look a template over and fill it in once, to be sure.

    Raises ZorgdeskError: template_too_large, template_protected, template_not_word, template_damaged,
    template_active, template_unknown, template_unclosed, template_code, template_no_body.
    """
    package = safe_package(content)
    example = Document("Verslag", (Block(BlockKind.TITLE, "Verslag"), Block(BlockKind.LIST_ITEM, "Tekst")))
    fill_template(example, package.content)
    return CheckedTemplate(package.content, package.links_left_out)


def fill_template(document: Document, content: bytes) -> bytes:
    """The document on this template, as a .docx. Raises what `check_template` raises."""
    package = safe_package(content)
    try:
        return _Filling(document, DocxTemplate(BytesIO(package.content))).done()
    except _DAMAGE as error:
        raise ZorgdeskError("template_damaged") from error


class _Filling:
    def __init__(self, document: Document, template: Any) -> None:
        template.init_docx()
        self._document = document
        self._template = template

    @property
    def _word(self) -> WordDocument:
        """Of docxtpl, which makes it anew when it fills it in."""
        found: WordDocument = self._template.docx
        return found

    def done(self) -> bytes:
        used = self._used
        self._template.render(context_of(self._values()), environment(), autoescape=True)
        self._place_body([block for block in self._document.blocks if not _shown_by(used, block)])
        describe(self._word, self._document)
        written = BytesIO()
        self._word.save(written)
        return written.getvalue()

    @cached_property
    def _used(self) -> set[str]:
        """The placeholders of the template, which are checked on the way."""
        for root in self._roots():
            for paragraph in root.iter(qn("w:p")):
                check_text(_text_of(paragraph))
        main, *others = [self._template.patch_xml(source) for source in self._sources()]
        in_text = placeholders_in([main])
        if BODY not in in_text:
            raise ZorgdeskError("template_no_body", placeholder=f"{{{{ {PLACEHOLDERS[BODY].nl} }}}}")
        return in_text | placeholders_in([*others, *self._properties()])

    def _roots(self) -> Iterator[Any]:
        """All that docxtpl fills in: the text first, then headers, footers and notes."""
        yield self._word.element
        for link in self._word.part.rels.values():
            if not link.is_external and link.reltype in (DocxTemplate.HEADER_URI, DocxTemplate.FOOTER_URI):
                yield link.target_part.element
        for part in self._word.part.package.parts:
            if part.content_type == _FOOTNOTES:
                yield parse_xml(part.blob)

    def _sources(self) -> Iterator[str]:
        room = _LARGEST_TEXT
        for root in self._roots():
            source = self._template.xml_to_string(root)
            room -= len(source)
            if room < 0:
                raise ZorgdeskError("template_too_large", limit=_LARGEST_TEXT // 1_000_000)
            yield source

    def _properties(self) -> Iterator[str]:
        about = self._word.core_properties
        yield from (
            about.author,
            about.comments,
            about.identifier,
            about.language,
            about.subject,
            about.title,
        )

    def _values(self) -> dict[str, object]:
        document = self._document
        values: dict[str, object] = {key: document.facts.get(key, "") for key in PLACEHOLDERS}
        values |= {source: _text_from(document.blocks, source) for source in _LISTED}
        values |= {"title": document.title, "organisation": document.organisation, BODY: _MARK}
        values[LOGO] = self._logo()
        return values

    def _logo(self) -> object:
        picture = logo(self._document.logo)
        if picture is None:
            return self._document.organisation
        return InlineImage(self._template, BytesIO(picture.content), Mm(picture.width), Mm(picture.height))

    def _place_body(self, blocks: list[Block]) -> None:
        elements = body(blocks, styles_in(self._word))
        for paragraph in [one for one in self._word.element.iter(qn("w:p")) if _MARK in _text_of(one)]:
            at = paragraph
            for element in map(deepcopy, elements):
                at.addnext(element)
                at = element
            _take_out_mark(paragraph)


def _take_out_mark(paragraph: Any) -> None:
    """The paragraph goes with its placeholder when nothing else stands in it."""
    for text in paragraph.iter(qn("w:t")):
        text.text = (text.text or "").replace(_MARK, "")
    alone = not _text_of(paragraph).strip() and paragraph.find(f".//{qn('w:sectPr')}") is None
    if alone and paragraph.getnext() is not None:
        paragraph.getparent().remove(paragraph)


def _text_of(paragraph: Any) -> str:
    return "".join(text.text or "" for text in paragraph.iter(qn("w:t")))


def _text_from(blocks: Iterable[Block], source: str) -> str:
    return next((block.text for block in blocks if block.source == source), "")


def _shown_by(used: set[str], block: Block) -> bool:
    """Whether the template shows this block itself."""
    if block.kind is BlockKind.TITLE:
        return "title" in used
    if block.kind is BlockKind.SUBTITLE:
        return {"date", "place"} <= used and not block.edited
    return block.source in _LISTED and block.source in used
