"""Pictures keep what is seen and lose the rest."""

import struct
import zlib
from io import BytesIO

import pytest
from PIL import Image, PngImagePlugin

from tests.imports.pictures import from_telephone, opened, picture
from zorgdesk.errors import ZorgdeskError
from zorgdesk.imports.photographs import cleaned, thumbnail


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF"])
def test_the_place_and_the_telephone_are_gone(kind: str) -> None:
    content = from_telephone(kind)
    assert b"Telefoonmaker" in content
    found = cleaned(content)
    assert b"Telefoonmaker" not in found
    assert b"50.84,4.35" not in found
    shown = opened(found)
    assert shown.format == kind
    assert dict(shown.getexif().get_ifd(0x8825)) == {}
    assert 0x010F not in shown.getexif()


def test_words_hidden_in_a_picture_are_gone() -> None:
    said = PngImagePlugin.PngInfo()
    said.add_text("Location", "Dorpsstraat 1")
    assert b"Dorpsstraat" not in cleaned(picture("PNG", pnginfo=said))
    assert b"Dorpsstraat" not in cleaned(picture("GIF", comment=b"Dorpsstraat 1"))
    assert b"Dorpsstraat" not in cleaned(picture("JPEG", comment=b"Dorpsstraat 1"))


def test_a_picture_that_was_taken_upright_is_upright() -> None:
    shown = opened(cleaned(from_telephone(orientation=6)))
    assert shown.size == (480, 640)
    red, _, blue = shown.convert("RGB").getpixel((240, 40))  # type: ignore[misc]
    assert red > 200 > blue


def test_a_picture_keeps_its_size_unless_asked() -> None:
    large = picture(size=(5000, 2500))
    assert opened(cleaned(large)).size == (5000, 2500)
    assert opened(cleaned(large, 2000)).size == (2000, 1000)
    assert opened(cleaned(picture(size=(300, 200)), 2000)).size == (300, 200)
    assert len(cleaned(large)) < 1.2 * len(large)


def test_what_moves_keeps_moving() -> None:
    frames = [Image.new("RGB", (60, 40), colour) for colour in ("red", "blue", "green")]
    target = BytesIO()
    frames[0].save(target, "GIF", save_all=True, append_images=frames[1:], duration=120, loop=0)
    shown = opened(cleaned(target.getvalue()))
    assert getattr(shown, "n_frames", 1) == 3
    assert shown.info["duration"] == 120


@pytest.mark.parametrize("mode", ["CMYK", "L", "1"])
def test_colours_of_every_kind_stay_as_they_are(mode: str) -> None:
    kind = "TIFF" if mode == "1" else "JPEG"
    assert opened(cleaned(picture(kind, mode=mode))).mode == mode


def test_what_can_be_seen_through_stays_so() -> None:
    content = picture("PNG", mode="RGBA")
    assert opened(cleaned(content)).mode == "RGBA"
    assert opened(cleaned(picture("PNG", mode="P"))).mode == "P"


def test_a_bomb_is_refused_before_it_goes_off() -> None:
    with pytest.raises(ZorgdeskError, match="picture_too_large"):
        cleaned(_png_header(60_000, 60_000))
    with pytest.raises(ZorgdeskError, match="picture_too_large"):
        cleaned(_png_header(60_000, 60_000), 2000)
    with pytest.raises(ZorgdeskError, match="picture_too_large"):
        cleaned(_png_header(12_000, 12_000))


def test_a_film_of_very_many_dots_is_refused() -> None:
    with pytest.raises(ZorgdeskError, match="picture_too_large"):
        cleaned(_film_of_dots(5000))


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "GIF", "TIFF"])
def test_half_a_picture_is_said_to_be_damaged(kind: str) -> None:
    content = picture(kind)
    for length in (12, len(content) // 3, len(content) // 2):
        with pytest.raises(ZorgdeskError, match="picture_damaged"):
            cleaned(content[:length])


def test_a_thumbnail_is_small_and_upright() -> None:
    shown = opened(thumbnail(from_telephone(orientation=6), 160))
    assert (shown.format, shown.size) == ("PNG", (120, 160))


def _film_of_dots(frames: int) -> bytes:
    """A GIF of so many frames of one pixel."""
    size = struct.pack("<HH", 1, 1)
    frame = b"\x21\xf9\x04" + bytes(5) + b"\x2c" + bytes(4) + size + b"\0\2\2\x4c\1\0"
    return b"GIF89a" + size + b"\x80\0\0" + bytes(3) + b"\xff" * 3 + frame * frames + b"\x3b"


def _png_header(width: int, height: int) -> bytes:
    """A picture that says it is enormous, in a few bytes."""
    head = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    data = b"IDAT" + zlib.compress(b"\0" * 100)
    chunks = [head, data, b"IEND"]
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(chunk) - 4) + chunk + struct.pack(">I", zlib.crc32(chunk)) for chunk in chunks
    )
