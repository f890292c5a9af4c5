"""Lists of people and organisations come in: laid out, proposed row by row, stored as one action."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from zorgdesk.db import column_mappings, register_index
from zorgdesk.db.store import Store
from zorgdesk.domain.changes import Changes
from zorgdesk.domain.minutes_proposal import ImportResult
from zorgdesk.domain.outcomes import Outcome
from zorgdesk.domain.register_lists import Field, ListKind, ListLayout, ListProposal, RowProposal
from zorgdesk.domain.row_reasons import ROW, Reason
from zorgdesk.errors import ZorgdeskError
from zorgdesk.imports.registers import columns
from zorgdesk.imports.registers.cells import cell_text
from zorgdesk.imports.registers.rows import RowReader
from zorgdesk.imports.sheets import Sheet, read_sheets
from zorgdesk.services.list_words import codes_of
from zorgdesk.services.organisations_import import OrganisationsWriter, propose_organisations
from zorgdesk.services.people_import import PeopleWriter, Progress, propose_people

_HEADINGS_OFFERED = 30


def _unheard(_done: int, _total: int) -> None:
    """Nobody follows."""


@dataclass(frozen=True, slots=True)
class ReadList:
    """A file that was read, to be laid out more than once."""

    path: Path
    sheets: tuple[Sheet, ...]

    def headings(self, sheet: int) -> list[tuple[int, str]]:
        """The first rows of a sheet that hold anything, each with its number and its text."""
        rows = enumerate(self.sheets[sheet].rows[:_HEADINGS_OFFERED], start=1)
        shown = ((number, " · ".join(filter(None, map(cell_text, row[:8])))) for number, row in rows)
        return [(number, text[:80]) for number, text in shown if text]


class RegisterImports:
    """Four steps: `read`, `lay_out`, `propose`, `store`. Only the last one writes."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def read(self, path: Path, password: str | None = None) -> ReadList:
        """The tables of a file. Raises what `zorgdesk.imports.sheets.read_sheets` raises."""
        return ReadList(path, tuple(read_sheets(path, password)))

    def lay_out(
        self, read: ReadList, kind: ListKind, *, sheet: int | None = None, header: int | None = None
    ) -> ListLayout:
        """What the columns hold, as it was chosen for such a list before, or else proposed.

        `header` is the row with the headings, from 1; 0 for none, None to look for it.
        """
        with self._store.read() as connection:
            names = register_index.given_names(connection)
            found = columns.lay_out(read.sheets, kind, sheet=sheet, header=header, given_names=names)
            shape = columns.shape_of(found)
            kept = column_mappings.remembered(connection, kind, shape) if shape else None
        return columns.remembered(found, kept) if kept else found

    def propose(
        self,
        read: ReadList,
        layout: ListLayout,
        progress: Progress = _unheard,
        *,
        recognised: bool = False,
    ) -> ListProposal:
        """What each row would do. `progress` may raise to stop it.

        `recognised`: the list names every recognised organisation, so one that is not in it is gone.
        Raises ZorgdeskError: empty_list, no_name_column.
        """
        if not _can_be_known(layout):
            raise ZorgdeskError("no_name_column", path=read.path)
        with self._store.read() as connection:
            stamp = register_index.moment(connection)
            names = register_index.given_names(connection)
            reader = RowReader(layout, codes_of(connection, layout.kind), names)
            rows = list(reader.read(read.sheets[layout.sheet].rows))
            if not rows:
                raise ZorgdeskError("empty_list", path=read.path)
            if layout.kind is ListKind.PEOPLE:
                proposed = tuple(propose_people(connection, rows, progress))
            else:
                found = propose_organisations(connection, rows, progress, recognised=recognised)
                proposed = tuple(found)
        return ListProposal(layout.kind, proposed, _remarks(read, layout, names), stamp)

    def remember(self, layout: ListLayout) -> None:
        """Keep what was chosen for the columns, for the next list with these headings."""
        if shape := columns.shape_of(layout):
            with self._store.write() as connection:
                column_mappings.remember(connection, layout.kind, shape, columns.mapping_text(layout))

    def store(
        self, proposal: ListProposal, subject: str, language: str = "nl", progress: Progress = _unheard
    ) -> tuple[ImportResult, Changes]:
        """Write what is new and what changes, in one action that the history calls `subject`.

        Raises ZorgdeskError proposal_outdated when the store was changed since the proposal was made.
        """
        with self._store.change(f"{proposal.kind.value}.imported", subject) as work:
            if register_index.moment(work.connection) != proposal.stamp:
                raise ZorgdeskError("proposal_outdated")
            writer = PeopleWriter(work) if proposal.kind is ListKind.PEOPLE else OrganisationsWriter(work)
            writer.write(proposal.rows, progress)
        return result_in(language, proposal), work.changes


