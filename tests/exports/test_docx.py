import zipfile
from dataclasses import replace
from pathlib import Path

import docx
import pytest
from docx.document import Document as WordDocument

from tests.exports.minutes_samples import PNG, TABLE, document, minutes
from tests.exports.readers import W, part
from zorgdesk.domain.documents import Block, BlockKind, Document
from zorgdesk.exports.docx import write


def opened(document: Document, folder: Path) -> WordDocument:
    target = folder / "verslag.docx"
    write(document, target)
    return docx.Document(str(target))


def styles(word: WordDocument) -> set[str]:
    return {paragraph.style.name for paragraph in word.paragraphs if paragraph.style}


def test_uses_the_styles_of_word(tmp_path: Path) -> None:
    headings = tuple(Block(BlockKind.HEADING, "Kop", level=level) for level in (1, 2, 3))
    word = opened(replace(minutes(), blocks=minutes().blocks + headings), tmp_path)
    assert styles(word) == {
        "Title",
        "Subtitle",
        "Normal",
        "Heading 1",
        "Heading 2",
        "Heading 3",
        "List Bullet",
    }
    assert [p.text for p in word.paragraphs if p.style and p.style.name == "Heading 1"][:2] == [
        "Deel 1: Twee verhalen uit de buurt",
        "Deel 2: In gesprek met elkaar",
    ]


def test_the_lead_stands_in_the_style_for_strong_words(tmp_path: Path) -> None:
    word = opened(minutes(), tmp_path)
    paragraph = next(p for p in word.paragraphs if p.text.startswith("Salma"))
    lead, text = paragraph.runs
    assert (lead.text, lead.style.name) == ("Salma El Idrissi: ", "Strong")
    assert text.text.startswith("“De kansenpas is er voor iedereen.\nToch")
    assert not text.bold


@pytest.mark.parametrize(("language", "tag"), [("nl", "nl-BE"), ("fr", "fr-BE"), ("en", "en-GB")])
def test_says_its_title_organisation_and_language(tmp_path: Path, language: str, tag: str) -> None:
    about = opened(replace(minutes(), language=language), tmp_path).core_properties
    assert about.title == "Verslag Praktijktafel 3: Drempels in de vrije tijd"
    assert about.author == "Huis van de Buren vzw"
    assert about.language == tag
    languages = part(tmp_path / "verslag.docx", "word/styles.xml").iter(f"{W}lang")
    assert {language.get(f"{W}val") for language in languages} == {tag}


def test_a_title_longer_than_a_property_may_be(tmp_path: Path) -> None:
    word = opened(replace(minutes(), title="lang " * 100), tmp_path)
    assert len(word.core_properties.title) == 255


def test_every_page_has_its_number(tmp_path: Path) -> None:
    opened(minutes(), tmp_path)
    with zipfile.ZipFile(tmp_path / "verslag.docx") as archive:
        footer = next(name for name in archive.namelist() if "footer" in name)
    root = part(tmp_path / "verslag.docx", footer)
    assert [field.get(f"{W}instr") for field in root.iter(f"{W}fldSimple")] == ["PAGE", "NUMPAGES"]
    assert "".join(root.itertext()).endswith("pagina 1 van 1")


def test_the_header_shows_the_logo_or_else_the_name(tmp_path: Path) -> None:
    named = opened(minutes(), tmp_path).sections[0].header
    assert named.paragraphs[0].text == "Huis van de Buren vzw"
    with_logo = opened(replace(minutes(), logo=PNG), tmp_path).sections[0].header
    (picture,) = with_logo.part.element.xpath(".//pic:pic")
    assert picture.xpath("../../../wp:docPr/@descr") == ["Huis van de Buren vzw"]
    assert with_logo.paragraphs[0].text == ""


def test_without_organisation_there_is_no_header(tmp_path: Path) -> None:
    assert opened(document(()), tmp_path).sections[0].header.is_linked_to_previous


def test_the_header_row_of_a_table_returns_on_every_page(tmp_path: Path) -> None:
    (table,) = opened(document(TABLE), tmp_path).tables
    assert [[cell.text for cell in row.cells] for row in table.rows] == [
        ["Deel", "Vragen"],
        ["Twee verhalen", "2"],
        ["In gesprek", "=1+1\nen | meer"],
    ]
    repeated = [bool(row._tr.xpath("w:trPr/w:tblHeader")) for row in table.rows]
    assert repeated == [True, False, False]


def test_a_table_without_header(tmp_path: Path) -> None:
    (table,) = opened(document(TABLE[1:]), tmp_path).tables
    assert not table._tbl.xpath(".//w:tblHeader")


def test_what_announces_a_list_stays_with_it(tmp_path: Path) -> None:
    kept = [p.text for p in opened(minutes(), tmp_path).paragraphs if p.paragraph_format.keep_with_next]
    assert kept == ["Reacties:"]
