import pytest

from tests.exports.minutes_samples import JPEG, PNG, png
from zorgdesk.exports.logo import logo


def test_a_logo_is_as_high_as_a_letterhead() -> None:
    measured = logo(PNG)
    assert measured is not None
    assert (measured.width, measured.height) == (36.0, 12.0)
    assert measured.media_type == "image/png"


def test_a_wide_logo_leaves_room() -> None:
    measured = logo(png(1400, 20))
    assert measured is not None
    assert (measured.width, measured.height) == (70.0, 1.0)


def test_a_jpeg_is_measured_past_its_other_parts() -> None:
    measured = logo(JPEG)
    assert measured is not None
    assert (measured.width, measured.height) == (24.0, 12.0)
    assert measured.media_type == "image/jpeg"


@pytest.mark.parametrize(
    "content",
    [
        None,
        b"",
        b"GIF89a",
        b"\x89PNG\r\n\x1a\n\0\0",
        b"\xff\xd8",
        b"\xff\xd8\xff\xe0\0",
        b"\xff\xd8ABCDEF",
        png(0, 5),
    ],
)
def test_what_is_no_picture_is_no_logo(content: bytes | None) -> None:
    assert logo(content) is None
