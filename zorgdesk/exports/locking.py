"""A password on an Excel file: the encryption of Office itself, which LibreOffice opens too.

It is the agile one of [MS-OFFCRYPTO] 2.3.4.10, with AES-256.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from zorgdesk.errors import ZorgdeskError
from zorgdesk.files import write_beside

LONGEST = 255
"""Signs of a password, as [MS-OFFCRYPTO] bounds them; Office takes no more."""


@contextmanager
def write_locked(target: Path, password: str | None) -> Iterator[Path]:
    """As `write_beside`, but what is at the target can only be read with the password; None: by anybody.

    The open file never stands beside the target: it is written in a folder only this user can read, and gone
    before the target is there. Raises ZorgdeskError: password_for_excel_only, password_too_long, and what
    `write_beside` raises.
    """
    if password is None:
        with write_beside(target) as beside:
            yield beside
        return
    if target.suffix.casefold() != ".xlsx":
        raise ZorgdeskError("password_for_excel_only", path=target)
    if len(password) > LONGEST:
        raise ZorgdeskError("password_too_long", longest=LONGEST)
    with write_beside(target) as beside, TemporaryDirectory(prefix="zorgdesk-") as private:
        opened = Path(private, "table.xlsx")
        yield opened
        _lock(opened, beside, password)


def _lock(opened: Path, locked: Path, password: str) -> None:
    from msoffcrypto.format.ooxml import OOXMLFile

    with opened.open("rb") as source, locked.open("wb") as target:
        OOXMLFile(source).encrypt(password, target)
