"""Reads the rows of a list as fields, tidied and checked; what it doubts it keeps and says."""

import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from zorgdesk.domain.contact import looks_like_email, looks_like_telephone
from zorgdesk.domain.names import fold
from zorgdesk.domain.register_lists import FULL_NAMES, Field, ListLayout
from zorgdesk.domain.row_reasons import Reason
from zorgdesk.domain.several import separated
from zorgdesk.imports.national_numbers import without_national_numbers
from zorgdesk.imports.registers.cells import cell_date, cell_text, telephone_text
from zorgdesk.imports.registers.full_names import split_full_name, without_title
from zorgdesk.imports.sheets import Cell

Codes = Mapping[Field, Mapping[str, Any]]
"""What the words of a list are stored as: folded label → code, per field."""

_MOST_LETTERS = 200
_ADDRESS = re.compile(r"<([^<>]+@[^<>]+)>")
_ORDINARY = re.compile(r"[A-Za-z0-9][\w.%+-]*@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}", re.ASCII)
_YES = frozenset("ja yes oui x 1 true waar vrai j y o v erkend recognised reconnue".split())
_NO = frozenset("nee neen no non 0 false onwaar faux n niet".split())
_NAMES = (Field.GIVEN_NAME, Field.FAMILY_NAME, Field.NAME, Field.ORGANISATION)
_DATES = (Field.STARTS_ON, Field.ENDS_ON)
_ANSWERS = (Field.RECOGNISED, Field.ENTRANT)
_MANY = (Field.THEMES, Field.TARGET_GROUPS)


@dataclass(slots=True)
class ReadRow:
    """A row with its number in the sheet. Fields without a value are not there."""

    row: int
    values: dict[Field, Any] = field(default_factory=dict)
    why: list[Reason] = field(default_factory=list)


class RowReader:
    """Reads the rows below the headings of one sheet. `given_names` are folded."""

    def __init__(self, layout: ListLayout, codes: Codes, given_names: Collection[str] = frozenset()) -> None:
        self._codes = codes
        self._given_names = given_names
        self._top = layout.header_row or 0
        notes = [column for column in layout.columns if column.field is Field.NOTE]
        self._columns = [
            (column.number, column.field, f"{column.heading}: " if len(notes) > 1 and column.heading else "")
            for column in layout.columns
            if column.field is not None
        ]

    def read(self, rows: Sequence[Sequence[Cell]]) -> Iterator[ReadRow]:
        """Every row that holds anything in a column that is brought in."""
        for place in range(self._top, len(rows)):
            found = self._row(place + 1, rows[place])
            if found.values or found.why:
                yield found

    def _row(self, number: int, cells: Sequence[Cell]) -> ReadRow:
        found, width = ReadRow(number), len(cells)
        for place, field_, label in self._columns:
            if place < width and (cell := cells[place]) is not None:
                self._take(found, field_, cell, label)
        return found

    def _take(self, found: ReadRow, field_: Field, cell: Cell, label: str) -> None:
        if field_ in _DATES:
            _take_date(found, field_, cell)
            return
        text = telephone_text(cell) if field_ is Field.TELEPHONE else cell_text(cell)
        if len(text) >= 11 and (bare := without_national_numbers(text)) != text:
            found.why.append(Reason("national_number"))
            text = bare
        if text:
            take = _TAKERS.get(field_)
            if take is not None:
                take(found, field_, text)
            elif field_ in FULL_NAMES:
                self._take_full_name(found, field_, text)
            elif field_ in self._codes:
                self._take_code(found, field_, text)
            else:
                _take_text(found, field_, text, label)

    def _take_full_name(self, found: ReadRow, field_: Field, text: str) -> None:
        turned = field_ is Field.NAME_FAMILY_FIRST
        given, family = split_full_name(text[:1000], self._given_names, family_first=turned)
        _set(found, Field.GIVEN_NAME, given)
        _set(found, Field.FAMILY_NAME, family)

    def _take_code(self, found: ReadRow, field_: Field, text: str) -> None:
        codes = self._codes[field_]
        words = separated(text) if field_ in _MANY and fold(text) not in codes else [text]
        known = [codes[fold(word)] for word in words if fold(word) in codes]
        found.why += [Reason("unknown_word", _short(word)) for word in words if fold(word) not in codes]
        if known:
            found.values[field_] = tuple(dict.fromkeys(known)) if field_ in _MANY else known[0]