def with_field(layout: ListLayout, number: int, field: Field | None) -> ListLayout:
    """The layout with another field for one column, which is then no longer that of another column."""
    single = field not in (None, Field.NOTE)
    fields = [
        field if column.number == number else None if single and column.field is field else column.field
        for column in layout.columns
    ]
    return columns.with_fields(layout, fields)


def decide(row: RowProposal, record_id: int | None) -> RowProposal:
    """The row once somebody has said that it is about this candidate; None: about somebody new."""
    if record_id is None:
        return replace(row, outcome=Outcome.NEW, why=(Reason("chosen"),), match=None, follows=0)
    match = next(one for one in row.candidates if one.id == record_id)
    outcome = Outcome.UPDATED if match.changes else Outcome.UNCHANGED
    return replace(row, outcome=outcome, why=(Reason("chosen"),), match=match)


def leave_out(row: RowProposal) -> RowProposal:
    """The row once somebody has said that nothing must come of it."""
    return replace(row, outcome=Outcome.SKIPPED, why=(Reason("chosen"),))


def result_in(language: str, proposal: ListProposal) -> ImportResult:
    """What storing it does, with its reasons in this language."""
    counts = proposal.counts()
    skipped = [row for row in proposal.rows if row.outcome is Outcome.SKIPPED]
    return ImportResult(
        created=counts[Outcome.NEW],
        updated=counts[Outcome.UPDATED] + counts[Outcome.RENAMED],
        unchanged=counts[Outcome.UNCHANGED],
        skipped=tuple((row.row, told(row.why, language)) for row in skipped),
        review=tuple(_review(proposal, language)),
    )


def told(why: Sequence[Reason], language: str) -> str:
    """Reasons as one line."""
    return "; ".join(reason.told(language) for reason in why)


def _review(proposal: ListProposal, language: str) -> Iterator[str]:
    yield from (remark.told(language) for remark in proposal.remarks)
    unsure = (Outcome.DOUBTFUL, Outcome.GONE)
    for row in proposal.rows:
        doubts = [reason for reason in row.why if reason.is_doubt]
        if row.outcome in unsure or (doubts and row.outcome is not Outcome.SKIPPED):
            reasons = row.why if row.outcome in unsure else doubts
            where = f"{ROW.in_language(language)} {row.row}: " if row.row else ""
            yield f"{where}{row.title}: {told(reasons, language)}"


def _can_be_known(layout: ListLayout) -> bool:
    wanted = {Field.NAME} if layout.kind is ListKind.ORGANISATIONS else _PERSON_NAMES
    return bool(wanted & set(layout.mapping.values()))


_PERSON_NAMES = {Field.GIVEN_NAME, Field.FAMILY_NAME, Field.NAME_GIVEN_FIRST, Field.NAME_FAMILY_FIRST}


def _remarks(read: ReadList, layout: ListLayout, names: Collection[str]) -> tuple[Reason, ...]:
    """What of the file does not come in."""
    barred = [Reason("column_barred", one.heading or "?") for one in layout.columns if one.barred]
    left = [one.heading for one in layout.columns if not one.barred and one.field is None and one.heading]
    sheets = [one.name for number, one in enumerate(read.sheets) if number != layout.sheet]
    remarks = barred
    if left:
        remarks.append(Reason("columns_left_out", ", ".join(left)))
    if layout.left_out:
        remarks.append(Reason("columns_too_many", row=layout.left_out))
    if sheets:
        remarks.append(Reason("sheets_left_out", ", ".join(sheets)))
    remarks += [Reason("order_unsure", name) for name in columns.unsure_orders(read.sheets, layout, names)]
    return tuple(remarks)
