"""The lines of calendars (RFC 5545) and address cards (vCard 3.0, RFC 2426): escaped, folded, CRLF."""

from collections.abc import Iterable
from pathlib import Path

from zorgdesk.exports.plain import plain

_LONGEST = 75  # bytes, without the line end


def line(name: str, *parts: str) -> str:
    """One property; its parts are text of people and are escaped, so that none of it counts as structure."""
    return f"{name}:{';'.join(map(_escaped, parts))}"


def write_lines(lines: Iterable[str], target: Path) -> None:
    """Write the lines as UTF-8, long ones folded between whole characters."""
    target.write_bytes(b"".join(_folded(one) for one in lines))


def _escaped(text: str) -> str:
    for sign in ("\\", ";", ","):
        text = text.replace(sign, "\\" + sign)
    return plain(text).replace("\n", "\\n")


def _folded(text: str) -> bytes:
    pieces, piece = [], b""
    for letter in text:
        encoded = letter.encode("utf-8")
        if len(piece) + len(encoded) > _LONGEST:
            pieces.append(piece)
            piece = b" "
        piece += encoded
    return b"\r\n".join([*pieces, piece]) + b"\r\n"