def _take_date(found: ReadRow, field_: Field, cell: Cell) -> None:
    day = cell_date(cell)
    if day is not None:
        found.values[field_] = day
    elif text := cell_text(cell):
        found.why.append(Reason("date_slip", _short(text)))


def _take_text(found: ReadRow, field_: Field, text: str, label: str) -> None:
    if field_ is Field.NOTE:
        before = found.values.get(field_)
        found.values[field_] = f"{before}\n{label}{text}" if before else f"{label}{text}"
    else:
        _set(found, field_, text)


def _take_name(found: ReadRow, field_: Field, text: str) -> None:
    of_person = field_ in (Field.GIVEN_NAME, Field.FAMILY_NAME)
    titled = of_person and text[1:2] != "."  # the M. of M. Claire is an initial here
    _set(found, field_, without_title(text) if titled else " ".join(text.split()))


def _take_aliases(found: ReadRow, field_: Field, text: str) -> None:
    if names := tuple(dict.fromkeys(separated(text))):
        found.values[field_] = names


def _take_answer(found: ReadRow, field_: Field, text: str) -> None:
    folded = fold(text)
    if folded in _YES or folded in _NO:
        found.values[field_] = folded in _YES
    else:
        found.why.append(Reason("unknown_word", _short(text)))


def _take_email(found: ReadRow, field_: Field, text: str) -> None:
    """The first address, and further ones beside it. What is no address is kept, and pointed out."""
    if _ORDINARY.fullmatch(text):
        found.values[field_] = text
        return
    parts = _addresses_in(text)
    if parts and all(map(_is_email, parts)):
        found.values[field_] = parts[0]
        _add_addresses(found, parts[1:])
    else:
        found.values[field_] = text
        found.why.append(Reason("email_slip", _short(text)))


def _take_other_emails(found: ReadRow, _field: Field, text: str) -> None:
    """Further addresses. What is no address is no help in recognising anybody: it goes with the note."""
    parts = _addresses_in(text)
    _add_addresses(found, [part for part in parts if _is_email(part)])
    for slip in (part for part in parts if not _is_email(part)):
        found.why.append(Reason("email_slip", _short(slip)))
        _take_text(found, Field.NOTE, slip, "")


def _addresses_in(text: str) -> list[str]:
    inner = _ADDRESS.search(text)
    parts = [inner[1].strip()] if inner else [part for part in re.split(r"[;,\s]+", text) if part]
    return [part.removeprefix("mailto:") for part in parts]


def _add_addresses(found: ReadRow, addresses: Sequence[str]) -> None:
    known = found.values.get(Field.EMAIL_ALIASES, ())
    if both := (*known, *(one for one in addresses if one not in known)):
        found.values[Field.EMAIL_ALIASES] = both


def _take_telephone(found: ReadRow, field_: Field, text: str) -> None:
    found.values[field_] = text
    if not looks_like_telephone(text):
        found.why.append(Reason("telephone_slip", _short(text)))


def _take_number(found: ReadRow, field_: Field, text: str) -> None:
    from stdnum.be import vat

    found.values[field_] = text
    if not vat.is_valid(text[:40]):
        found.why.append(Reason("number_slip", _short(text)))


_TAKERS: dict[Field, Callable[[ReadRow, Field, str], None]] = {
    Field.EMAIL: _take_email,
    Field.EMAIL_ALIASES: _take_other_emails,
    Field.TELEPHONE: _take_telephone,
    Field.NUMBER: _take_number,
    Field.ORGANISATION_NUMBER: _take_number,
    Field.ALIASES: _take_aliases,
    **dict.fromkeys(_NAMES, _take_name),
    **dict.fromkeys(_ANSWERS, _take_answer),
}


def _set(found: ReadRow, field_: Field, text: str) -> None:
    if not text:
        return
    if field_ in _NAMES and len(text) > _MOST_LETTERS:
        found.why.append(Reason("too_long"))
    else:
        found.values[field_] = text


def _is_email(text: str) -> bool:
    if _ORDINARY.fullmatch(text):
        return True
    if not looks_like_email(text) or len(text) > 320:
        return False
    from email_validator import EmailNotValidError, validate_email

    try:
        validate_email(text, check_deliverability=False)
    except EmailNotValidError:
        return False
    return True


def _short(text: str) -> str:
    return f"{text[:59]}…" if len(text) > 60 else text
