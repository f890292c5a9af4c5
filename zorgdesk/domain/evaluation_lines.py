"""Answers as they are typed: "80 9 fijne sfeer".

The first number is the satisfaction (0-100), the second the recommendation (0-10), what follows is remarks.
"-" stands for what was not answered. Between them stands a blank, a tab, a semicolon or a comma.
"""

import re

from zorgdesk.domain.evaluations import HIGHEST_RECOMMENDATION, HIGHEST_SATISFACTION, Answer

_PIECE = re.compile(r"(?P<piece>[^ \t;,]*)(?: *[\t;,] *| +|$)")
_NUMBER = re.compile(r"(?P<number>-?\d+)(?:\.0+)?(?:%|/(?P<of>\d+))?")
_NOT_ANSWERED = ("", "-", "–", "—")


def typed_answer(line: str) -> Answer | None:
    """What one line says; None when it says nothing, or a number that is not on its scale."""
    rest = line.strip(" \r\n")
    try:
        satisfaction, rest = _taken(rest, HIGHEST_SATISFACTION)
        recommendation, rest = _taken(rest, HIGHEST_RECOMMENDATION)
    except ValueError:
        return None
    return Answer(satisfaction, recommendation, one_line(rest)) or None


def answer_line(answer: Answer) -> str:
    """The line that says this answer: what `typed_answer` reads back."""
    numbers = (answer.satisfaction, answer.recommendation)
    return " ".join(["-" if one is None else str(one) for one in numbers] + [answer.remarks]).strip()


def answer_value(cell: str, highest: int) -> int | None:
    """The number in a cell, None when nothing was answered. Raises ValueError."""
    if cell in _NOT_ANSWERED:
        return None
    found = _NUMBER.fullmatch(cell)
    if found is None or len(found.group("number")) > 3 or found.group("of") not in (None, str(highest)):
        raise ValueError(cell)
    value = int(found.group("number"))
    if not 0 <= value <= highest:
        raise ValueError(cell)
    return value


def one_line(text: str) -> str:
    """The words of a text, with one blank between them."""
    return " ".join(text.split())


def _taken(rest: str, highest: int) -> tuple[int | None, str]:
    """The number in front, and what follows it. Words in front are remarks already."""
    found = _PIECE.match(rest)
    piece = found.group("piece") if found else rest
    if found is None or not (piece in _NOT_ANSWERED or _NUMBER.fullmatch(piece)):
        return None, rest
    return answer_value(piece, highest), rest[found.end() :]
