"""The files opened by LibreOffice, where it is installed: it must see the text and the page numbers."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.exports.minutes_samples import PNG, TABLE, minutes
from tests.exports.office import needs_office, to_pdf
from tests.exports.readers import block_lines, pdf_text, squeezed
from zorgdesk.domain.documents import Block, BlockKind, Document
from zorgdesk.exports.formats import document_writer


@needs_office
@pytest.mark.parametrize("extension", [".docx", ".odt"])
def test_libreoffice_opens_it(tmp_path: Path, extension: str) -> None:
    seen, pages = opened(replace(minutes(), logo=PNG, blocks=minutes().blocks + TABLE), extension, tmp_path)
    for line in block_lines(minutes().blocks):
        assert squeezed(line) in seen
    assert f"pagina{pages}van{pages}" in seen


@needs_office
@pytest.mark.parametrize("extension", [".docx", ".odt"])
def test_libreoffice_counts_the_pages_of_the_contents(tmp_path: Path, extension: str) -> None:
    titles = ("Wonen", "Vervoer", "Vrije tijd in een dorp zonder zaal, zonder bus en zonder café dat open is")
    contents = [Block(BlockKind.CONTENTS, title, source=title) for title in titles]
    chapters = [
        block
        for title in titles
        for block in (
            Block(BlockKind.HEADING, title, source=title),
            *[Block(BlockKind.PARAGRAPH, "Tekst.")] * 60,
        )
    ]
    seen, pages = opened(replace(minutes(), blocks=(*contents, *chapters)), extension, tmp_path)
    assert pages > 4
    found = [re.search(rf"{re.escape(squeezed(title))}\.+(\d+)", seen) for title in titles]
    numbers = [int(one.group(1)) for one in found if one]
    assert len(numbers) == 3
    assert numbers == sorted(set(numbers))
    assert numbers[0] == 1


def opened(document: Document, extension: str, folder: Path) -> tuple[str, int]:
    """The text as it would be printed, without spaces, and on how many pages."""
    source = folder / f"verslag{extension}"
    document_writer(source)(document, source)
    printed = to_pdf(source, folder)
    return pdf_text(printed), len(PdfReader(printed).pages)
