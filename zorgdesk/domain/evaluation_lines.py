"""Answers as they are typed or pasted: "80 9 fijne sfeer", or a table with a header line.

The first number is the satisfaction (0-100), the second the recommendation (0-10), what follows is remarks.
"-" stands for what was not answered. Between them stands a blank, a tab, a semicolon or a comma.
"""

import csv
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import StringIO

from zorgdesk.domain.evaluations import HIGHEST_RECOMMENDATION, HIGHEST_SATISFACTION, Answer
from zorgdesk.domain.names import fold

_SEPARATORS = ("\t", ";", ",")
_PIECE = re.compile(r"(?P<piece>[^ \t;,]*)(?: *[\t;,] *| +|$)")
_NUMBER = re.compile(r"(?P<number>-?\d+)(?:\.0+)?(?:%|/(?P<of>\d+))?")
_NOT_ANSWERED = ("", "-", "–", "—")
_SATISFACTION = ("tevreden", "satisf")
_RECOMMENDATION = ("aanbevel", "aanrad", "aanraad", "recomm", "conseill", "nps")
_REMARKS = ("opmerk", "remar", "comment", "suggest", "toelicht")


@dataclass(frozen=True, slots=True)
class RefusedLine:
    """A line that was not understood, with its number in the list (the first is 1)."""

    number: int
    text: str


@dataclass(frozen=True, slots=True)
class PastedAnswers:
    """What a list holds. `columns` are the titles that were read, where the list has a header line."""

    answers: tuple[Answer, ...] = ()
    refused: tuple[RefusedLine, ...] = ()
    columns: tuple[str, ...] = ()


def typed_answer(line: str) -> Answer | None:
    """What one line says; None when it says nothing, or a number that is not on its scale."""
    rest = line.strip(" \r\n")
    try:
        satisfaction, rest = _taken(rest, HIGHEST_SATISFACTION)
        recommendation, rest = _taken(rest, HIGHEST_RECOMMENDATION)
    except ValueError:
        return None
    return Answer(satisfaction, recommendation, _one_line(rest)) or None


def answer_line(answer: Answer) -> str:
    """The line that says this answer: what `typed_answer` reads back."""
    numbers = (answer.satisfaction, answer.recommendation)
    return " ".join(["-" if one is None else str(one) for one in numbers] + [answer.remarks]).strip()


def pasted_answers(text: str) -> PastedAnswers:
    """The answers of a list, one a line; a header line says which columns are meant, others are left out."""
    lines = text.splitlines()
    first = next((place for place, line in enumerate(lines) if line.strip()), 0)
    for separator in _SEPARATORS:
        rows = _rows("\n".join(lines[first:]), separator)
        if columns := _columns(rows):
            return _of_table(rows, columns, first, separator)
    return _of_lines(lines)


@dataclass(frozen=True, slots=True)
class _Columns:
    satisfaction: int | None
    recommendation: int | None
    remarks: tuple[int, ...]


def _of_lines(lines: Sequence[str]) -> PastedAnswers:
    filled = [(number, line) for number, line in enumerate(lines, start=1) if line.strip()]
    read = [(number, line, typed_answer(line)) for number, line in filled]
    return PastedAnswers(
        tuple(answer for _number, _line, answer in read if answer),
        tuple(RefusedLine(number, line) for number, line, answer in read if not answer),
    )


def _of_table(
    rows: Sequence[tuple[int, list[str]]], columns: _Columns, before: int, separator: str
) -> PastedAnswers:
    titles = rows[0][1]
    answers, refused = [], []
    for number, cells in rows[1:]:
        answer = _of_row(cells, columns)
        if answer:
            answers.append(answer)
        elif any(cell.strip() for cell in cells):
            refused.append(RefusedLine(before + number, separator.join(cells)))
    read = [place for place in (columns.satisfaction, columns.recommendation) if place is not None]
    named = tuple(_one_line(titles[place]) for place in (*read, *columns.remarks))
    return PastedAnswers(tuple(answers), tuple(refused), named)


def _of_row(cells: list[str], columns: _Columns) -> Answer | None:
    def cell(place: int | None) -> str:
        return cells[place].strip() if place is not None and place < len(cells) else ""

    try:
        satisfaction = _value(cell(columns.satisfaction), HIGHEST_SATISFACTION)
        recommendation = _value(cell(columns.recommendation), HIGHEST_RECOMMENDATION)
    except ValueError:
        return None
    remarks = " · ".join(filter(None, (_one_line(cell(place)) for place in columns.remarks)))
    return Answer(satisfaction, recommendation, remarks) or None


def _columns(rows: Sequence[tuple[int, list[str]]]) -> _Columns | None:
    """Where the answers stand, when the first row is a header: below its titles stand numbers."""
    titles = [fold(title) for title in rows[0][1]] if rows else []
    found = _Columns(
        next(_places(titles, _SATISFACTION), None),
        next(_places(titles, _RECOMMENDATION), None),
        tuple(_places(titles, _REMARKS)),
    )
    numbered = [place for place in (found.satisfaction, found.recommendation) if place is not None]
    below = [cells[place] for _, cells in rows[1:] for place in numbered if place < len(cells)]
    return found if numbered and (not below or any(_NUMBER.fullmatch(one.strip()) for one in below)) else None


def _places(titles: Sequence[str], stems: Sequence[str]) -> Iterator[int]:
    return (place for place, title in enumerate(titles) if any(stem in title for stem in stems))


def _rows(text: str, separator: str) -> list[tuple[int, list[str]]]:
    """The rows with the number of their last line; a cell between quotation marks may hold several lines."""
    reader = csv.reader(StringIO(text), delimiter=separator)
    try:
        return [(reader.line_num, row) for row in reader]
    except csv.Error:  # a text without end, or a sign that no table holds
        return []


def _taken(rest: str, highest: int) -> tuple[int | None, str]:
    """The number in front, and what follows it. Words in front are remarks already."""
    found = _PIECE.match(rest)
    piece = found.group("piece") if found else rest
    if found is None or not (piece in _NOT_ANSWERED or _NUMBER.fullmatch(piece)):
        return None, rest
    return _value(piece, highest), rest[found.end() :]


def _value(cell: str, highest: int) -> int | None:
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


def _one_line(text: str) -> str:
    return " ".join(text.split())
