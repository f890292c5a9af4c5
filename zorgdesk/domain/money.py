"""Amounts in euro as people in Belgium write them; kept in whole cents."""

import re

_AMOUNT = re.compile(r"(\d{1,3}(?:[. ]\d{3})+|\d{1,7})(?:[.,](\d{1,2}))?")


def cents_of(text: str) -> int | None:
    """€ 1.250,50 is 125050; an empty text is no amount. Raises ValueError for what is none."""
    bare = " ".join(text.replace("€", " ").replace("\u00a0", " ").split())
    if not bare:
        return None
    match = _AMOUNT.fullmatch(bare)
    if match is None or not bare.isascii():
        raise ValueError(f"no amount: {text}")
    whole = int(re.sub(r"\D", "", match[1]))
    return whole * 100 + int((match[2] or "").ljust(2, "0"))


def euros(cents: int) -> str:
    """As it is typed: 150 or 150,50."""
    whole, rest = divmod(cents, 100)
    return f"{whole},{rest:02}" if rest else str(whole)
