"""The files opened by LibreOffice, where it is installed: it must see the text and the page numbers."""

import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.exports.minutes_samples import PNG, TABLE, minutes
from tests.exports.readers import block_lines, pdf_text, squeezed
from zorgdesk.exports.formats import document_writer

OFFICE = shutil.which("soffice") or shutil.which("libreoffice")


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed: nobody opens the files here")
@pytest.mark.parametrize("extension", [".docx", ".odt"])
def test_libreoffice_opens_it(tmp_path: Path, extension: str) -> None:
    document = replace(minutes(), logo=PNG, blocks=minutes().blocks + TABLE)
    source = tmp_path / f"verslag{extension}"
    document_writer(source)(document, source)
    profile = (tmp_path / "profile").as_uri()
    subprocess.run(
        [OFFICE, f"-env:UserInstallation={profile}", "--headless", "--convert-to", "pdf", source.name],
        cwd=tmp_path,
        check=True,
        capture_output=True,
        timeout=180,
    )
    seen = pdf_text(tmp_path / "verslag.pdf")
    for line in block_lines(minutes().blocks):
        assert squeezed(line) in seen
    pages = len(PdfReader(tmp_path / "verslag.pdf").pages)
    assert f"pagina{pages}van{pages}" in seen
