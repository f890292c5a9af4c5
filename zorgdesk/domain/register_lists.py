"""A list of people or organisations that comes in: what its columns are, and what each row would do."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from zorgdesk.domain.outcomes import Outcome
from zorgdesk.domain.row_reasons import Reason


class ListKind(StrEnum):
    """What stands in the rows. The values are what a remembered mapping of columns is kept under."""

    PEOPLE = "people"
    ORGANISATIONS = "organisations"
    ATTENDANCE = "attendance"


class Field(StrEnum):
    """What a column holds."""

    GIVEN_NAME = "given_name"
    FAMILY_NAME = "family_name"
    NAME_GIVEN_FIRST = "name_given_first"
    NAME_FAMILY_FIRST = "name_family_first"
    ORGANISATION = "organisation"
    ORGANISATION_NUMBER = "organisation_number"
    JOB_TITLE = "job_title"
    JOB_CATEGORY = "job_category"
    STARTS_ON = "starts_on"
    ENDS_ON = "ends_on"
    EMAIL = "email"
    TELEPHONE = "telephone"
    EMAIL_ALIASES = "email_aliases"
    NOTE = "note"
    NAME = "name"
    ALIASES = "aliases"
    NUMBER = "enterprise_number"
    WEBSITE = "website"
    MUNICIPALITY = "municipality"
    PARENT = "parent"
    STAKEHOLDER = "stakeholder"
    RECOGNISED = "recognised"
    SCOPE = "scope"
    ENTRANT = "entrant"
    SECTOR = "sector"
    ACTOR_GROUP = "actor_group"
    ACTOR_TYPE = "actor_type"
    WORLD = "world"
    THEMES = "themes"
    TARGET_GROUPS = "target_groups"
    STATUS = "status"
    SIGNATURE = "signature"
    JOINED = "joined"
    LEFT = "left"
    DURATION = "duration"
    SOURCE_KEY = "source_key"


def _run(first: Field, last: Field) -> tuple[Field, ...]:
    fields = tuple(Field)
    return fields[fields.index(first) : fields.index(last) + 1]


_CONTACT = (Field.EMAIL, Field.TELEPHONE)
FIELDS_OF = {
    ListKind.PEOPLE: (
        *_run(Field.GIVEN_NAME, Field.ORGANISATION_NUMBER),
        *_CONTACT,
        *_run(Field.JOB_TITLE, Field.ENDS_ON),
        Field.EMAIL_ALIASES,
        Field.NOTE,
    ),
    ListKind.ORGANISATIONS: (
        *_run(Field.NAME, Field.NUMBER),
        *_CONTACT,
        *_run(Field.WEBSITE, Field.TARGET_GROUPS),
        Field.NOTE,
    ),
    ListKind.ATTENDANCE: (
        *_run(Field.GIVEN_NAME, Field.ORGANISATION),
        Field.EMAIL,
        *_run(Field.STATUS, Field.SOURCE_KEY),
    ),
}
"""The fields of each kind of list, in the order in which they are offered."""
FULL_NAMES = frozenset({Field.NAME_GIVEN_FIRST, Field.NAME_FAMILY_FIRST})


@dataclass(frozen=True, slots=True)
class ListColumn:
    """A column of the file. `number` counts from 0; a national register number is `barred`."""

    number: int
    heading: str
    examples: tuple[str, ...] = ()
    field: Field | None = None
    barred: bool = False


@dataclass(frozen=True, slots=True)
class ListLayout:
    """How a sheet is read: `header_row` counts from 1, and is None for a sheet without headings.

    `remembered`: the columns were chosen by somebody for an earlier list with the same headings. `left_out`
    is how many columns there are beyond those that are offered.
    """

    kind: ListKind
    sheets: tuple[str, ...]
    sheet: int
    header_row: int | None
    columns: tuple[ListColumn, ...]
    rows: int = 0
    remembered: bool = False
    left_out: int = 0

    @property
    def mapping(self) -> dict[int, Field]:
        """The field of each column that is brought in."""
        return {column.number: column.field for column in self.columns if column.field is not None}


@dataclass(frozen=True, slots=True)
class FieldChange:
    """What a field holds now and what it would hold, as texts or as codes of the lists."""

    field: Field
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Candidate:
    """A record a row may be about, and what it would change there."""

    id: int
    title: str
    changes: tuple[FieldChange, ...] = ()


@dataclass(frozen=True, slots=True)
class RowProposal:
    """What one row would do. `row` is its number in the sheet; 0 for a record that stands in no row.

    `values` is what was understood, by field. `match` is the record it is about; for a row that is unsure
    `candidates` are the ones it may be about. `follows` is the row that brings in whom it is about, of whom
    it tells one more organisation; 0 for a row that stands by itself.
    """

    row: int
    outcome: Outcome
    title: str
    values: Mapping[Field, Any] = field(default_factory=dict)
    why: tuple[Reason, ...] = ()
    match: Candidate | None = None
    candidates: tuple[Candidate, ...] = ()
    follows: int = 0


@dataclass(frozen=True, slots=True)
class ListProposal:
    """A whole list, understood. `remarks` are about the list, not about one row.

    `stamp` says of which moment of the store it holds.
    """

    kind: ListKind
    rows: tuple[RowProposal, ...]
    remarks: tuple[Reason, ...] = ()
    stamp: tuple[int, ...] = ()

    def counts(self) -> Counter[Outcome]:
        """How many rows have each outcome."""
        return Counter(row.outcome for row in self.rows)
