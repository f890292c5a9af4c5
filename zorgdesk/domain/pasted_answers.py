"""A list of answers: a line each, a table with a header line, or forms that came back by e-mail."""

import csv
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import StringIO

from zorgdesk.domain.evaluation_lines import answer_value, one_line, typed_answer
from zorgdesk.domain.evaluations import HIGHEST_RECOMMENDATION, HIGHEST_SATISFACTION, Answer
from zorgdesk.domain.names import fold

_SEPARATORS = ("\t", ";", ",")
_FIELD = re.compile(r"(?P<name>[^\W\d_]+)=(?P<value>.*)")
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


def pasted_answers(text: str) -> PastedAnswers:
    """The answers of a list, one a line; a header line says which columns are meant, others are left out.

    Our web page sends a line "name=value" for every question: those are read as well.
    """
    lines = text.splitlines()
    if any(_field(line) for line in lines):
        return _of_mails(lines)
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


_MAILED = _Columns(0, 1, (2,))
_REMARKS_PLACE = 2


def _of_lines(lines: Sequence[str]) -> PastedAnswers:
    filled = [(number, line) for number, line in enumerate(lines, start=1) if line.strip()]
    read = [(number, line, typed_answer(line)) for number, line in filled]
    return PastedAnswers(
        tuple(answer for _number, _line, answer in read if answer),
        tuple(RefusedLine(number, line) for number, line, answer in read if not answer),
    )


def _of_mails(lines: Sequence[str]) -> PastedAnswers:
    """A form begins where a question comes again, or one before it; its remarks go on until an empty line."""
    forms: list[tuple[int, list[list[str]]]] = []
    left: list[RefusedLine] = []
    open_place: int | None = None
    for number, line in enumerate(lines, start=1):
        if field := _field(line):
            place, value = field
            if not forms or any(forms[-1][1][place:]):
                forms.append((number, [[], [], []]))
            forms[-1][1][place].append(value)
            open_place = place
        elif line.strip() and open_place == _REMARKS_PLACE:
            forms[-1][1][_REMARKS_PLACE].append(line)
        else:
            open_place = None
            left += [RefusedLine(number, line)] if line.strip() else []
    answers = [(number, _of_row([" ".join(value) for value in form], _MAILED)) for number, form in forms]
    refused = [RefusedLine(number, lines[number - 1]) for number, answer in answers if not answer]
    told = sorted([*left, *refused], key=lambda line: line.number)
    return PastedAnswers(tuple(answer for _, answer in answers if answer), tuple(told))


def _field(line: str) -> tuple[int, str] | None:
    """Which of the three questions a line of an e-mail answers, and how."""
    found = _FIELD.fullmatch(line.strip())
    if found is None:
        return None
    name = fold(found.group("name"))
    stems = (_SATISFACTION, _RECOMMENDATION, _REMARKS)
    place = next((place for place, these in enumerate(stems) if name.startswith(these)), None)
    return None if place is None else (place, found.group("value"))


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
    named = tuple(one_line(titles[place]) for place in (*read, *columns.remarks))
    return PastedAnswers(tuple(answers), tuple(refused), named)


def _of_row(cells: list[str], columns: _Columns) -> Answer | None:
    def cell(place: int | None) -> str:
        return cells[place].strip() if place is not None and place < len(cells) else ""

    try:
        satisfaction = answer_value(cell(columns.satisfaction), HIGHEST_SATISFACTION)
        recommendation = answer_value(cell(columns.recommendation), HIGHEST_RECOMMENDATION)
    except ValueError:
        return None
    remarks = " · ".join(filter(None, (one_line(cell(place)) for place in columns.remarks)))
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
    return found if numbered and (not below or any(_is_number(one) for one in below)) else None


def _places(titles: Sequence[str], stems: Sequence[str]) -> Iterator[int]:
    return (place for place, title in enumerate(titles) if any(stem in title for stem in stems))


def _rows(text: str, separator: str) -> list[tuple[int, list[str]]]:
    """The rows with the number of their last line; a cell between quotation marks may hold several lines."""
    reader = csv.reader(StringIO(text), delimiter=separator)
    try:
        return [(reader.line_num, row) for row in reader]
    except csv.Error:  # a text without end, or a sign that no table holds
        return []


def _is_number(cell: str) -> bool:
    try:
        return answer_value(cell.strip(), HIGHEST_SATISFACTION) is not None
    except ValueError:
        return False
