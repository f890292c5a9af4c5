from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.exports.minutes_samples import PNG, TABLE, document, minutes
from tests.exports.readers import pdf_structure, pdf_text
from zorgdesk.domain.documents import Block, BlockKind, Document
from zorgdesk.exports.pdf import write


def opened(document: Document, folder: Path) -> PdfReader:
    target = folder / "verslag.pdf"
    write(document, target)
    return PdfReader(target)


@pytest.mark.parametrize(("language", "tag"), [("nl", "nl-BE"), ("fr", "fr-BE"), ("en", "en-GB")])
def test_is_accessible(tmp_path: Path, language: str, tag: str) -> None:
    pdf = opened(replace(minutes(), language=language), tmp_path)
    root = pdf.root_object
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == tag
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert "<pdfuaid:part>1</pdfuaid:part>" in root["/Metadata"].get_data().decode()


def test_says_its_title_and_organisation(tmp_path: Path) -> None:
    about = opened(minutes(), tmp_path).metadata
    assert about is not None
    assert about.title == "Verslag Praktijktafel 3: Drempels in de vrije tijd"
    assert about.author == "Huis van de Buren vzw"


def test_headings_lists_and_tables_are_tagged(tmp_path: Path) -> None:
    with_table = replace(minutes(), blocks=minutes().blocks + TABLE)
    tags = pdf_structure(opened(with_table, tmp_path)).split()
    headings = sum(block.kind is BlockKind.HEADING for block in minutes().blocks)
    paragraphs = sum(block.kind in (BlockKind.PARAGRAPH, BlockKind.STATEMENT) for block in minutes().blocks)
    assert tags.count("/Title") == 1
    assert tags.count("/H1") == headings
    assert tags.count("/P") == paragraphs + 1  # and the subtitle
    assert tags.count("/L") == 3
    assert tags.count("/LI") == 6
    assert tags.count("/TH") == 2
    assert tags.count("/TD") == 4


def test_headings_are_bookmarks(tmp_path: Path) -> None:
    outline = opened(minutes(), tmp_path).outline
    assert outline[0].title == "Deel 1: Twee verhalen uit de buurt"


def test_every_page_has_its_number_and_title(tmp_path: Path) -> None:
    blocks = tuple(Block(BlockKind.PARAGRAPH, f"Regel {number}.") for number in range(120))
    pdf = opened(document(blocks), tmp_path)
    assert len(pdf.pages) > 2
    for number, page in enumerate(pdf.pages, start=1):
        assert f"pagina {number} van {len(pdf.pages)}" in page.extract_text()
        assert "Verslag" in page.extract_text()


def test_the_logo_stands_on_the_page(tmp_path: Path) -> None:
    assert not opened(minutes(), tmp_path).pages[0].images
    assert len(opened(replace(minutes(), logo=PNG), tmp_path).pages[0].images) == 1


def test_what_no_font_shows_becomes_a_sign_that_says_so_and_the_file_stays_accessible(tmp_path: Path) -> None:
    unknown = "\uf0b7 \U0010fffd"  # private use: every font may lack them
    pdf = opened(document((Block(BlockKind.PARAGRAPH, f"voor {unknown} na"),)), tmp_path)
    assert "voor" in pdf.pages[0].extract_text()
    assert b"pdfuaid:part" in pdf.root_object["/Metadata"].get_data()


@pytest.mark.parametrize("text", ["Ελληνικά", "кириллица", "مرحبا", "שלום", "汉字", "😀 👍🏽", "ħ ŵ ș ě ő"])
def test_every_script_can_be_written(tmp_path: Path, text: str) -> None:
    opened(document((Block(BlockKind.STATEMENT, text, lead="Wie:"),)), tmp_path)
    assert "Wie:" in pdf_text(tmp_path / "verslag.pdf")


def test_long_words_stay_on_the_page(tmp_path: Path) -> None:
    pdf = opened(document((Block(BlockKind.PARAGRAPH, "W" * 500),)), tmp_path)
    lines = [line for line in pdf.pages[0].extract_text().splitlines() if "W" in line]
    assert len(lines) > 5


def test_the_contents_have_the_page_at_the_right_also_of_a_heading_in_arabic(tmp_path: Path) -> None:
    titles = ("Gesprek in de stad", "لقاء الجيران", "Deel 3: لقاء الجيران")
    contents = [
        Block(BlockKind.CONTENTS, title, source=f"part:{number}") for number, title in enumerate(titles)
    ]
    headings = [
        Block(BlockKind.HEADING, title, source=f"part:{number}") for number, title in enumerate(titles)
    ]
    placed: list[tuple[str, float]] = []
    page = opened(document((*contents, *headings)), tmp_path).pages[0]
    page.extract_text(
        visitor_text=lambda text, page, line, *_: placed.append((text.strip(), page[4] + line[4]))
    )
    numbers = [at for text, at in placed if text == "1"][:3]
    assert len(numbers) == 3
    assert min(numbers) > 0.8 * float(page.mediabox.width)
