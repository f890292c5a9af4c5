"""Two long texts cut down to where they differ."""

_AROUND = 24
"""Letters that stay on either side of what changed."""
_WHOLE = 80


def shortened(text: str, limit: int = _WHOLE) -> str:
    """One line of at most `limit` letters."""
    line = " ".join(text.split())
    return line if len(line) <= limit else f"{line[: limit - 1].rstrip()}…"


def differing(before: str, after: str) -> tuple[str, str]:
    """Both texts on one line, without what is the same in both far from where they differ."""
    one, other = " ".join(before.split()), " ".join(after.split())
    if max(len(one), len(other)) <= _WHOLE or not one or not other:
        return shortened(one), shortened(other)
    start = _alike(one, other)
    end = min(_alike(one[::-1], other[::-1]), len(one) - start, len(other) - start)
    return _around(one, start, end), _around(other, start, end)


def _alike(one: str, other: str) -> int:
    pairs = enumerate(zip(one, other, strict=False))
    return next((place for place, (a, b) in pairs if a != b), min(len(one), len(other)))


def _around(text: str, start: int, end: int) -> str:
    """The part that differs with a few letters around it, from word to word where there is one."""
    first, last = max(start - _AROUND, 0), min(len(text) - end + _AROUND, len(text))
    if first and " " in text[first:start]:
        first = text.index(" ", first) + 1
    if last < len(text) and " " in text[len(text) - end : last]:
        last = text.rindex(" ", len(text) - end, last)
    middle = shortened(text[first:last], 2 * _WHOLE)
    return f"{'…' if first else ''}{middle}{'…' if last < len(text) and not middle.endswith('…') else ''}"
