"""Pictures from outside: read with care, and stripped of all they tell besides what is seen.

A photograph from a telephone says where and when it was taken and with what. Writing it anew leaves that out.
"""

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from typing import Any

from PIL import Image, ImageOps, ImageSequence, JpegImagePlugin, UnidentifiedImageError

from zorgdesk.errors import ZorgdeskError

FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "TIFF")
_WHOLE_PIXELS = 64_000_000
"""Above this, over all its frames, a picture is only taken scaled: one pixel takes three bytes of memory."""
_SMALLEST_FRAME = 16_000
"""Pixels that a frame counts for at least: a film of a million dots takes minutes all the same."""
_MOST_PIXELS = 250_000_000
"""Above this nothing a camera makes: a bomb."""
_KEPT = ("icc_profile", "transparency", "duration", "loop", "disposal", "dpi")
_QUALITY = 88

Image.MAX_IMAGE_PIXELS = _MOST_PIXELS // 2  # Pillow refuses at twice this number, and warns below


def cleaned(content: bytes, longest: int | None = None) -> bytes:
    """The same picture in the same format, upright, without place, maker, date or comment.

    `longest` scales it down to so many pixels; a JPEG keeps its quality otherwise.
    Raises ZorgdeskError: picture_damaged, picture_too_large (it may still fit when scaled).
    """
    with _opened(content, longest) as picture:
        kind = picture.format or "PNG"
        options = _options(picture, scaled=longest is not None)
        frames = [_clean(frame, longest) for frame in ImageSequence.Iterator(picture)]
        target = BytesIO()
        if len(frames) > 1:
            options |= {"save_all": True, "append_images": frames[1:]}
        frames[0].save(target, kind, **options)
    return target.getvalue()


def thumbnail(content: bytes, longest: int) -> bytes:
    """A PNG of at most so many pixels a side, to show. Raises ZorgdeskError as `cleaned` does."""
    with _opened(content, longest) as picture:
        picture.thumbnail((longest, longest))
        target = BytesIO()
        ImageOps.exif_transpose(picture).convert("RGBA").save(target, "PNG", compress_level=1)
    return target.getvalue()


@contextmanager
def _opened(content: bytes, longest: int | None) -> Iterator[Image.Image]:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of size, which is looked at below, and of odd metadata
            with Image.open(BytesIO(content), formats=FORMATS) as picture:
                if longest is not None:
                    picture.draft(None, (longest, longest))  # a JPEG is decoded smaller at once
                _check_size(picture)
                yield picture
    except Image.DecompressionBombError as error:
        raise ZorgdeskError("picture_too_large") from error
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError, EOFError, KeyError) as error:
        raise ZorgdeskError("picture_damaged") from error


def _check_size(picture: Image.Image) -> None:
    frame = max(picture.width * picture.height, _SMALLEST_FRAME)
    if frame * getattr(picture, "n_frames", 1) > _WHOLE_PIXELS:
        raise ZorgdeskError("picture_too_large")


def _clean(frame: Image.Image, longest: int | None) -> Image.Image:
    """A copy that carries nothing over but what is needed to see it right."""
    upright = ImageOps.exif_transpose(frame).copy()
    if longest is not None:
        upright.thumbnail((longest, longest))
    upright.info = {name: frame.info[name] for name in _KEPT if name in frame.info}
    return upright


def _options(picture: Image.Image, *, scaled: bool) -> dict[str, Any]:
    """How to write it: as it was, so that it looks the same after being decoded and encoded once more."""
    options: dict[str, Any] = {}
    if profile := picture.info.get("icc_profile"):
        options["icc_profile"] = profile
    if isinstance(picture, JpegImagePlugin.JpegImageFile):
        if scaled:
            return options | {"quality": _QUALITY}
        options |= {"qtables": picture.quantization, "subsampling": JpegImagePlugin.get_sampling(picture)}
    elif picture.format == "WEBP":
        options |= {"quality": _QUALITY}
    elif picture.format == "TIFF":
        options |= {"compression": "tiff_deflate"}
    return options
