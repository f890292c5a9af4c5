"""What was agreed: decisions, tasks, signals and the next date."""

from datetime import date as Date

from zorgdesk.domain.entries import EntryKind
from zorgdesk.imports.action_points import has_agreement, read_task, read_task_row, task_columns
from zorgdesk.imports.dutch_dates import find_date, is_only_date
from zorgdesk.imports.gathering import Gathering
from zorgdesk.imports.label_words import LabelKind
from zorgdesk.imports.quotations import unquoted
from zorgdesk.imports.report_lines import Paragraph
from zorgdesk.imports.who import NOBODY, KnownPeople

AGREEMENTS = frozenset({LabelKind.TASK, LabelKind.DECISIONS_AND_TASKS, LabelKind.SIGNAL, LabelKind.NEXT_DATE})
"""Lists of these go on until something else begins, white space or not."""


class Agreements:
    """Adds agreements to what was gathered. `date`, that of the activity, helps where a year is missing."""

    def __init__(self, gathering: Gathering, people: KnownPeople, date: Date | None) -> None:
        self._gathering = gathering
        self._people = people
        self._date = date
        self._columns: tuple[str, ...] | None = None

    def take(self, kind: LabelKind, text: str, typed: str = "") -> None:
        """One agreement; `typed` is the label to keep where the words come to nothing but a note."""
        if kind is LabelKind.SIGNAL:
            self._gathering.found.signals.append(unquoted(text))
        elif kind is LabelKind.NEXT_DATE:
            self._take_next_date(text, typed)
        else:
            self._take_task(text, surely=kind is LabelKind.TASK)

    def take_row(self, row: Paragraph) -> None:
        """A row of a table: of action points when its head says so, else a note."""
        columns = task_columns(row.cells)
        if columns is not None:
            self._columns = columns
        elif self._columns is not None and any(row.cells):
            task = read_task_row(row.cells, self._columns, self._people, self._date)
            self._gathering.found.tasks.append(task)
        else:
            self._gathering.note(" | ".join(cell for cell in row.cells if cell))

    def end_table(self) -> None:
        """What comes next is no row of the table before."""
        self._columns = None

    def _take_task(self, text: str, *, surely: bool) -> None:
        task = read_task(text, self._people, self._date)
        if surely or has_agreement(task):
            self._gathering.found.tasks.append(task)
        else:
            self._gathering.say(EntryKind.DECISION, text, NOBODY, "")

    def _take_next_date(self, text: str, typed: str) -> None:
        found, understood = find_date(text, self._date), self._gathering.found
        if found and found.date == understood.next_date and is_only_date(text):
            return  # told twice
        if found and understood.next_date is None:
            understood.next_date = found.date
            if is_only_date(text):
                return
        self._gathering.note(typed + text)
