"""Pictures as telephones and people make them, made here."""

from io import BytesIO
from typing import Any

from PIL import Image

BRUSSELS = {1: "N", 2: (50.0, 50.0, 48.0), 3: "E", 4: (4.0, 21.0, 9.0)}


def picture(
    kind: str = "JPEG", size: tuple[int, int] = (640, 480), mode: str = "RGB", **options: Any
) -> bytes:
    """Left half red, right half blue, so that turning it shows."""
    made = Image.new("RGB", size, "red")
    made.paste("blue", (size[0] // 2, 0, size[0], size[1]))
    target = BytesIO()
    made.convert(mode).save(target, kind, **options)
    return target.getvalue()


def from_telephone(kind: str = "JPEG", orientation: int = 1, size: tuple[int, int] = (640, 480)) -> bytes:
    """With the place it was taken, the maker of the telephone and how it was held."""
    exif = Image.Exif()
    exif[0x010F] = "Telefoonmaker"
    exif[0x0112] = orientation
    exif.get_ifd(0x8825).update(BRUSSELS)
    xmp = b"<x:xmpmeta xmlns:x='adobe:ns:meta/'><place>50.84,4.35</place></x:xmpmeta>"
    options: dict[str, Any] = {"exif": exif}
    if kind in ("JPEG", "WEBP"):
        options["xmp"] = xmp
    return picture(kind, size, **options)


def opened(content: bytes) -> Image.Image:
    """To look at what came out."""
    found = Image.open(BytesIO(content))
    found.load()
    return found
