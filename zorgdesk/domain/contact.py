"""Whether what stands in a contact field looks like one: to point out a slip, never to refuse it."""

import re
from collections.abc import Iterable

_EMAIL = re.compile(r"[^\s@,;]+@[^\s@,;.]+(\.[^\s@,;.]+)+")
_TELEPHONE = re.compile(r"\+?[\d\s./()-]+")
_DIALLED = re.compile(r"(?<![\w.,/-])(?:\+|0)[\d\s./()-]+")
_DIGITS = range(8, 16)
"""A Belgian number has nine or ten digits, the longest international one fifteen."""


def looks_like_email(text: str) -> bool:
    """One address, with a name before the @ and a domain with a dot behind it."""
    return _EMAIL.fullmatch(text.strip()) is not None


def looks_like_telephone(text: str) -> bool:
    """Digits enough for a number, with the signs people write between them, and perhaps an extension."""
    number = re.split(r"(?i)\s*(?:ext|tst|post|poste)\b", text.strip())[0]
    return _TELEPHONE.fullmatch(number) is not None and sum(map(str.isdigit, number)) in _DIGITS


def mentions_contact(text: str) -> bool:
    """Whether somewhere in a text stands an address, or a number that begins as telephone numbers do."""
    return _EMAIL.search(text) is not None or any(
        sum(map(str.isdigit, found[0])) in _DIGITS[1:]
        for found in _DIALLED.finditer(text)  # a date has eight
    )


def other_addresses(email: str, addresses: Iterable[str]) -> tuple[str, ...]:
    """The addresses beside the first one, each once whatever its capitals, in their order."""
    known = {one.casefold(): one for one in reversed([text.strip() for text in addresses])}
    return tuple(one for key, one in reversed(known.items()) if key not in ("", email.strip().casefold()))
