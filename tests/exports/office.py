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


def to_kind(source: Path, ending: str, folder: Path) -> Path:
    """The same as another kind of file, as somebody saves it."""
    _convert(source, ending, folder)
    return folder / f"{source.stem}.{ending}"


def to_csv(source: Path, sheet: str, folder: Path) -> list[list[str]]:
    """The cells of one sheet as LibreOffice shows them, calculated."""
    _convert(source, _ALL_SHEETS, folder)
    text = (folder / f"{source.stem}-{sheet}.csv").read_text(encoding="utf-8")
    return list(csv.reader(text.splitlines(), delimiter=";"))


def _convert(source: Path, kind: str, folder: Path) -> None:
    _soffice(folder, "--convert-to", kind, "--outdir", str(folder), str(source))


def _soffice(folder: Path, *words: str) -> None:
    profile = (folder / "profile").as_uri()
    subprocess.run(
        [str(SOFFICE), f"-env:UserInstallation={profile}", "--headless", *words],
        check=True, capture_output=True, timeout=120, env=os.environ | {"HOME": str(folder)},
    )  # fmt: skip


def to_csv_with_password(source: Path, password: str, folder: Path) -> list[list[str]]:
    """The cells of the first sheet of a locked workbook."""
    target = folder / f"{source.stem}.csv"
    _run_macro(_OPENING, folder, source=source.as_uri(), target=target.as_uri(), password=password)
    return list(csv.reader(target.read_text(encoding="utf-8").splitlines(), delimiter=";"))


def to_locked_xls(source: Path, password: str, folder: Path) -> Path:
    """The workbook as an .xls with a password."""
    target = folder / f"{source.stem}.xls"
    _run_macro(_LOCKING, folder, source=source.as_uri(), target=target.as_uri(), password=password)
    return target


def _run_macro(macro: str, folder: Path, **words: str) -> None:
    """Only a macro can tell LibreOffice a password."""
    empty = folder / "empty.csv"
    empty.touch()
    _convert(empty, "pdf", folder)  # makes the profile, with an empty macro in it
    library = folder / "profile" / "user" / "basic" / "Standard"
    (library / "Module1.xba").write_text(_MODULE.format(macro.format(**words)), encoding="utf-8")
    _soffice(folder, "macro:///Standard.Module1.Convert")


_MODULE = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script"
 script:name="Module1" script:language="StarBasic">
{}
</script:module>
"""
_OPENING = """Sub Convert
  Dim how(1) As New com.sun.star.beans.PropertyValue
  how(0).Name = "Password"
  how(0).Value = "{password}"
  how(1).Name = "Hidden"
  how(1).Value = True
  book = StarDesktop.loadComponentFromURL("{source}", "_blank", 0, how())
  Dim form(1) As New com.sun.star.beans.PropertyValue
  form(0).Name = "FilterName"
  form(0).Value = "Text - txt - csv (StarCalc)"
  form(1).Name = "FilterOptions"
  form(1).Value = "59,34,76,1"
  book.storeToURL("{target}", form())
  book.close(True)
End Sub"""
_LOCKING = """Sub Convert
  Dim how(0) As New com.sun.star.beans.PropertyValue
  how(0).Name = "Hidden"
  how(0).Value = True
  book = StarDesktop.loadComponentFromURL("{source}", "_blank", 0, how())
  Dim form(1) As New com.sun.star.beans.PropertyValue
  form(0).Name = "FilterName"
  form(0).Value = "MS Excel 97"
  form(1).Name = "Password"
  form(1).Value = "{password}"
  book.storeToURL("{target}", form())
  book.close(True)
End Sub"""
