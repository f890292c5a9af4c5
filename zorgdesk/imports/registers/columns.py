"""Proposes what each column of a list holds: by its heading, else by what stands in it."""

import json
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice

from zorgdesk.domain.contact import looks_like_email, looks_like_telephone
from zorgdesk.domain.names import fold
from zorgdesk.domain.register_lists import FIELDS_OF, FULL_NAMES, Field, ListColumn, ListKind, ListLayout
from zorgdesk.imports.national_numbers import is_national_number
from zorgdesk.imports.registers.cells import cell_text, telephone_text
from zorgdesk.imports.registers.full_names import (
    family_name_first,
    given_share,
    name_share,
    order_is_sure,
)
from zorgdesk.imports.registers.headings import field_called, header_row, words_of
from zorgdesk.imports.registers.vocabulary import KNOWN_WORDS, NATIONAL_NUMBER_WORDS
from zorgdesk.imports.sheets import Cell, Sheet

_MOST_COLUMNS = 200
_LOOKED_AT = 400
"""Rows by which is seen what a column holds."""
_EXAMPLES = 3
_MOST = 0.6
_LONGEST = 80
_SPARE = {Field.EMAIL: (Field.EMAIL_ALIASES, Field.NOTE), Field.TELEPHONE: (Field.NOTE,)}
"""What people have more than one of, and where the second one goes."""

_PERSON_NAMES = frozenset({Field.GIVEN_NAME, Field.FAMILY_NAME, *FULL_NAMES})

_Rows = Sequence[Sequence[Cell]]


def lay_out(
    sheets: Sequence[Sheet],
    kind: ListKind,
    *,
    sheet: int | None = None,
    header: int | None = None,
    given_names: Collection[str] = frozenset(),
) -> ListLayout:
    """How the sheet is read; without a number the one that looks most like a list.

    `header` is the row with the headings, from 1; 0 for none, None to look for it. `given_names` are folded.
    """
    chosen = _best(sheets, kind) if sheet is None else sheet
    rows = sheets[chosen].rows
    top = header_row(sheets[chosen], kind) if header is None else header or None
    headings = rows[top - 1] if top else ()
    below = rows[top or 0 :]
    columns = _columns(headings, below[:_LOOKED_AT])
    offered = _offered(columns, kind)
    proposed = _propose(offered, below[:_LOOKED_AT], kind, given_names)
    return ListLayout(
        kind,
        tuple(one.name for one in sheets),
        chosen,
        top,
        proposed,
        sum(any(cell is not None for cell in row) for row in below),
        left_out=len(columns) - len(offered),
    )


def shape_of(layout: ListLayout) -> str:
    """What the headings have in common with those of an earlier list; empty without headings."""
    if layout.header_row is None:
        return ""
    return "|".join(fold(column.heading) for column in layout.columns)


def remembered(layout: ListLayout, columns: str) -> ListLayout:
    """The layout with the fields chosen for an earlier list of this shape, as `mapping_text` kept them."""
    try:
        kept = json.loads(columns)
        fields = [Field(one) if one else None for one in kept]
    except (ValueError, TypeError):
        return layout
    if len(fields) != len(layout.columns):
        return layout
    return replace(with_fields(layout, fields), remembered=True)


def mapping_text(layout: ListLayout) -> str:
    """The fields of the columns, to be remembered."""
    return json.dumps([column.field for column in layout.columns])


def with_fields(layout: ListLayout, fields: Sequence[Field | None]) -> ListLayout:
    """The layout with other fields for its columns; a national register number is never one of them."""
    known = FIELDS_OF[layout.kind]
    columns = tuple(
        replace(column, field=None if column.barred or one not in known else one)
        for column, one in zip(layout.columns, fields, strict=True)
    )
    return replace(layout, columns=columns)


def unsure_orders(sheets: Sequence[Sheet], layout: ListLayout, given_names: Collection[str]) -> Iterator[str]:
    """The headings of columns with full names of which nothing says what comes first."""
    below = sheets[layout.sheet].rows[layout.header_row or 0 :][:_LOOKED_AT]
    for column in layout.columns:
        asked = column.field in FULL_NAMES and not layout.remembered
        if asked and not order_is_sure(_texts(below, column.number), given_names):
            yield column.heading


def _best(sheets: Sequence[Sheet], kind: ListKind) -> int:
    """The sheet with most rows among those with headings, else the one with most rows."""

    def likeness(number: int) -> tuple[bool, int]:
        return header_row(sheets[number], kind) is not None, len(sheets[number].rows)

    return max(range(len(sheets)), key=lambda number: (*likeness(number), -number))


def _columns(headings: Sequence[Cell], rows: _Rows) -> list[ListColumn]:
    """The columns that hold anything."""
    width = max((len(row) for row in (headings, *rows)), default=0)
    found = []
    for number in range(width):
        heading = _shown(cell_text(headings[number])) if number < len(headings) else ""
        values = (cell_text(row[number]) for row in rows if number < len(row) and row[number] is not None)
        examples = tuple(_shown(value) for value in islice(filter(None, values), _EXAMPLES))
        if heading or examples:
            found.append(ListColumn(number, heading, examples))
    return found


def _offered(columns: list[ListColumn], kind: ListKind) -> list[ListColumn]:
    """As many as somebody can look through: of a great many those with a known heading, then the first."""
    if len(columns) <= _MOST_COLUMNS:
        return columns
    words = words_of(kind)
    known = [one.number for one in columns if _is_known(one.heading, words)][:_MOST_COLUMNS]
    others = [one.number for one in columns if not _is_known(one.heading, words)]
    chosen = {*known, *others[: _MOST_COLUMNS - len(known)]}
    return [one for one in columns if one.number in chosen]


