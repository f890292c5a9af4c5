"""Colour, footer and contents of a document are there in every format, and its words stay the same."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.exports.minutes_samples import document, minutes
from tests.exports.readers import (
    block_lines,
    docx_lines,
    html_lines,
    markdown_lines,
    odt_lines,
    part,
    pdf_structure,
    pdf_text,
    squeezed,
)
from tests.exports.word_files import members, word_file
from zorgdesk.domain.documents import Block, BlockKind, Document
from zorgdesk.exports.formats import EXTENSIONS, document_writer

ACCENT = "#8a1c4f"
FOOTER = "Kerkstraat 1, 9160 Lokeren\nwww.voorbeeld.be"
READERS = {".docx": docx_lines, ".odt": odt_lines, ".html": html_lines, ".md": markdown_lines}
CHAPTERS = (
    Block(BlockKind.TITLE, "Verslag"),
    Block(BlockKind.CONTENTS, "Eén & twee", source="a"),
    Block(BlockKind.CONTENTS, "Drie", source="b"),
    Block(BlockKind.HEADING, "Eén & twee", source="a"),
    Block(BlockKind.PARAGRAPH, "Tekst."),
    Block(BlockKind.HEADING, "Drie", source="b"),
)


def styled() -> Document:
    return replace(minutes(), accent=ACCENT, footer=FOOTER)


def written(document: Document, folder: Path, extension: str) -> Path:
    target = folder / f"verslag{extension}"
    document_writer(target)(document, target)
    return target


def test_the_same_words_stand_in_all_five_and_on_a_template(tmp_path: Path) -> None:
    expected = block_lines(minutes().blocks)
    around = {*FOOTER.split("\n"), FOOTER, minutes().organisation}
    for extension, read in READERS.items():
        lines = read(written(styled(), tmp_path, extension))
        assert [line for line in lines if line not in around] == expected, extension
    assert docx_lines(
        written(replace(styled(), word_template=word_file("{{ verslag }}")), tmp_path, ".docx")
    ) == (expected)
    read = pdf_text(written(styled(), tmp_path, ".pdf"))
    assert all(squeezed(line) in read for line in expected)


def test_the_footer_stands_on_every_page(tmp_path: Path) -> None:
    long = replace(styled(), blocks=minutes().blocks * 3)
    pages = PdfReader(written(long, tmp_path, ".pdf")).pages
    assert len(pages) > 2
    assert all("www.voorbeeld.be" in page.extract_text() for page in pages)
    docx = members(written(styled(), tmp_path, ".docx").read_bytes())
    assert any(b"Kerkstraat 1" in docx[name] for name in docx if "footer" in name)
    odt = members(written(styled(), tmp_path, ".odt").read_bytes())
    assert "Kerkstraat 1" in odt["styles.xml"].decode("utf-8")
    assert FOOTER in html_lines(written(styled(), tmp_path, ".html"))


def test_headings_have_the_colour_of_the_organisation(tmp_path: Path) -> None:
    docx = members(written(styled(), tmp_path, ".docx").read_bytes())
    assert docx["word/styles.xml"].count(b'w:val="8A1C4F"') == 3
    odt = members(written(styled(), tmp_path, ".odt").read_bytes())
    assert odt["styles.xml"].count(ACCENT.encode()) == 3
    html = written(styled(), tmp_path, ".html").read_text(encoding="utf-8")
    assert f"--heading: {ACCENT};" in html
    (dark,) = re.findall(r"dark\) \{ :root \{ --accent: (#\w+);", html)
    assert dark != ACCENT
    content = written(styled(), tmp_path, ".pdf").read_bytes()
    assert content != written(replace(styled(), accent=""), tmp_path, ".pdf").read_bytes()


@pytest.mark.parametrize("extension", READERS)
def test_contents_stand_before_what_they_lead_to(tmp_path: Path, extension: str) -> None:
    lines = READERS[extension](written(document(CHAPTERS), tmp_path, extension))
    assert [line.strip() for line in lines if line] == [
        "Verslag",
        "Eén & twee",
        "Drie",
        "Eén & twee",
        "Tekst.",
        "Drie",
    ]


def test_contents_of_word_lead_to_bookmarks_and_count_their_page(tmp_path: Path) -> None:
    target = written(document(CHAPTERS), tmp_path, ".docx")
    text = members(target.read_bytes())["word/document.xml"].decode("utf-8")
    led = re.findall(r'w:anchor="(\w+)"', text)
    assert led == re.findall(r'<w:bookmarkStart [^>]*w:name="(\w+)"', text)
    assert re.findall(r" PAGEREF (\w+) ", text) == led
    assert text.count('w:fldCharType="begin"') == text.count('w:fldCharType="end"') == 2


def test_links_of_web_page_and_opendocument_lead_to_headings(tmp_path: Path) -> None:
    html = written(document(CHAPTERS), tmp_path, ".html").read_text(encoding="utf-8")
    assert re.findall(r'href="#([\w-]+)"', html) == re.findall(r' id="([\w-]+)"', html)
    content = members(written(document(CHAPTERS), tmp_path, ".odt").read_bytes())["content.xml"].decode(
        "utf-8"
    )
    led = re.findall(r'xlink:href="#([\w-]+)"', content)
    assert led == re.findall(r'<text:bookmark text:name="([\w-]+)"', content)
    assert len(led) == 2


def test_contents_of_pdf_are_tagged_and_tell_the_page(tmp_path: Path) -> None:
    reader = PdfReader(written(document(CHAPTERS), tmp_path, ".pdf"))
    assert "TOC" in pdf_structure(reader)
    assert re.search(r"Drie[ .]*1", reader.pages[0].extract_text())


def test_markdown_links_as_readers_name_headings(tmp_path: Path) -> None:
    twice = (
        *CHAPTERS,
        Block(BlockKind.CONTENTS, "Drie", source="c"),
        Block(BlockKind.HEADING, "Drie", source="c"),
    )
    text = written(document(twice), tmp_path, ".md").read_text(encoding="utf-8")
    assert "(#eén--twee)" in text
    assert "(#drie)" in text
    assert "(#drie-1)" in text


def test_many_columns_leave_the_first_one_room(tmp_path: Path) -> None:
    header = Block(BlockKind.TABLE_HEADER, cells=("Wie", *map(str, range(8))))
    target = written(document((header,)), tmp_path, ".docx")
    grid = [node.get(f"{{{W}}}w") for node in part(target, "word/document.xml").iter(f"{{{W}}}gridCol")]
    assert int(grid[0] or 0) > 3 * int(grid[1] or 0)


W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


@pytest.mark.parametrize("extension", EXTENSIONS)
def test_signs_in_a_footer_stay_text(tmp_path: Path, extension: str) -> None:
    strange = replace(styled(), footer="<b>a</b> &\0 #panic()\n{{ x }}")
    target = written(strange, tmp_path, extension)
    if extension == ".html":
        assert "<b>a</b> & #panic()\n{{ x }}" in html_lines(target)
    elif extension == ".pdf":
        assert "<b>a</b>&#panic(){{x}}" in pdf_text(target)
