"""Reads written documents back by other means than they were written, as lines of text."""

import json
import re
import zipfile
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree as ET

from markdown_it import MarkdownIt
from pypdf import PageObject, PdfReader
from pypdf.generic import IndirectObject

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"


def part(path: Path, name: str) -> ET.Element:
    """A part of a zipped document, parsed; it fails on anything that is not XML."""
    with zipfile.ZipFile(path) as archive:
        return ET.fromstring(archive.read(name))


def docx_lines(path: Path) -> list[str]:
    lines = []
    for paragraph in part(path, "word/document.xml").iter(f"{W}p"):
        pieces = (
            "\n" if node.tag == f"{W}br" else node.text or "" for node in paragraph.iter() if _docx(node)
        )
        lines.append("".join(pieces))
    return lines


def docx_styles(path: Path) -> list[str | None]:
    paragraphs = part(path, "word/document.xml").iter(f"{W}p")
    styles = (paragraph.find(f"{W}pPr/{W}pStyle") for paragraph in paragraphs)
    return [None if style is None else style.get(f"{W}val") for style in styles]


def odt_lines(path: Path) -> list[str]:
    nodes = part(path, "content.xml").iter()
    return [_odt_text(node) for node in nodes if node.tag in (f"{TEXT}p", f"{TEXT}h")]


def odt_styles(path: Path) -> list[str | None]:
    nodes = part(path, "content.xml").iter()
    return [node.get(f"{TEXT}style-name") for node in nodes if node.tag in (f"{TEXT}p", f"{TEXT}h")]


def html_lines(path: Path) -> list[str]:
    return rendered_lines(path.read_text(encoding="utf-8"))


def markdown_lines(path: Path) -> list[str]:
    renderer = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    return rendered_lines(renderer.render(path.read_text(encoding="utf-8")))


def rendered_lines(html: str) -> list[str]:
    reader = _Body()
    reader.feed(html)
    reader.close()
    return [line for line in (re.sub(r" *\n *", "\n", line.strip()) for line in reader.lines) if line]


def pdf_text(path: Path) -> str:
    """All text without white space, which a PDF does not keep apart from line ends, nor invisible spaces."""
    return squeezed("".join(page.extract_text() for page in PdfReader(path).pages))


def squeezed(text: str) -> str:
    return re.sub(r"[\s\u200b]", "", text)


def block_lines(blocks: object) -> list[str]:
    """What a reader must find of the blocks of a document."""
    return [f"{block.lead} {block.text}".strip() for block in blocks]  # type: ignore[attr-defined]


class _Body(HTMLParser):
    """Collects a line per block element of the body; every element there is one that a document needs."""

    BLOCKS = frozenset("p h1 h2 h3 h4 li th td header footer".split())
    KNOWN = BLOCKS | frozenset("nav a main ul table thead tbody tr strong br img body html".split())
    HEAD = frozenset("head meta title style".split())

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.lines: list[str] = [""]
        self._in_head = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in self.KNOWN | self.HEAD, f"<{tag}> came out of typed text"
        if tag in self.BLOCKS:
            self.lines.append("")
        elif tag == "br":
            self.lines[-1] += "\n"
        elif tag == "head":
            self._in_head = True

    def handle_endtag(self, tag: str) -> None:
        if tag == "head":
            self._in_head = False
        elif tag in self.BLOCKS:
            self.lines.append("")

    def handle_data(self, data: str) -> None:
        if not self._in_head:
            self.lines[-1] += data.replace("\n", " ")  # only <br> breaks a line


def _docx(node: ET.Element) -> bool:
    return node.tag in (f"{W}t", f"{W}br")


def _odt_text(node: ET.Element) -> str:
    signs = {f"{TEXT}line-break": "\n", f"{TEXT}tab": "\t"}
    text = signs.get(node.tag, node.text or "")
    if node.tag == f"{TEXT}s":
        text = " " * int(node.get(f"{TEXT}c", "1"))
    return text + "".join(_odt_text(child) + (child.tail or "") for child in node)


def as_reference(lines: list[str], styles: list[str | None]) -> str:
    """Lines with their styles, one per line, as a reference file keeps them."""
    named = zip(styles, lines, strict=True)
    return "".join(f"{style or '-'}\t{json.dumps(line, ensure_ascii=False)}\n" for style, line in named)


def pdf_structure(reader: PdfReader) -> str:
    """The tags of a PDF, one per line, deeper ones indented."""
    return "\n".join(_tags(reader.root_object["/StructTreeRoot"]["/K"], 0))


def _tags(node: object, depth: int) -> Iterator[str]:
    node = node.get_object() if isinstance(node, IndirectObject) else node
    if isinstance(node, list):
        for child in node:
            yield from _tags(child, depth)
    elif isinstance(node, dict) and "/S" in node:
        yield "  " * depth + node["/S"]
        yield from _tags(node.get("/K"), depth + 1)


def pdf_colours(page: PageObject) -> set[str]:
    """The colours that something on the page is filled with, as "#rrggbb"."""
    content = page.get_contents()
    filled = re.findall(
        rb"\scs\s([\d.]+) ([\d.]+) ([\d.]+) scn", b"" if content is None else content.get_data()
    )
    return {"#" + "".join(f"{round(float(part) * 255):02x}" for part in parts) for parts in filled}