def _is_known(heading: str, words: Mapping[str, Field]) -> bool:
    return field_called(heading, words) is not None or fold(heading) in NATIONAL_NUMBER_WORDS


def _shown(text: str) -> str:
    one_line = " ".join(text[: _LONGEST * 2].split())
    return f"{one_line[: _LONGEST - 1]}…" if len(one_line) > _LONGEST else one_line


def _propose(
    columns: Sequence[ListColumn], rows: _Rows, kind: ListKind, given_names: Collection[str]
) -> tuple[ListColumn, ...]:
    words, taken = words_of(kind), set[Field]()
    made = [_barred(column, _texts(rows, column.number)) for column in columns]
    called = [None if one.barred else field_called(one.heading, words) for one in made]
    called = [
        Field.EMAIL if named in FULL_NAMES and _shape(rows, one.number, kind) is Field.EMAIL else named
        for named, one in zip(called, made, strict=True)  # "Contact" is a person or an address
    ]
    for place, named in enumerate(called):
        if named is not None:
            made[place] = replace(made[place], field=_free(named, taken, kind))
    for place, column in enumerate(made):
        if called[place] is None and not column.barred and fold(column.heading) not in KNOWN_WORDS:
            seen = _shape(rows, column.number, kind)
            if seen is None and (not column.heading or kind is ListKind.ATTENDANCE):
                seen = _name(_texts(rows, column.number), kind, given_names)
            made[place] = replace(column, field=None if seen is None else _free(seen, taken, kind))
    if kind is not ListKind.ORGANISATIONS:
        made = _with_names(_with_bare_names(made, rows, given_names), rows, given_names)
    return tuple(one if one.field in FIELDS_OF[kind] else replace(one, field=None) for one in made)


def _free(named: Field, taken: set[Field], kind: ListKind) -> Field | None:
    """Each field once; a note has room for more."""
    possible = (one for one in (named, *_SPARE.get(named, ())) if one in FIELDS_OF[kind])
    field = next((one for one in possible if one not in taken or one is Field.NOTE), None)
    if field is not None:
        taken.add(field)
    return field


def _barred(column: ListColumn, texts: Sequence[str]) -> ListColumn:
    if fold(column.heading) in NATIONAL_NUMBER_WORDS or _share(texts, is_national_number) > _MOST:
        return replace(column, barred=True, examples=())
    return column


def _shape(rows: _Rows, number: int, kind: ListKind) -> Field | None:
    """What is known by its signs, whatever it is called."""
    texts = _texts(rows, number)
    telephones = [
        telephone_text(row[number]) for row in rows if number < len(row) and row[number] is not None
    ]
    if _share(texts, looks_like_email) > _MOST:
        return Field.EMAIL
    if _share(texts, _is_enterprise_number) > _MOST:
        return Field.ORGANISATION_NUMBER if kind is ListKind.PEOPLE else Field.NUMBER
    return Field.TELEPHONE if _share(telephones, looks_like_telephone) > _MOST else None


def _name(texts: Sequence[str], kind: ListKind, given_names: Collection[str]) -> Field | None:
    """Whether a column without a heading holds names."""
    if kind is ListKind.ORGANISATIONS:
        return Field.NAME if _share(texts, lambda text: any(map(str.isalpha, text))) > _MOST else None
    return Field.NAME_GIVEN_FIRST if name_share(texts, given_names) > _MOST / 2 else None


def _with_bare_names(
    columns: list[ListColumn], rows: _Rows, given_names: Collection[str]
) -> list[ListColumn]:
    """Without headings: a column of given names, and the names beside it are family names."""
    if any(column.field in _PERSON_NAMES for column in columns):
        return columns
    texts = [_texts(rows, one.number) if _is_bare(one) else [] for one in columns]
    given = next((place for place, some in enumerate(texts) if given_share(some, given_names) > _MOST), None)
    if given is None:
        return columns
    fields = {given: Field.GIVEN_NAME}
    beside = (place for place in (given + 1, given - 1) if 0 <= place < len(columns))
    family = next((place for place in beside if _share(texts[place], _is_word) > _MOST), None)
    if family is not None:
        fields[family] = Field.FAMILY_NAME
    return [replace(one, field=fields.get(place, one.field)) for place, one in enumerate(columns)]


def _is_bare(column: ListColumn) -> bool:
    return column.field is None and not column.heading and not column.barred


def _is_word(text: str) -> bool:
    return any(map(str.isalpha, text)) and not any(map(str.isdigit, text))


def _with_names(columns: list[ListColumn], rows: _Rows, given_names: Collection[str]) -> list[ListColumn]:
    """A column "Naam" beside a "Voornaam" is the family name; else its values say what comes first."""
    fields = {column.field for column in columns}
    both = Field.GIVEN_NAME in fields and Field.FAMILY_NAME not in fields
    made = []
    for column in columns:
        if column.field in FULL_NAMES and both:
            column = replace(column, field=Field.FAMILY_NAME)
        elif column.field in FULL_NAMES and Field.FAMILY_NAME in fields:
            column = replace(column, field=None)
        elif column.field is Field.NAME_GIVEN_FIRST and family_name_first(
            _texts(rows, column.number), given_names
        ):
            column = replace(column, field=Field.NAME_FAMILY_FIRST)
        made.append(column)
    return made


def _texts(rows: _Rows, number: int) -> list[str]:
    return [text for row in rows if number < len(row) and (text := cell_text(row[number]))]


def _share(texts: Sequence[str], fits: Callable[[str], bool]) -> float:
    return sum(map(fits, texts)) / len(texts) if texts else 0.0


def _is_enterprise_number(text: str) -> bool:
    from stdnum.be import vat

    return any(map(str.isdigit, text)) and len(text) < 20 and bool(vat.is_valid(text))
