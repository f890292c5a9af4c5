import pytest

from tests.imports.pictures import picture
from zorgdesk.imports.media_types import OTHER_PICTURE, media_type_of


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "GIF", "TIFF"])
def test_a_picture_is_known_whatever_it_is_called(kind: str) -> None:
    assert media_type_of(picture(kind), "verslag.docx") == f"image/{kind.lower()}"


@pytest.mark.parametrize(
    ("content", "name", "expected"),
    [
        (b"%PDF-1.7", "foto.jpg", "application/pdf"),
        (b"MZ\x90\x00", "foto.jpg", "application/x-executable"),
        (b"\x7fELF\x02", "foto", "application/x-executable"),
        (b"#!/bin/sh\n", "lees.txt", "application/x-executable"),
        (b"<?xml version='1.0'?>\n<svg xmlns='http://www.w3.org/2000/svg'/>", "foto.png", "image/svg+xml"),
        (b"\xef\xbb\xbf <!DOCTYPE html><p>", "foto.png", "text/html"),
        (b"PK\x03\x04", "verslag.odt", "application/vnd.oasis.opendocument.text"),
        (b"PK\x03\x04", "verslag.jar", "application/zip"),
        ("Café".encode(), "x", "text/plain"),
        (b"\x00\x01\x02", "x.pdf", "application/octet-stream"),
        (b"", "leeg.txt", "text/plain"),
        (b"\x00\x00\x00\x18ftypheic", "IMG_1.jpg", OTHER_PICTURE),
        (b"II*\x00" + b"\x00" * 20, "IMG_1.DNG", OTHER_PICTURE),
        (b"\x00\x00\x00\x18ftypmp42", "film.mov", "video/mp4"),
    ],
)
def test_what_is_in_it_decides(content: bytes, name: str, expected: str) -> None:
    assert media_type_of(content, name) == expected
