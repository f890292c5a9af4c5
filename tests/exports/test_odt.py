import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from tests.exports.minutes_samples import PNG, TABLE, document, minutes
from tests.exports.readers import TEXT, odt_lines, odt_styles, part
from zorgdesk.domain.documents import Block, BlockKind, Document
from zorgdesk.exports.odt import write

DC = "{http://purl.org/dc/elements/1.1/}"
DRAW = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}"
FO = "{urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0}"
META = "{urn:oasis:names:tc:opendocument:xmlns:meta:1.0}"
STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
TABLES = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"


def written(document: Document, folder: Path) -> Path:
    target = folder / "verslag.odt"
    write(document, target)
    return target


def test_uses_styles_that_the_template_has(tmp_path: Path) -> None:
    headings = tuple(Block(BlockKind.HEADING, "Kop", level=level) for level in (1, 2, 3))
    target = written(replace(minutes(), blocks=minutes().blocks + headings + TABLE), tmp_path)
    defined = {style.get(f"{STYLE}name") for style in part(target, "styles.xml").iter(f"{STYLE}style")}
    used = set(odt_styles(target))
    assert used <= defined
    assert {"Title", "Subtitle", "Heading_20_1", "Heading_20_3", "List_20_Bullet", "List_20_Heading"} <= used


def test_headings_are_headings(tmp_path: Path) -> None:
    headings = part(written(minutes(), tmp_path), "content.xml").iter(f"{TEXT}h")
    found = [(heading.get(f"{TEXT}outline-level"), heading.text) for heading in headings]
    assert found[:2] == [("1", "Deel 1: Twee verhalen uit de buurt"), ("1", "Deel 2: In gesprek met elkaar")]


def test_items_that_follow_each_other_are_one_list(tmp_path: Path) -> None:
    lists = part(written(minutes(), tmp_path), "content.xml").iter(f"{TEXT}list")
    assert [len(one.findall(f"{TEXT}list-item")) for one in lists] == [3, 2, 1]


def test_the_lead_is_parted_by_a_plain_space(tmp_path: Path) -> None:
    paragraphs = part(written(minutes(), tmp_path), "content.xml").iter(f"{TEXT}p")
    (salma,) = (p for p in paragraphs if "De kansenpas" in "".join(p.itertext()))
    (lead,) = salma.iter(f"{TEXT}span")
    assert lead.get(f"{TEXT}style-name") == "Strong_20_Emphasis"
    assert (lead.text, (lead.tail or "")[:5]) == ("Salma El Idrissi:", " “De ")


@pytest.mark.parametrize(("language", "tag"), [("nl", "nl-BE"), ("fr", "fr-BE"), ("en", "en-GB")])
def test_says_its_title_organisation_and_language(tmp_path: Path, language: str, tag: str) -> None:
    target = written(replace(minutes(), language=language), tmp_path)
    about = part(target, "meta.xml")
    assert [node.text for node in about.iter(f"{DC}title")] == [minutes().title]
    assert [node.text for node in about.iter(f"{META}initial-creator")] == ["Huis van de Buren vzw"]
    assert [node.text for node in about.iter(f"{DC}language")] == [tag]
    defaults = part(target, "styles.xml").findall(f".//{STYLE}default-style[@{STYLE}family='paragraph']/*")
    spoken = [(node.get(f"{FO}language"), node.get(f"{FO}country")) for node in defaults]
    assert tuple(tag.split("-")) in spoken


def test_every_page_has_its_number(tmp_path: Path) -> None:
    (footer,) = part(written(minutes(), tmp_path), "styles.xml").iter(f"{STYLE}footer")
    names = [node.tag.removeprefix(TEXT) for node in footer.iter()]
    assert names.index("page-number") < names.index("page-count")
    assert "pagina" in "".join(footer.itertext())


def test_the_header_shows_the_logo_or_else_the_name(tmp_path: Path) -> None:
    (header,) = part(written(minutes(), tmp_path), "styles.xml").iter(f"{STYLE}header")
    assert "".join(header.itertext()) == "Huis van de Buren vzw"
    target = written(replace(minutes(), logo=PNG), tmp_path)
    (header,) = part(target, "styles.xml").iter(f"{STYLE}header")
    (image,) = header.iter(f"{DRAW}image")
    with zipfile.ZipFile(target) as archive:
        assert archive.read(image.get("{http://www.w3.org/1999/xlink}href", "")) == PNG
    assert "Huis van de Buren vzw" in "".join(header.itertext())


def test_the_header_row_of_a_table_returns_on_every_page(tmp_path: Path) -> None:
    target = written(document(TABLE), tmp_path)
    (header,) = part(target, "content.xml").iter(f"{TABLES}table-header-rows")
    assert ["".join(cell.itertext()) for cell in header.iter(f"{TABLES}table-cell")] == ["Deel", "Vragen"]
    assert odt_lines(target)[-1] == "=1+1\nen | meer"


def test_the_first_part_says_what_the_file_is(tmp_path: Path) -> None:
    with zipfile.ZipFile(written(minutes(), tmp_path)) as archive:
        first = archive.infolist()[0]
        assert first.filename == "mimetype"
        assert first.compress_type == zipfile.ZIP_STORED
        assert archive.read(first) == b"application/vnd.oasis.opendocument.text"
