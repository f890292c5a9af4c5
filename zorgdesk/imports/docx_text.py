"""Reads a Word document: paragraphs with their style, lists, tables, notes, and the words in page margins."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import chain, islice
from xml.etree.ElementTree import Element

from zorgdesk.errors import ZorgdeskError
from zorgdesk.imports.report_lines import BLANK, BOLD_LEVEL, MOST_LINES, PAGE, Line, Report, Style
from zorgdesk.imports.zipped_xml import ZippedXml, below, zipped_xml

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_SKIPPED = frozenset({_FALLBACK, f"{_W}del", f"{_W}moveFrom", f"{_W}pPr", f"{_W}rPr", f"{_W}instrText"})
_HEADING = re.compile(r"^heading (\d)$")
_LONGEST_BOLD = 100
_MARGINS = ("word/header", "word/footer")


class _Styles:
    """What the paragraph styles of a document mean, by their names, which Word keeps English."""

    def __init__(self, root: Element | None) -> None:
        self._names: dict[str, str] = {}
        self._bases: dict[str, str] = {}
        self._listed: set[str] = set()
        for style in root.iter(f"{_W}style") if root is not None else ():
            self._add(style)

    def kind(self, identity: str) -> tuple[Style, int]:
        """The kind and level of a style, or else of the style it is based on."""
        for _ in range(10):
            name = self._names.get(identity, identity).lower()
            if name in ("title", "titel"):
                return Style.TITLE, 0
            if heading := _HEADING.match(name):
                return Style.HEADING, int(heading[1])
            if identity in self._listed or name.startswith(("list bullet", "list number")):
                return Style.ITEM, int(name[-1]) - 1 if name[-1:] in tuple(
                    "123456789"
                ) else 0  # "List Bullet 2"
            identity = self._bases.get(identity, "")
        return Style.WHOLE, 0

    def _add(self, style: Element) -> None:
        identity = style.get(f"{_W}styleId", "")
        name, base = style.find(f"{_W}name"), style.find(f"{_W}basedOn")
        self._names[identity] = name.get(f"{_W}val", "") if name is not None else identity
        self._bases[identity] = base.get(f"{_W}val", "") if base is not None else ""
        if style.find(f"{_W}pPr/{_W}numPr") is not None:
            self._listed.add(identity)


def docx_report(data: bytes) -> Report:
    """The lines of a Word document. Raises ZorgdeskError: not_a_report, encrypted_report."""
    with zipped_xml(data) as members:
        root = members.root("word/document.xml")
        body = root.find(f"{_W}body") if root is not None else None
        if body is None:
            raise ZorgdeskError("not_a_report")
        styles = _Styles(members.root("word/styles.xml"))
        lines = chain(_blocks(body, styles), _notes(members))
        return Report(tuple(islice(lines, MOST_LINES + 1)), tuple(_margins(members)))


def _blocks(parent: Element, styles: _Styles) -> Iterator[Line]:
    for child in parent:
        if child.tag == f"{_W}p":
            yield from _paragraph(child, styles)
        elif child.tag == f"{_W}tbl":
            yield BLANK
            yield from _rows(child)
            yield BLANK
        elif child.tag not in _SKIPPED:  # content controls and the like hold paragraphs too
            yield from _blocks(child, styles)


def _paragraph(paragraph: Element, styles: _Styles) -> Iterator[Line]:
    text = "".join(_pieces(paragraph))
    if "\f" in text:
        yield PAGE
    style, level = _style(paragraph, styles)
    stripped = text.replace("\f", "").rstrip().lstrip("\n")  # what it is indented with tells of typed lists
    if not stripped:
        yield BLANK
    elif style is Style.WHOLE and "\n" in stripped:
        yield from (Line(line, Style.WHOLE) if line.strip() else BLANK for line in stripped.split("\n"))
    else:
        yield Line(stripped, style, level)
    for box in _boxes(paragraph):
        yield from _blocks(box, styles)


def _style(paragraph: Element, styles: _Styles) -> tuple[Style, int]:
    named = paragraph.find(f"{_W}pPr/{_W}pStyle")
    style, level = styles.kind(named.get(f"{_W}val", "")) if named is not None else (Style.WHOLE, 0)
    if style is not Style.WHOLE:
        return style, level
    outline = paragraph.find(f"{_W}pPr/{_W}outlineLvl")
    if outline is not None and outline.get(f"{_W}val", "9") in tuple("012345678"):
        return Style.HEADING, int(outline.get(f"{_W}val", "0")) + 1
    numbered = paragraph.find(f"{_W}pPr/{_W}numPr/{_W}numId")
    if numbered is not None and numbered.get(f"{_W}val") != "0":
        depth = paragraph.find(f"{_W}pPr/{_W}numPr/{_W}ilvl")
        told = depth.get(f"{_W}val", "") if depth is not None else ""
        return Style.ITEM, int(told) if told in tuple("012345678") else 0
    return (Style.HEADING, BOLD_LEVEL) if _is_bold(paragraph) else (Style.WHOLE, 0)


def _is_bold(paragraph: Element) -> bool:
    """Whether a short paragraph is bold from its first letter to its last, and no label."""
    runs = [run for run in paragraph.iter(f"{_W}r") if _text(run)]
    marks = [run.find(f"{_W}rPr/{_W}b") for run in runs]
    bold = bool(marks) and all(
        mark is not None and mark.get(f"{_W}val", "1") in ("1", "true", "on") for mark in marks
    )
    text = _text(paragraph)
    return bold and len(text) <= _LONGEST_BOLD and not text.endswith((".", ":", ","))


def _rows(table: Element) -> Iterator[Line]:
    """The rows of a table, and those of tables in its cells as rows of their own."""
    for row in table.iter(f"{_W}tr"):
        cells = (below(cell, f"{_W}p", f"{_W}tbl") for cell in row.findall(f"{_W}tc"))
        yield Line("", Style.ROW, cells=tuple("\n".join(filter(None, map(_text, cell))) for cell in cells))


def _text(element: Element) -> str:
    """The words in an element: tabs and breaks written out, deleted words and text boxes left out."""
    return "".join(_pieces(element)).strip(" \n")


def _pieces(element: Element) -> Iterator[str]:
    for child in element:
        name = child.tag.removeprefix(_W)
        if name == "t":
            yield child.text or ""
        elif name == "tab":
            yield "\t"
        elif name == "noBreakHyphen":
            yield "-"
        elif name in ("br", "cr"):
            yield "\f" if child.get(f"{_W}type") == "page" else "\n"
        elif name == "lastRenderedPageBreak" or child.tag in _SKIPPED or name == "txbxContent":
            continue
        else:
            yield from _pieces(child)


def _boxes(paragraph: Element) -> Iterator[Element]:
    """The text boxes in a paragraph; those in the paragraphs of a box come with these."""
    return below(paragraph, f"{_W}txbxContent", _FALLBACK)


def _notes(members: ZippedXml) -> Iterator[Line]:
    """Footnotes and endnotes, behind the text."""
    for name in ("word/footnotes.xml", "word/endnotes.xml"):
        root = members.root(name)
        for paragraph in root.iter(f"{_W}p") if root is not None else ():
            if text := _text(paragraph):
                yield replace(BLANK)
                yield Line(text, Style.WHOLE)


def _margins(members: ZippedXml) -> Iterator[str]:
    for prefix in _MARGINS:
        for name in members.names(prefix):
            root = members.root(name)
            for paragraph in root.iter(f"{_W}p") if root is not None else ():
                if text := " ".join(_text(paragraph).split()):
                    yield text
