"""Recognises Belgian national register numbers, so that they can be left out: they are never stored."""

import re

_DIGITS = 11
_SIGNS = re.compile(r"[0-9 .\-/]{11,20}")
_WRITTEN = re.compile(r"(?<!\d)\d{2}[. ]\d{2}[. ]\d{2}[ -]\d{3}[. -]\d{2}(?!\d)")
_MONTHS = frozenset(range(13)) | frozenset(range(20, 33)) | frozenset(range(40, 53))
"""Of somebody who is not in the register 20 or 40 is added to the month."""


def is_national_number(text: str) -> bool:
    """Whether the whole text is one: eleven digits that begin with a birthday and end with their check."""
    if _SIGNS.fullmatch(text) is None or text.startswith("00"):
        return False
    digits = "".join(filter(str.isdigit, text))
    if len(digits) != _DIGITS:
        return False
    first, check = int(digits[:9]), int(digits[9:])
    born = int(digits[2:4]) in _MONTHS and int(digits[4:6]) <= 31
    return born and check in (97 - first % 97, 97 - (2_000_000_000 + first) % 97)


def without_national_numbers(text: str) -> str:
    """The text without the ones that are written with their points and dash."""
    if len(text) < _DIGITS:
        return text
    return _WRITTEN.sub(lambda found: "" if is_national_number(found[0]) else found[0], text).strip()
