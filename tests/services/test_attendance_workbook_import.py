"""The attendance workbook goes out, is filled in, and comes back."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from tests.exports.office import needs_office, to_kind
from zorgdesk.db.store import Store
from zorgdesk.domain.attendance_proposal import Decision
from zorgdesk.domain.attendance_return import AttendanceReturn, KnownRow, LostRow, NewRow, Problem, Take
from zorgdesk.domain.attendance_rows import Field
from zorgdesk.domain.outcomes import Outcome
from zorgdesk.domain.participations import ParticipationStatus
from zorgdesk.domain.people import PersonFilter
from zorgdesk.errors import ZorgdeskError
from zorgdesk.services.opening import Services

PRESENT, EXCUSED, REGISTERED = (
    ParticipationStatus.PRESENT,
    ParticipationStatus.EXCUSED,
    ParticipationStatus.REGISTERED,
)
LETTERS = dict(
    zip(
        ("family", "given", "organisation", "job", "email", "telephone", "role", "status", "in", "out"),
        "BCDEFGHIJK",
        strict=True,
    )
)
FillIn = Callable[[Any], None]


class Evening:
    """One activity with three people, and its workbook on the way out and in."""

    def __init__(self, do: Services, folder: Path) -> None:
        self.do = do
        self.folder = folder
        self.activity = do.activities.add("practice_table", "Wonen", number=1, date=date(2026, 9, 12))[0]
        names = (("Lotte", "De Smet"), ("Youssef", "Benali"), ("Trees", "Vandewalle"))
        self.people = [
            do.people.add(given, family, email=f"{given.lower()}@voorbeeld.be", telephone="0470 12 34 56")[0]
            for given, family in names
        ]
        self.guests = [do.participations.add(self.activity, person)[0] for person in self.people]

    def written(self, language: str = "nl", name: str = "lijst.xlsx") -> Path:
        target = self.folder / name
        self.do.exports.attendance(self.activity, target, language=language)
        return target

    def filled_in(self, fill_in: FillIn, language: str = "nl") -> Path:
        path = self.written(language)
        workbook = load_workbook(path)
        fill_in(workbook.worksheets[0])
        workbook.save(path)
        return path

    def proposed(self, fill_in: FillIn, language: str = "nl") -> AttendanceReturn:
        return self.do.attendance_workbook_import.propose(self.filled_in(fill_in, language), self.activity)

    def stored(self, proposal: AttendanceReturn) -> Any:
        return self.do.attendance_workbook_import.store(proposal)[0]

    def last_action(self) -> str:
        last = self.do.history.next_undo()
        return last.action if last else ""

    def guest(self, family_name: str) -> Any:
        return next(one for one in self.do.participations.of(self.activity) if one.family_name == family_name)


@pytest.fixture
def services(store: Store) -> Services:
    return Services(store)


@pytest.fixture
def evening(services: Services, tmp_path: Path) -> Evening:
    return Evening(services, tmp_path)


def row_of(sheet: Any, family_name: str) -> int:
    return next(place for place, row in enumerate(sheet.values, start=1) if row[1] == family_name)


def put(sheet: Any, family_name: str, **values: object) -> None:
    row = row_of(sheet, family_name)
    for name, value in values.items():
        sheet[f"{LETTERS[name]}{row}"] = value


def append(sheet: Any, **values: object) -> None:
    row = sheet.max_row + 1
    for name, value in values.items():
        sheet[f"{LETTERS[name]}{row}"] = value


def everything(do: Services, activity: int) -> list[object]:
    return [do.participations.of(activity), do.people.rows(PersonFilter(), limit=100)]


@pytest.mark.parametrize("language", ["nl", "en", "fr"])
def test_a_workbook_nobody_touched_changes_nothing(evening: Evening, language: str) -> None:
    evening.do.participations.check_in(evening.guests[0])
    proposal = evening.proposed(lambda sheet: None, language)
    assert [row.outcome for row in proposal.rows] == [Outcome.UNCHANGED] * 3
    before = evening.do.participations.of(evening.activity)
    result = evening.stored(proposal)
    assert (result.created, result.updated, result.unchanged, result.review) == (0, 0, 3, ())
    assert evening.do.participations.of(evening.activity) == before
    assert evening.last_action() == "participation.checked_in"


def test_what_was_filled_in_comes_back_and_is_undone_as_a_whole(evening: Evening) -> None:
    def fill_in(sheet: Any) -> None:
        put(sheet, "De Smet", status="aanwezig", **{"in": time(19, 5), "out": "21u30"})
        put(sheet, "Benali", status="V", email="y.benali@voorbeeld.be")
        put(sheet, "Vandewalle", family="Van de Walle", organisation="Buurtwerk Noord", role="begeleider")

    before = everything(evening.do, evening.activity)
    result = evening.stored(evening.proposed(fill_in))
    assert (result.created, result.updated, result.unchanged, result.review) == (0, 3, 0, ())
    lotte, youssef, trees = map(evening.guest, ("De Smet", "Benali", "Van de Walle"))
    assert (lotte.status, youssef.status, trees.status) == (PRESENT, EXCUSED, REGISTERED)
    assert lotte.check_in == datetime(2026, 9, 12, 17, 5, tzinfo=UTC)
    assert lotte.check_out == datetime(2026, 9, 12, 19, 30, tzinfo=UTC)
    assert youssef.email == "y.benali@voorbeeld.be"
    assert (trees.organisation, trees.role) == ("Buurtwerk Noord", "facilitator")
    assert evening.last_action() == "attendance.read_back"
    evening.do.history.undo()
    assert everything(evening.do, evening.activity) == before


@pytest.mark.parametrize(
    ("language", "typed", "status"),
    [
        ("nl", "A", "present"),
        ("nl", "v", "excused"),
        ("nl", "–", "absent"),
        ("nl", "Présente", "present"),
        ("nl", "absent", "absent"),
        ("fr", "A", "absent"),
        ("fr", "P", "present"),
        ("en", "E", "excused"),
        ("en", "Waiting List", "waiting_list"),
    ],
)
def test_words_and_letters_of_three_languages(
    evening: Evening, language: str, typed: str, status: str
) -> None:
    evening.stored(evening.proposed(lambda sheet: put(sheet, "Benali", status=typed), language))
    assert evening.guest("Benali").status == status


@pytest.mark.parametrize("typed", ["animation", "animateur", "Animatrice", "animatrices", "facilitator"])
def test_a_role_may_be_written_as_what_one_does_or_is(evening: Evening, typed: str) -> None:
    evening.stored(evening.proposed(lambda sheet: put(sheet, "Benali", role=typed), "fr"))
    assert evening.guest("Benali").role == "facilitator"


def test_rows_may_be_sorted_left_out_and_moved_under_a_title(evening: Evening) -> None:
    def fill_in(sheet: Any) -> None:
        put(sheet, "De Smet", status="aanwezig")
        rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
        sheet.delete_rows(1, sheet.max_row)
        sheet.append(["Lijst van de deur"])
        for row in (rows[0], *reversed(rows[2:])):
            sheet.append(row[::-1])

    proposal = evening.proposed(fill_in)
    assert [(row.name, row.outcome) for row in proposal.rows] == [
        ("Trees Vandewalle", Outcome.UNCHANGED),
        ("Lotte De Smet", Outcome.UPDATED),
    ]


def test_new_lines_are_walk_ins_of_the_register_or_to_be_confirmed(evening: Evening) -> None:
    known = evening.do.people.add("Mo", "Şahin", email="mo@voorbeeld.be")[0]

    def fill_in(sheet: Any) -> None:
        append(sheet, family="Sahin", given="Mo", email="MO@voorbeeld.be", status="aanwezig")
        append(sheet, family="Aerts", given="Noor", organisation="De Brug", telephone="0470 99 88 77",
               status="aanwezig", **{"in": time(19, 45)})  # fmt: skip

    result = evening.stored(evening.proposed(fill_in))
    assert (result.created, result.unchanged, result.review) == (2, 3, ())
    mo, noor = evening.guest("Şahin"), evening.guest("Aerts")
    assert (mo.person_id, mo.walk_in, mo.status, mo.to_confirm) == (known, True, PRESENT, False)
    assert (noor.walk_in, noor.to_confirm, noor.organisation) == (True, True, "De Brug")
    assert (noor.telephone, noor.check_in) == ("0470 99 88 77", datetime(2026, 9, 12, 17, 45, tzinfo=UTC))


def test_two_people_of_one_name_are_asked_about(evening: Evening) -> None:
    first = evening.do.people.add("An", "Peeters")[0]
    second = evening.do.people.add("An", "Peeters")[0]
    proposal = evening.proposed(lambda sheet: append(sheet, family="Peeters", given="An", status="aanwezig"))
    row = proposal.rows[-1]
    assert isinstance(row, NewRow)
    assert row.outcome is Outcome.DOUBTFUL
    assert {one.person.id for one in row.candidates} == {first, second}
    assert len(evening.stored(proposal).review) == 1
    assert len(evening.do.participations.of(evening.activity)) == 3
    evening.stored(proposal.with_row(replace(row, chosen=second)))
    assert evening.guest("Peeters").person_id == second


def test_what_changed_on_both_sides_is_shown_and_waits(evening: Evening) -> None:
    path = evening.filled_in(lambda sheet: put(sheet, "De Smet", status="verontschuldigd"))
    evening.do.participations.check_in(evening.guests[0])
    evening.do.participations.excuse(evening.guests[1])
    proposal = evening.do.attendance_workbook_import.propose(path, evening.activity)
    lotte = next(row for row in proposal.rows if row.name == "Lotte De Smet")
    assert isinstance(lotte, KnownRow)
    change = lotte.changes[0]
    assert (change.field, change.was, change.here, change.said) == (
        Field.STATUS, REGISTERED, PRESENT, EXCUSED,
    )  # fmt: skip
    assert (lotte.take, lotte.outcome, lotte.conflicts) == (Take.OPEN, Outcome.DOUBTFUL, True)
    result = evening.stored(proposal)
    assert (result.updated, result.unchanged) == (0, 2)
    assert "intussen ook hier gewijzigd" in result.review[0]
    assert evening.guest("De Smet").status is PRESENT
    evening.stored(proposal.with_row(replace(lotte, take=Take.WORKBOOK)))
    assert (evening.guest("De Smet").status, evening.guest("De Smet").check_in) == (EXCUSED, None)
    assert evening.guest("Benali").status is EXCUSED


def test_a_workbook_of_another_activity_is_refused_with_its_name(evening: Evening) -> None:
    other = evening.do.activities.add("training", "Budgethulp")[0]
    with pytest.raises(ZorgdeskError) as refused:
        evening.do.attendance_workbook_import.propose(evening.written(), other)
    assert refused.value.code == "other_activity_workbook"
    assert "Wonen" in str(refused.value.details["title"])


def without_memory(path: Path) -> Path:
    workbook = load_workbook(path)
    del workbook["Zorgdesk"]
    workbook.save(path)
    return path


def test_also_without_the_hidden_sheet(evening: Evening) -> None:
    path = without_memory(evening.filled_in(lambda sheet: put(sheet, "Benali", status="A")))
    other = evening.do.activities.add("training", "Budgethulp")[0]
    with pytest.raises(ZorgdeskError) as refused:
        evening.do.attendance_workbook_import.propose(path, other)
    assert refused.value.details["title"] == "Wonen"
    proposal = evening.do.attendance_workbook_import.propose(path, evening.activity)
    assert [row.outcome for row in proposal.rows] == [
        Outcome.DOUBTFUL, Outcome.UNCHANGED, Outcome.UNCHANGED,
    ]  # fmt: skip


def test_changed_copied_and_lost_keys_are_said(evening: Evening) -> None:
    def fill_in(sheet: Any) -> None:
        key = sheet.max_column
        smet, benali = row_of(sheet, "De Smet"), row_of(sheet, "Benali")
        whole = sheet.cell(smet, key).value
        sheet.cell(smet, key).value = whole[:-1] + ("0" if whole[-1] != "0" else "1")
        append(sheet, family="Benali", given="Youssef", status="aanwezig")
        sheet.cell(sheet.max_row, key).value = sheet.cell(benali, key).value

    proposal = evening.proposed(fill_in)
    changed = next(row for row in proposal.rows if row.name == "Lotte De Smet")
    assert isinstance(changed, NewRow)
    assert (changed.outcome, changed.problems[0][0]) == (Outcome.DOUBTFUL, Problem.KEY_CHANGED)
    copied = proposal.rows[-1]
    assert isinstance(copied, LostRow)
    assert copied.problem is Problem.KEY_TWICE
    review = evening.stored(proposal).review
    assert any("sleutel is gewijzigd" in line for line in review)
    assert any("staat al op een andere rij" in line for line in review)


def test_somebody_taken_off_the_list_meanwhile_does_not_return(evening: Evening) -> None:
    path = evening.filled_in(lambda sheet: put(sheet, "Benali", status="aanwezig"))
    evening.do.participations.delete(evening.guests[1])
    proposal = evening.do.attendance_workbook_import.propose(path, evening.activity)
    lost = proposal.rows[0]
    assert isinstance(lost, LostRow)
    assert (lost.name, lost.problem) == ("Youssef Benali", Problem.GONE)
    evening.stored(proposal)
    assert len(evening.do.participations.of(evening.activity)) == 2


def test_what_can_not_be_read_is_told_and_the_rest_is_taken(evening: Evening) -> None:
    def fill_in(sheet: Any) -> None:
        put(sheet, "De Smet", status="x", email="lotte.smet@voorbeeld.be")
        put(sheet, "Benali", **{"in": time(19, 0)})
        put(sheet, "Vandewalle", family=None, given=None, status="aanwezig")

    result = evening.stored(evening.proposed(fill_in))
    assert result.updated == 2
    assert [line.split(": ")[1] for line in result.review] == [
        "er staat een uur, maar niet dat die persoon aanwezig was",
        "wat “x” betekent, is niet bekend",
        "geen naam",
    ]
    assert evening.guest("De Smet").email == "lotte.smet@voorbeeld.be"
    assert evening.guest("Benali").check_in is None
    assert evening.guest("Vandewalle").status is PRESENT


def test_lists_from_elsewhere_are_not_ours(evening: Evening, tmp_path: Path) -> None:
    strange = tmp_path / "teams.csv"
    strange.write_text("Naam;E-mail\nLotte De Smet;lotte@voorbeeld.be\n", encoding="utf-8")
    ours = evening.do.attendance_workbook_import
    assert not ours.is_attendance_workbook(strange)
    assert not ours.is_attendance_workbook(tmp_path / "weg.xlsx")
    assert ours.is_attendance_workbook(evening.written())
    with pytest.raises(ZorgdeskError, match="not_our_workbook"):
        ours.propose(strange, evening.activity)


def test_a_decision_not_to_take_a_row_is_told(evening: Evening) -> None:
    proposal = evening.proposed(lambda sheet: append(sheet, family="Aerts", given="Noor"))
    row = proposal.rows[-1]
    assert isinstance(row, NewRow)
    result = evening.stored(proposal.with_row(replace(row, chosen=Decision.OUT)))
    assert (result.created, result.skipped) == (0, ((5, "weggelaten"),))


def refused(evening: Evening, proposal: AttendanceReturn) -> None:
    before = everything(evening.do, evening.activity)
    with pytest.raises(ZorgdeskError, match="proposal_outdated"):
        evening.stored(proposal)
    assert everything(evening.do, evening.activity) == before


def test_what_changed_here_between_looking_and_storing_is_not_overwritten(evening: Evening) -> None:
    path = evening.filled_in(lambda sheet: put(sheet, "De Smet", status="verontschuldigd"))
    proposal = evening.do.attendance_workbook_import.propose(path, evening.activity)
    evening.do.participations.check_in(evening.guests[0])
    refused(evening, proposal)
    again = evening.do.attendance_workbook_import.propose(path, evening.activity).decided_as(proposal)
    assert again.counts()[Outcome.DOUBTFUL] == 1
    assert evening.guest("De Smet").status is PRESENT


def test_what_changed_here_about_somebody_else_is_not_in_the_way(evening: Evening) -> None:
    proposal = evening.proposed(lambda sheet: put(sheet, "De Smet", status="verontschuldigd"))
    evening.do.participations.check_in(evening.guests[1])
    evening.stored(proposal)
    assert evening.guest("De Smet").status is EXCUSED


def test_who_is_off_the_list_since_looking_does_not_return(evening: Evening) -> None:
    proposal = evening.proposed(lambda sheet: put(sheet, "De Smet", status="verontschuldigd"))
    evening.do.participations.delete(evening.guests[0])
    refused(evening, proposal)


def test_somebody_new_who_was_added_here_meanwhile_is_not_added_twice(evening: Evening) -> None:
    path = evening.filled_in(lambda sheet: append(sheet, family="Aerts", given="Noor", status="aanwezig"))
    proposal = evening.do.attendance_workbook_import.propose(path, evening.activity)
    noor = evening.do.people.add("Noor", "Aerts")[0]
    refused(evening, proposal)
    again = evening.do.attendance_workbook_import.propose(path, evening.activity).decided_as(proposal)
    assert isinstance(again.rows[-1], NewRow)
    assert again.rows[-1].chosen == noor
    evening.do.participations.add(evening.activity, noor)
    refused(evening, again)


def test_what_was_decided_is_kept_when_it_is_compared_once_more(evening: Evening) -> None:
    def fill_in(sheet: Any) -> None:
        put(sheet, "De Smet", status="verontschuldigd")
        put(sheet, "Benali", status="verontschuldigd")
        append(sheet, family="Aerts", given="Noor", status="aanwezig")

    path = evening.filled_in(fill_in)
    proposal = evening.do.attendance_workbook_import.propose(path, evening.activity)
    youssef, lotte, _trees, noor = proposal.rows
    assert isinstance(lotte, KnownRow)
    assert isinstance(noor, NewRow)
    proposal = proposal.with_row(replace(lotte, take=Take.HERE)).with_row(replace(noor, chosen=Decision.OUT))
    evening.do.participations.check_in(evening.guests[1])
    refused(evening, proposal)
    again = evening.do.attendance_workbook_import.propose(path, evening.activity).decided_as(proposal)
    outcomes = [row.outcome for row in again.rows]
    assert outcomes == [Outcome.DOUBTFUL, Outcome.SKIPPED, Outcome.UNCHANGED, Outcome.SKIPPED]
    assert youssef.outcome is Outcome.UPDATED


@needs_office
@pytest.mark.parametrize("kind", ["xlsx", "ods", "xls"])
def test_saved_by_another_program_it_still_says_the_same(evening: Evening, tmp_path: Path, kind: str) -> None:
    evening.do.participations.check_in(evening.guests[0])
    book = load_workbook(evening.written(name="lijst.xlsx"))
    put(book.worksheets[0], "Benali", status="aanwezig", **{"in": time(19, 5)})
    (tmp_path / "uit").mkdir()
    book.save(tmp_path / "uit" / "lijst.xlsx")
    saved = to_kind(tmp_path / "uit" / "lijst.xlsx", kind, tmp_path)
    proposal = evening.do.attendance_workbook_import.propose(saved, evening.activity)
    assert proposal.counts() == {Outcome.UPDATED: 1, Outcome.UNCHANGED: 2}
    evening.stored(proposal)
    assert evening.guest("Benali").check_in == datetime(2026, 9, 12, 17, 5, tzinfo=UTC)
