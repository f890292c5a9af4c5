"""What a file is, by what is in it: a name can say anything."""

from pathlib import PurePath

_STARTS = (
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
    (b"II+\x00", "image/tiff"),
    (b"MM\x00+", "image/tiff"),
    (b"%PDF-", "application/pdf"),
    (b"MZ", "application/x-executable"),
    (b"\x7fELF", "application/x-executable"),
    (b"#!", "application/x-executable"),
    (b"{\\rtf", "application/rtf"),
)
_OTHER_PICTURES = frozenset({b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1", b"avif", b"avis"})
_OFFICE = {
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    ".odt": "application/vnd.oasis.opendocument.text",
    ".ods": "application/vnd.oasis.opendocument.spreadsheet",
    ".odp": "application/vnd.oasis.opendocument.presentation",
}
_RAW = (".dng", ".cr2", ".nef", ".arw", ".orf", ".rw2", ".pef", ".srw")
"""What cameras write before it is a picture; it begins as a TIFF does."""
_READ = 1024

OTHER_PICTURE = "image/heic"
"""A picture of a kind that cannot be read here: HEIC, AVIF, or what a camera recorded."""


def media_type_of(content: bytes, name: str) -> str:
    """The media type of a file. Its name only tells apart what begins alike, such as documents in a zip."""
    ending = PurePath(name).suffix.casefold()
    if content[4:8] == b"ftyp":
        return OTHER_PICTURE if content[8:12] in _OTHER_PICTURES else "video/mp4"
    if content.startswith(b"RIFF") and content[8:12] == b"WEBP":
        return "image/webp"
    for start, media_type in _STARTS:
        if content.startswith(start):
            return OTHER_PICTURE if media_type == "image/tiff" and ending in _RAW else media_type
    if content.startswith(b"PK\x03\x04"):
        return _OFFICE.get(ending, "application/zip")
    return _text_type(content)


def _text_type(content: bytes) -> str:
    start = content[:_READ].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    if b"<svg" in start:
        return "image/svg+xml"
    if b"<html" in start or b"<!doctype html" in start or b"<script" in start:
        return "text/html"
    return "application/octet-stream" if b"\x00" in content[:_READ] else "text/plain"
