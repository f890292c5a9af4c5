"""Reads an OpenDocument text: headings, paragraphs, lists, tables, notes, and the words in page margins."""

from collections.abc import Iterator
from itertools import islice
from xml.etree.ElementTree import Element

from zorgdesk.errors import ZorgdeskError
from zorgdesk.imports.report_lines import BLANK, MOST_LINES, Line, Report, Style
from zorgdesk.imports.zipped_xml import below, zipped_xml

_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_MANIFEST = "{urn:oasis:names:tc:opendocument:xmlns:manifest:1.0}"
_SKIPPED = frozenset(
    {f"{_TEXT}tracked-changes", f"{_OFFICE}annotation", f"{_TEXT}note-citation", f"{_OFFICE}forms"}
)
_MARGINS = (f"{_STYLE}header", f"{_STYLE}footer", f"{_STYLE}header-first", f"{_STYLE}footer-first")


def odt_report(data: bytes) -> Report:
    """The lines of an OpenDocument text. Raises ZorgdeskError: not_a_report, encrypted_report."""
    with zipped_xml(data) as members:
        manifest = members.root("META-INF/manifest.xml")
        if manifest is not None and manifest.find(f".//{_MANIFEST}encryption-data") is not None:
            raise ZorgdeskError("encrypted_report")
        root, styles = members.root("content.xml"), members.root("styles.xml")
        body = root.find(f"{_OFFICE}body/{_OFFICE}text") if root is not None else None
        if root is None or body is None:
            raise ZorgdeskError("not_a_report")
        titles = _title_styles(root)
        return Report(tuple(islice(_blocks(body, titles), MOST_LINES + 1)), tuple(_margins(styles)))


def _title_styles(root: Element) -> frozenset[str]:
    """The names of the style of a title, and of those that are based on it."""
    based = {
        style.get(f"{_STYLE}name", "")
        for style in root.iter(f"{_STYLE}style")
        if style.get(f"{_STYLE}parent-style-name") == "Title"
    }
    return frozenset({"Title", *based})


def _blocks(
    parent: Element, titles: frozenset[str], style: Style = Style.WHOLE, depth: int = 0
) -> Iterator[Line]:
    for child in parent:
        if child.tag == f"{_TEXT}h":
            level = child.get(f"{_TEXT}outline-level", "1")
            yield from _lines(child, Style.HEADING, int(level) if level.isdecimal() else 1)
        elif child.tag == f"{_TEXT}p":
            is_title = child.get(f"{_TEXT}style-name") in titles
            yield from _lines(child, Style.TITLE if is_title else style, depth)
        elif child.tag == f"{_TABLE}table":
            yield BLANK
            yield from _rows(child)
            yield BLANK
        elif child.tag not in _SKIPPED:  # lists, sections and frames hold paragraphs
            in_list = child.tag == f"{_TEXT}list"
            yield from _blocks(child, titles, Style.ITEM if in_list else style, depth + in_list)


def _lines(paragraph: Element, style: Style, level: int) -> Iterator[Line]:
    text = "".join(_pieces(paragraph)).rstrip().lstrip("\n")  # the indent tells of typed lists
    if not text:
        yield BLANK
    elif style is Style.WHOLE and "\n" in text:
        yield from (Line(line, style) if line.strip() else BLANK for line in text.split("\n"))
    else:
        yield Line(text, style, level)
    for note in below(paragraph, f"{_TEXT}note-body"):
        yield from _blocks(note, frozenset())


def _pieces(element: Element) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        if child.tag == f"{_TEXT}s":
            yield " "
        elif child.tag == f"{_TEXT}tab":
            yield "\t"
        elif child.tag == f"{_TEXT}line-break":
            yield "\n"
        elif child.tag not in _SKIPPED and child.tag != f"{_TEXT}note-body":
            yield from _pieces(child)
        yield child.tail or ""


def _rows(table: Element) -> Iterator[Line]:
    """The rows of a table, and those of tables in its cells as rows of their own."""
    for row in table.iter(f"{_TABLE}table-row"):
        cells = tuple(
            "\n".join("".join(_pieces(one)).strip() for one in below(cell, f"{_TEXT}p", f"{_TABLE}table"))
            for cell in row.findall(f"{_TABLE}table-cell")
        )
        yield Line("", Style.ROW, cells=cells)


def _margins(styles: Element | None) -> Iterator[str]:
    for margin in styles.iter() if styles is not None else ():
        if margin.tag in _MARGINS:
            for paragraph in margin.iter(f"{_TEXT}p"):
                if text := " ".join("".join(_pieces(paragraph)).split()):
                    yield text
