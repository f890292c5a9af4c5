"""The sheet of counts: formulas over the list of people, so that a correction there counts here at once."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from openpyxl.styles import Alignment

from zorgdesk.domain.attendance import AttendanceMaterial
from zorgdesk.domain.names import fold
from zorgdesk.domain.participations import ParticipationRole, ParticipationStatus
from zorgdesk.domain.words import word
from zorgdesk.exports.attendance_paper import hours, paper_of
from zorgdesk.exports.attendance_wording import AttendanceWording
from zorgdesk.exports.formulas import formula_cell, store_results
from zorgdesk.exports.paper import set_paper
from zorgdesk.exports.workbook import (
    BOLD,
    STRONG_LINE,
    TITLE,
    as_text,
    boxed,
    header,
    set_widths,
    styled,
    writable,
)

_WIDTHS = (52, 13, 13)
_SPOKEN_DAY = {  # Excel's code of the language, or the day is written in that of the computer
    "nl": "[$-813]dddd d mmmm yyyy",
    "en": "[$-809]dddd d mmmm yyyy",
    "fr": "[$-80C]dddd d mmmm yyyy",
}
_LEFT = Alignment(horizontal="left")
_RIGHT = Alignment(horizontal="right", vertical="center")
_UNDERLINED = {"border": boxed(sides=["bottom"])}
_TOTAL = {"font": BOLD, "border": boxed(STRONG_LINE, ["top"])}

_PRESENT = ParticipationStatus.PRESENT

Tally = dict[str, tuple[int, int]]


def append_overview(sheet: Any, material: AttendanceMaterial, words: AttendanceWording) -> None:
    """Fill the sheet: the facts of the activity, then people per status, per role and per organisation."""
    paper = paper_of(material, words)
    set_paper(sheet, replace(paper, title="", details="", landscape=False))  # they stand in the cells
    set_widths(sheet, _WIDTHS)
    sheet.sheet_view.showGridLines = False
    overview = _Overview(sheet, material, words)
    overview.add_facts()
    overview.add_statuses()
    overview.add_roles()
    overview.add_organisations()
    overview.close()


class _Group(NamedTuple):
    """People who count alike."""

    status: ParticipationStatus
    role: ParticipationRole
    organisation: str


class _Overview:
    """Writes block under block, and remembers what every formula will come to."""

    def __init__(self, sheet: Any, material: AttendanceMaterial, words: AttendanceWording) -> None:
        self._sheet = sheet
        self._material = material
        self._words = words
        self._row = 0
        self._results: dict[str, int] = {}
        self._groups = Counter(
            _Group(person.status, person.role, writable(person.organisation or ""))
            for person in material.participations
        )
        self._status = f"{words.people_table}[{words.status}]"
        self._role = f"{words.people_table}[{words.role}]"
        self._organisation = f"{words.people_table}[{words.organisation}]"
        self._present = ""  # the cell that holds the word for present

    def add_facts(self) -> None:
        """The title and, as far as known, the day, the hours and the place."""
        activity = self._material.activity
        self._append([styled(self._sheet, self._material.title, font=TITLE)])
        if activity.date is not None:
            day = _SPOKEN_DAY.get(self._material.language, _SPOKEN_DAY["nl"])
            self._append([styled(self._sheet, activity.date, number_format=day, alignment=_LEFT)])
        where = " · ".join(fact for fact in (hours(activity), activity.place) if fact)
        if where:
            self._append([as_text(self._sheet, where)])

    def add_statuses(self) -> None:
        """How many people per status."""
        language = self._material.language
        statuses = list(ParticipationStatus)
        self._present = f"$A${self._row + 3 + statuses.index(_PRESENT)}"
        self._block(
            (self._words.status, self._words.count),
            [word(status, language) for status in statuses],
            lambda row: (f"=COUNTIFS({self._status},A{row})",),
            self._tally(lambda group: word(group.status, language)),
        )

    def add_roles(self) -> None:
        """How many people per role, and how many of them came."""
        language = self._material.language
        self._block(
            (self._words.role, self._words.count, self._words.present),
            [word(role, language) for role in ParticipationRole],
            lambda row: (
                f"=COUNTIFS({self._role},A{row})",
                f"=COUNTIFS({self._role},A{row},{self._status},{self._present})",
            ),
            self._tally(lambda group: word(group.role, language)),
        )

    def add_organisations(self) -> None:
        """How many people per organisation, and how many of them came.

        COUNTIFS would read a name such as "Wie * wat?" or "=Art" as a pattern or a comparison, so these rows
        compare cell with cell.
        """
        nobody = self._words.no_organisation
        # Excel compares without case, so names that differ in case alone are one row.
        names = {group.organisation.lower(): group.organisation for group in self._groups}
        names.pop("", None)
        labels = [*sorted(names.values(), key=fold), nobody]
        tally = self._tally(lambda group: names.get(group.organisation.lower(), nobody))

        def formulas(row: int) -> tuple[str, ...]:
            wanted = '""' if row == last else f"A{row}"
            belongs = f"({self._organisation}={wanted})"
            return (
                f'=SUMPRODUCT({belongs}*({self._status}<>""))',
                f"=SUMPRODUCT({belongs}*({self._status}={self._present}))",
            )

        last = self._row + 2 + len(labels)
        heads = (self._words.organisation, self._words.count, self._words.present)
        self._block(heads, labels, formulas, tally)

    def close(self) -> None:
        """Finish the sheet; nothing can be added after this."""
        store_results(self._sheet, self._results)

    def _tally(self, label: Callable[[_Group], str]) -> Tally:
        people: Counter[str] = Counter()
        came: Counter[str] = Counter()
        for group, count in self._groups.items():
            people[label(group)] += count
            came[label(group)] += count if group.status is _PRESENT else 0
        return {each: (people[each], came[each]) for each in people}

    def _block(
        self,
        heads: Sequence[str],
        labels: Sequence[str],
        formulas: Callable[[int], tuple[str, ...]],
        tally: Tally,
    ) -> None:
        """A header, a row of formulas per label, and their total. `formulas` gives those of a row number."""
        self._append([])
        self._append(
            [header(self._sheet, heads[0]), *(header(self._sheet, h, alignment=_RIGHT) for h in heads[1:])]
        )
        first = self._row + 1
        for label in labels:
            found = tally.get(label, (0, 0))
            self._counted(label, formulas(self._row + 1), found, _UNDERLINED)
        sums = [f"=SUM({letter}{first}:{letter}{self._row})" for letter in "BC"[: len(heads) - 1]]
        totals = [sum(found[index] for found in tally.values()) for index in (0, 1)]
        self._counted(self._words.total, sums, totals, _TOTAL)

    def _counted(
        self, label: str, formulas: Sequence[str], results: Sequence[int], styles: Mapping[str, Any]
    ) -> None:
        cells = [styled(self._sheet, label, **styles)]
        for letter, formula, result in zip("BC", formulas, results, strict=False):
            self._results[f"{letter}{self._row + 1}"] = result
            cells.append(formula_cell(self._sheet, formula, **styles))
        self._append(cells)

    def _append(self, cells: list[Any]) -> None:
        self._sheet.append(cells)
        self._row += 1
