"""How large a logo stands in the header of a document."""

import struct
from dataclasses import dataclass

_HEIGHT_MM = 12.0
_WIDTH_MM = 70.0
_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}


@dataclass(frozen=True, slots=True)
class Logo:
    """A picture that can be written, with its size on paper in millimetres."""

    content: bytes
    media_type: str
    width: float
    height: float


def logo(content: bytes | None) -> Logo | None:
    """The logo at its size on paper; None when there is none, or none that a document can show.

    A picture that cannot be read never stops a document: it is written without.
    """
    if not content:
        return None
    media_type, pixels = _measure(content)
    if pixels is None or not all(pixels):
        return None
    width, height = pixels
    scale = min(_HEIGHT_MM / height, _WIDTH_MM / width)
    return Logo(content, media_type, width * scale, height * scale)


def _measure(content: bytes) -> tuple[str, tuple[int, int] | None]:
    try:
        if content.startswith(_PNG):
            width, height = struct.unpack_from(">II", content, 16)
            return "image/png", (width, height)
        if content.startswith(b"\xff\xd8"):
            return "image/jpeg", _jpeg_pixels(content)
    except struct.error:  # shorter than its own header says
        pass
    return "", None


def _jpeg_pixels(content: bytes) -> tuple[int, int] | None:
    """Walk from marker to marker until the one that opens a frame."""
    at = 2
    while at < len(content):
        start, marker, length = struct.unpack_from(">BBH", content, at)
        if start != 0xFF:
            return None
        if marker in _JPEG_FRAMES:
            height, width = struct.unpack_from(">HH", content, at + 5)
            return width, height
        at += 2 + length
    return None
