"""One evening in every format, compared with files that a person looked at.

When a difference is meant, copy the file that the failure names over the one in tests/reference.
"""

from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.exports.minutes_samples import TABLE, document, minutes
from tests.exports.readers import as_reference, docx_lines, docx_styles, odt_lines, odt_styles, pdf_structure
from zorgdesk.domain.documents import Document
from zorgdesk.exports.formats import document_writer

REFERENCE = Path(__file__).parents[1] / "reference"


def evening() -> Document:
    composed = minutes()
    return document((*composed.blocks, *TABLE), organisation=composed.organisation)


def written(folder: Path, extension: str) -> Path:
    target = folder / f"minutes{extension}"
    document_writer(target)(evening(), target)
    return target


def compare(got: str, name: str, folder: Path) -> None:
    looked_at = (REFERENCE / name).read_text(encoding="utf-8")
    found = folder / name
    found.write_text(got, encoding="utf-8", newline="\n")
    assert got == looked_at, f"{found} differs from {REFERENCE / name}"


@pytest.mark.parametrize("extension", [".md", ".html"])
def test_text_formats(tmp_path: Path, extension: str) -> None:
    compare(written(tmp_path, extension).read_text(encoding="utf-8"), f"minutes{extension}", tmp_path)


def test_docx(tmp_path: Path) -> None:
    target = written(tmp_path, ".docx")
    compare(as_reference(docx_lines(target), docx_styles(target)), "minutes.docx.txt", tmp_path)


def test_odt(tmp_path: Path) -> None:
    target = written(tmp_path, ".odt")
    compare(as_reference(odt_lines(target), odt_styles(target)), "minutes.odt.txt", tmp_path)


def test_pdf(tmp_path: Path) -> None:
    reader = PdfReader(written(tmp_path, ".pdf"))
    text = "\n".join(page.extract_text() for page in reader.pages)
    compare(f"{text}\n{pdf_structure(reader)}\n", "minutes.pdf.txt", tmp_path)
