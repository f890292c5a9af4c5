"""The styles a document is written on: those of the template where it has them, else our own put into it."""

from collections.abc import Iterator
from copy import deepcopy
from functools import cache
from typing import Any

import docx
from docx.document import Document as WordDocument
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.parts.numbering import NumberingPart

from zorgdesk.paths import resources_dir

_TEMPLATE = "minutes.docx"
_OURS = ("Title", "Subtitle", "Heading1", "Heading2", "Heading3", "ListBullet", "TOC1", "TableGrid", "Strong")
_HEADINGS = frozenset({"Title", "Heading1", "Heading2", "Heading3"})
_ACCENT = "0F766E"

Styles = dict[str, str]
"""What each style of ours is called in a document: Word writes "Kop1" for Heading1 on a Dutch computer."""


def own_template() -> WordDocument:
    """An empty document with every style of ours."""
    return docx.Document(str(resources_dir() / "templates" / _TEMPLATE))


def styles_in(word: WordDocument) -> Styles:
    """The styles of a template by our names for them. What it lacks is put into it."""
    known = _by_name(word.styles.element)
    return {ours: known.get(_name_of(style)) or _bring(word, style, known) for ours, style in _own_styles()}


def colour_headings(word: WordDocument, accent: str) -> None:
    """Give the headings and the signs of a list the colour of the organisation."""
    for style in word.styles.element.iter(qn("w:style")):
        if style.get(qn("w:styleId")) in _HEADINGS - {"Title"}:
            _set_colour(style, accent)
    for colour in word.part.numbering_part.element.iter(qn("w:color")):
        if colour.get(qn("w:val")) == _ACCENT:
            colour.set(qn("w:val"), accent.lstrip("#").upper())


def _set_colour(style: Any, accent: str) -> None:
    looks = style.get_or_add_rPr()
    for colour in looks.findall(qn("w:color")):
        looks.remove(colour)
    colour = parse_xml(f'<w:color {nsdecls("w")} w:val="{accent.lstrip("#").upper()}"/>')
    after = looks.find(qn("w:sz"))  # the order of properties is part of the format
    looks.append(colour) if after is None else after.addprevious(colour)


@cache
def _own() -> WordDocument:
    return own_template()


def _own_styles() -> Iterator[tuple[str, Any]]:
    for style in _own().styles.element.iter(qn("w:style")):
        if style.get(qn("w:styleId")) in _OURS:
            yield style.get(qn("w:styleId")), style


def _by_name(styles: Any) -> Styles:
    found = styles.iter(qn("w:style"))
    return {_name_of(style): style.get(qn("w:styleId")) for style in found}


def _name_of(style: Any) -> str:
    name = style.find(qn("w:name"))
    return "" if name is None else str(name.get(qn("w:val"))).casefold()


def _bring(word: WordDocument, style: Any, known: Styles) -> str:
    """Copy a style of ours; what it points at gets the names of the template."""
    brought = deepcopy(style)
    ids = {one.get(qn("w:styleId")): _name_of(one) for one in _own().styles.element.iter(qn("w:style"))}
    for link in list(brought.iter(qn("w:basedOn"), qn("w:next"))):
        there = known.get(ids[link.get(qn("w:val"))])
        if there is None:
            link.getparent().remove(link)
        else:
            link.set(qn("w:val"), there)
    for number in brought.iter(qn("w:numId")):
        number.set(qn("w:val"), str(_bring_numbering(word)))
    brought.set(qn("w:styleId"), f"Zorgdesk{style.get(qn('w:styleId'))}")
    word.styles.element.append(brought)
    return str(brought.get(qn("w:styleId")))


def _bring_numbering(word: WordDocument) -> int:
    """Put the signs of our lists in the numbering of the template, and return their number there."""
    numbering = _numbering(word)
    abstract, number = (deepcopy(one) for one in _own().part.numbering_part.element)
    taken = {int(one.get(qn("w:abstractNumId"))) for one in numbering.iter(qn("w:abstractNum"))}
    numbers = {int(one.get(qn("w:numId"))) for one in numbering.iter(qn("w:num"))}
    abstract_id, number_id = (str(max(ids, default=0) + 1) for ids in (taken, numbers))
    abstract.set(qn("w:abstractNumId"), abstract_id)
    for style in abstract.iter(qn("w:pStyle")):
        style.set(qn("w:val"), "ZorgdeskListBullet")
    number.set(qn("w:numId"), number_id)
    number.find(qn("w:abstractNumId")).set(qn("w:val"), abstract_id)
    first = numbering.find(qn("w:num"))  # all abstract ones come before all others
    numbering.append(abstract) if first is None else first.addprevious(abstract)
    last = numbering.findall(qn("w:num"))
    last[-1].addnext(number) if last else abstract.addnext(number)
    return int(number_id)


def _numbering(word: WordDocument) -> Any:
    part = word.part
    for link in part.rels.values():
        if link.reltype == RELATIONSHIP_TYPE.NUMBERING:
            return link.target_part.element
    root = parse_xml(f"<w:numbering {nsdecls('w')}/>")
    made = NumberingPart(PackURI("/word/numbering.xml"), CONTENT_TYPE.WML_NUMBERING, root, part.package)
    part.relate_to(made, RELATIONSHIP_TYPE.NUMBERING)
    return root
