"""Colours as "#rrggbb": whether text in them can be read, and the nearest one in which it can."""

import re

READABLE = 4.5
"""The least contrast of text with its background: level AA of the web's guidelines."""

_HEX = re.compile(r"#[0-9a-fA-F]{6}")
_STEPS = 100


def is_colour(text: str) -> bool:
    """Whether this is a colour as "#rrggbb"."""
    return _HEX.fullmatch(text) is not None


def contrast(one: str, other: str) -> float:
    """From 1, the same, to 21, black on white."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def readable(colour: str, paper: str) -> str:
    """This colour, or where it is too faint the nearest that can be read on this paper."""
    ink = "#000000" if _luminance(paper) > 0.18 else "#ffffff"
    mixes = (_mix(colour, ink, step / _STEPS) for step in range(_STEPS + 1))
    return next(one for one in mixes if contrast(one, paper) >= READABLE)


def _mix(one: str, other: str, share: float) -> str:
    pairs = zip(_parts(one), _parts(other), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(part / 255) for part in _parts(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def _parts(colour: str) -> tuple[int, ...]:
    return tuple(int(colour[at : at + 2], 16) for at in (1, 3, 5))
