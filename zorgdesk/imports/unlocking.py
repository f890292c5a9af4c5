"""Takes the password off a workbook that Excel or LibreOffice locked, without leaving it open on the disk."""

import struct
from io import BytesIO
from xml.parsers.expat import ExpatError

from zorgdesk.errors import ZorgdeskError

_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OF_EXCEL_ITSELF = "VelvetSweatshop"
"""What Excel tries by itself, and locks an .xls with of which only the structure is protected."""
_FILE_PASS = 0x002F
_END_OF_PART = 0x000A
_MOST_ROUNDS = 500_000
"""Of the sum that makes a password slow to guess; Excel does 100,000, more is there to keep us busy."""
_LARGEST_OLDER = 8 * 1024 * 1024
"""Bytes of an .xls: one that is locked is taken apart sign by sign."""
_LONGEST_DESCRIPTION = 64 * 1024
_DAMAGED = (
    ArithmeticError,
    AssertionError,
    ExpatError,
    LookupError,
    OSError,
    TypeError,
    ValueError,
    struct.error,
)


def unlocked(data: bytes, password: str | None) -> bytes:
    """What is locked, opened; anything else as it is. It stays in memory, or in a file without a name.

    Raises ZorgdeskError: list_password_needed, wrong_list_password; encrypted_list for what is locked in a
    way that no password opens here; too_large, not_a_list.
    """
    if not data.startswith(_COMPOUND):
        return data
    try:
        return _opened(data, password or _OF_EXCEL_ITSELF) if _is_locked(data) else data
    except ZorgdeskError as error:
        if error.code == "wrong_list_password" and not password:
            raise ZorgdeskError("list_password_needed") from error
        raise
    except _DAMAGED as error:
        raise ZorgdeskError("not_a_list") from error


def _is_locked(data: bytes) -> bool:
    """Refuses what would take the library that opens it too much time or room."""
    import olefile

    with olefile.OleFileIO(BytesIO(data)) as file:
        if file.exists("EncryptionInfo"):
            description = file.openstream("EncryptionInfo").read(_LONGEST_DESCRIPTION)
            if b"<!" in description:  # entities that unfold without end
                raise ZorgdeskError("not_a_list")
            return True
        if not file.exists("Workbook") or not _has_file_pass(file.openstream("Workbook").read()):
            return False
    if len(data) > _LARGEST_OLDER:
        raise ZorgdeskError("too_large")
    return True


def _has_file_pass(stream: bytes) -> bool:
    """Whether the first part of an .xls has the record that every locked one has; the others follow it."""
    place = 0
    while place + 4 <= len(stream):
        kind, length = struct.unpack_from("<HH", stream, place)
        if kind == _FILE_PASS:
            return True
        if kind == _END_OF_PART:
            return False
        place += 4 + length
    return False


def _opened(data: bytes, password: str) -> bytes:
    from msoffcrypto import OfficeFile
    from msoffcrypto.exceptions import DecryptionError, FileFormatError, InvalidKeyError, ParseError

    found = BytesIO()
    try:
        file = OfficeFile(BytesIO(data))
        if file.format == "ooxml":
            _refuse_endless(file.info)
            file.load_key(password=password, verify_password=True)
        else:
            file.load_key(password=password)
        file.decrypt(found)
    except InvalidKeyError as error:
        raise ZorgdeskError("wrong_list_password") from error
    except DecryptionError as error:
        raise ZorgdeskError("encrypted_list") from error
    except (FileFormatError, ParseError) as error:
        raise ZorgdeskError("not_a_list") from error
    return found.getvalue()


def _refuse_endless(info: dict[str, object]) -> None:
    rounds = info.get("spinValue", 0)
    if isinstance(rounds, int) and rounds > _MOST_ROUNDS:
        raise ZorgdeskError("encrypted_list")
