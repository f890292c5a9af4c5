"""Puts a password on a workbook, as Excel does."""

from io import BytesIO
from pathlib import Path

from msoffcrypto.format.ooxml import OOXMLFile


def lock(path: Path, password: str) -> Path:
    """The same file, that from now on only opens with the password."""
    plain = BytesIO(path.read_bytes())
    with path.open("wb") as target:
        OOXMLFile(plain).encrypt(password, target)
    return path
