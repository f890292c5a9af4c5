"""Text that a spreadsheet would calculate, kept from that, and given back as it was."""

import re

_CALCULATED = r"(?:[=\-@\t\r]|\+(?!\d[\d ./()]*\Z))"
"""How a cell begins that a spreadsheet would calculate; telephone numbers (+32 470 12 34 56) may stay."""
_RISKY = re.compile(f"'*{_CALCULATED}")
_GUARDED = re.compile(f"''*{_CALCULATED}")


def guarded(text: str) -> str:
    """The text with a quote sign before it where that is needed; `unguarded` takes exactly that away."""
    return f"'{text}" if _RISKY.match(text) else text


def unguarded(text: str) -> str:
    """The text as it was, from us or from another program that guards its cells so."""
    return text[1:] if text.startswith("'") and _GUARDED.match(text) else text
