"""LibreOffice, where it is installed: it opens what was written as a person would."""

import csv
import os
import shutil
import subprocess
from pathlib import Path

import pytest

SOFFICE = shutil.which("soffice")
needs_office = pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed")
_ALL_SHEETS = "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,-1"


def to_pdf(source: Path, folder: Path) -> Path:
    """The pages as they would be printed."""
    _convert(source, "pdf", folder)
    return folder / f"{source.stem}.pdf"


def to_csv(source: Path, sheet: str, folder: Path) -> list[list[str]]:
    """The cells of one sheet as LibreOffice shows them, calculated."""
    _convert(source, _ALL_SHEETS, folder)
    text = (folder / f"{source.stem}-{sheet}.csv").read_text(encoding="utf-8")
    return list(csv.reader(text.splitlines(), delimiter=";"))


def _convert(source: Path, kind: str, folder: Path) -> None:
    profile = (folder / "profile").as_uri()
    subprocess.run(
        [str(SOFFICE), f"-env:UserInstallation={profile}", "--headless", "--convert-to", kind,
         "--outdir", str(folder), str(source)],
        check=True, capture_output=True, timeout=120, env=os.environ | {"HOME": str(folder)},
    )  # fmt: skip
