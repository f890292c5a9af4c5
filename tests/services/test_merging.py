"""Two records become one, and two again: at once, or a week and a hundred edits later."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from tests.conftest import EVENING
from zorgdesk.db import tables
from zorgdesk.db.store import Store
from zorgdesk.domain.changes import Noun
from zorgdesk.domain.duplicates import DuplicatePair
from zorgdesk.domain.entries import EntryDraft, EntryKind
from zorgdesk.domain.lists import ListName
from zorgdesk.domain.participations import ParticipationStatus
from zorgdesk.errors import ZorgdeskError
from zorgdesk.services.opening import Services

HISTORY = {"change_records", "change_rows", "live_lines"}


def rows(store: Store) -> dict[str, list[tuple[Any, ...]]]:
    with store.read() as connection:
        return {
            table.name: [
                tuple(row) for row in connection.execute(select(table).order_by(*table.primary_key.columns))
            ]
            for table in tables.metadata.sorted_tables
            if table.name not in HISTORY
        }


@pytest.fixture
def do(store: Store) -> Services:
    return Services(store)


@pytest.fixture
def house(do: Services) -> int:
    return do.organisations.add("Buurthuis Zuid")[0]


@pytest.fixture
def trees(do: Services, house: int) -> int:
    return do.people.add("Trees", "Debusschere", organisation_id=house, email="trees@huis.example")[0]


@pytest.fixture
def other(do: Services) -> int:
    """Trees once more, with a slip, who everything hangs on that can hang on somebody."""
    return do.people.add("Trees", "Debuschere", telephone="0470 12 34 56", note="rolstoel")[0]


def hang_everything(do: Services, who: int) -> int:
    """Returns the activity."""
    activity = do.activities.add("practice_table", "Drempels", date=date(2026, 9, 12))[0]
    part = do.programme.add(activity, "Gesprek")[0]
    do.programme.add_contribution(part, person_id=who)
    entry = do.entries.add(activity, EntryDraft(EntryKind.STATEMENT, "De bus rijdt niet.", who))[0].id
    signal = do.policy_signals.add("Vervoer", owner_id=who, addressee_person_id=who)[0]
    do.policy_signals.add_evidence(signal, entry)
    do.policy_signals.add_follow_up(signal, date(2026, 9, 13), "Gebeld", by_id=who)
    do.reporting_back.set_told(signal, [who])
    do.tasks.add("Zaal boeken", assignee_id=who)
    do.participations.add(activity, who)
    return activity


def named(store: Store, person_id: int) -> set[str]:
    """The columns in which a person is named outside the bin."""
    found = set()
    with store.read() as connection:
        for table in tables.metadata.sorted_tables:
            for column in table.c:
                if any(key.column.table is tables.people for key in column.foreign_keys):
                    wanted = select(table.c.id).where(column == person_id)
                    if "deleted_at" in table.c:
                        wanted = wanted.where(table.c.deleted_at.is_(None))
                    if connection.execute(wanted).first():
                        found.add(f"{table.name}.{column.name}")
    return found


def merge_id(do: Services, noun: Noun = Noun.PEOPLE) -> int:
    return do.duplicates.merges(noun)[0].id


def test_all_that_hangs_on_one_hangs_on_the_other(do: Services, store: Store, trees: int, other: int) -> None:
    hang_everything(do, other)
    before = named(store, other)
    assert len(before) >= 8
    do.duplicates.merge(Noun.PEOPLE, trees, other)
    assert named(store, other) == set()
    assert named(store, trees) >= before
    kept = do.people.get(trees)
    assert kept is not None
    assert (kept.name, kept.email, kept.telephone, kept.note) == (
        "Trees Debusschere",
        "trees@huis.example",
        "0470 12 34 56",
        "rolstoel",
    )
    assert do.people.get(other) is None


def test_fields_are_taken_as_chosen(do: Services, trees: int, other: int) -> None:
    do.duplicates.merge(Noun.PEOPLE, trees, other, ["family_name"])
    kept = do.people.get(trees)
    assert kept is not None
    assert (kept.name, kept.telephone) == ("Trees Debuschere", "")


def test_an_address_that_was_not_chosen_is_still_known(do: Services, trees: int, other: int) -> None:
    do.people.edit(other, email="trees@vorige.example", email_aliases=("T@oud.example", "TREES@huis.example"))
    do.duplicates.merge(Noun.PEOPLE, trees, other, [])
    kept = do.people.get(trees)
    assert kept is not None
    assert (kept.email, kept.email_aliases) == (
        "trees@huis.example",
        ("trees@vorige.example", "T@oud.example"),
    )
    do.duplicates.unmerge(do.duplicates.merges(Noun.PEOPLE)[0].id)
    kept = do.people.get(trees)
    assert kept is not None
    assert (kept.email, kept.email_aliases) == ("trees@huis.example", ())


def test_the_job_of_the_other_one_can_be_chosen(do: Services, trees: int, other: int, house: int) -> None:
    library = do.organisations.add("Bibliotheek")[0]
    do.people.edit(other, organisation_id=library, job_title="bibliothecaris")
    do.duplicates.merge(Noun.PEOPLE, trees, other, ["organisation"])
    places = [(one.organisation, one.primary) for one in do.people.affiliations(trees)]
    assert places == [("Bibliotheek", True), ("Buurthuis Zuid", False)]
    do.duplicates.unmerge(merge_id(do))
    assert [(one.organisation, one.primary) for one in do.people.affiliations(trees)] == [
        ("Buurthuis Zuid", True)
    ]
    assert [(one.organisation, one.primary) for one in do.people.affiliations(other)] == [
        ("Bibliotheek", True)
    ]


def test_one_job_twice_becomes_one(do: Services, trees: int, other: int, house: int) -> None:
    do.people.edit(other, organisation_id=house, job_title="coördinator")
    do.duplicates.merge(Noun.PEOPLE, trees, other)
    assert [(one.organisation, one.job_title) for one in do.people.affiliations(trees)] == [
        ("Buurthuis Zuid", "coördinator")
    ]


def test_the_first_job_of_the_kept_one_stays_first(do: Services, trees: int, other: int) -> None:
    library = do.organisations.add("Bib")[0]
    do.people.add_affiliation(trees, library)
    do.people.edit(other, organisation_id=library, job_title="kok")
    do.duplicates.merge(Noun.PEOPLE, trees, other)
    places = [(one.organisation, one.job_title, one.primary) for one in do.people.affiliations(trees)]
    assert places == [("Buurthuis Zuid", "", True), ("Bib", "kok", False)]


@pytest.mark.parametrize(
    ("one", "two", "becomes"),
    [
        ("registered", "present", "present"),
        ("present", "absent", "present"),
        ("excused", "registered", "excused"),
        ("cancelled", "registered", "registered"),
        ("absent", "excused", "excused"),
    ],
)
def test_both_at_one_activity_become_one_row(
    do: Services, trees: int, other: int, one: str, two: str, becomes: str
) -> None:
    activity = do.activities.add("workshop", "Koken")[0]
    first, second = (do.participations.add(activity, who)[0] for who in (trees, other))
    for key, status in ((first, one), (second, two)):
        do.participations.set_status(key, ParticipationStatus(status))
    do.participations.edit(second, note="vegetarisch")
    do.duplicates.merge(Noun.PEOPLE, trees, other)
    (row,) = do.participations.of(activity)
    assert (row.person_id, row.status, row.note) == (trees, becomes, "vegetarisch")
    assert (row.check_in is not None) == (becomes == "present")
    assert [item for item in do.history.bin() if item.noun is Noun.PARTICIPATIONS] == []


def test_who_came_early_and_left_late_was_there_all_the_time(do: Services, trees: int, other: int) -> None:
    activity = do.activities.add("workshop", "Koken")[0]
    keys = [do.participations.add(activity, who)[0] for who in (trees, other)]
    for hour, key in enumerate(keys):
        do.participations.check_in(key)
        came, left = (EVENING + timedelta(hours=hour + stay) for stay in (0, 3))
        do.participations.edit(key, check_in=came, check_out=left)
    do.duplicates.merge(Noun.PEOPLE, trees, other)
    (row,) = do.participations.of(activity)
    assert (row.check_in, row.check_out) == (EVENING, EVENING + timedelta(hours=4))


def test_undo_right_away_is_the_identity(do: Services, store: Store, trees: int, other: int) -> None:
    activity = hang_everything(do, other)
    do.participations.add(activity, trees)
    before = rows(store)
    do.duplicates.merge(Noun.PEOPLE, trees, other)
    after = rows(store)
    do.history.undo()
    assert rows(store) == before
    do.history.redo()
    assert rows(store) == after


def test_unmerge_puts_all_of_it_back(do: Services, store: Store, trees: int, other: int) -> None:
    activity = hang_everything(do, other)
    do.participations.add(activity, trees)
    before = rows(store)
    do.duplicates.merge(Noun.PEOPLE, trees, other)
    stayed, _changes = do.duplicates.unmerge(merge_id(do))
    assert stayed == {}
    assert rows(store) == before
    do.history.undo()
    assert do.people.get(other) is None


def test_a_week_and_a_hundred_edits_later(do: Services, store: Store, trees: int, other: int) -> None:
    activity = hang_everything(do, other)
    before = named(store, other)
    do.duplicates.merge(Noun.PEOPLE, trees, other)
    for number in range(100):
        do.people.add("Jan", f"Peeters {number}")
    do.people.edit(trees, email="t.debusschere@huis.example", note="rolstoel, komt met de bus")
    do.entries.add(activity, EntryDraft(EntryKind.STATEMENT, "Later gezegd.", trees))
    stayed, _changes = do.duplicates.unmerge(merge_id(do))
    assert named(store, other) == before
    back, kept = do.people.get(other), do.people.get(trees)
    assert back is not None
    assert kept is not None
    assert (back.name, back.telephone, back.note) == ("Trees Debuschere", "0470 12 34 56", "rolstoel")
    assert (kept.email, kept.telephone) == ("t.debusschere@huis.example", "")
    assert kept.note == "rolstoel, komt met de bus"
    assert stayed == {"people": 1}
    assert [one.text for one in do.people.said(trees)] == ["Later gezegd."]


def test_what_somebody_changed_since_stays(do: Services, trees: int, other: int) -> None:
    jo = do.people.add("Jo", "Peeters")[0]
    tasks = [do.tasks.add(text, assignee_id=other)[0] for text in ("Zaal", "Koffie")]
    do.duplicates.merge(Noun.PEOPLE, trees, other)
    do.tasks.edit(tasks[0], assignee_id=jo)
    do.tasks.edit(tasks[1], text="Koffie en thee")
    stayed, _changes = do.duplicates.unmerge(merge_id(do))
    from zorgdesk.domain.tasks import TaskFilter

    assert {one.text: one.assignee_id for one in do.tasks.rows(TaskFilter())} == {
        "Zaal": jo,
        "Koffie en thee": other,
    }
    assert stayed == {"tasks": 1}


def test_another_primary_job_since_is_kept(do: Services, trees: int, other: int) -> None:
    library = do.organisations.add("Bibliotheek")[0]
    do.people.edit(other, organisation_id=library)
    do.duplicates.merge(Noun.PEOPLE, trees, other)
    moved = next(one for one in do.people.affiliations(trees) if one.organisation_id == library)
    do.people.edit_affiliation(moved.id, primary=True)
    do.duplicates.unmerge(merge_id(do))
    for who in (trees, other):
        assert [one.primary for one in do.people.affiliations(who)] == [True]


def test_from_the_bin_comes_two_again(do: Services, store: Store, trees: int, other: int) -> None:
    hang_everything(do, other)
    before = named(store, other)
    do.duplicates.merge(Noun.PEOPLE, trees, other)
    (item,) = [one for one in do.history.bin() if one.noun is Noun.PEOPLE]
    assert item.merged
    do.history.restore(Noun.PEOPLE, other)
    assert named(store, other) == before
    assert do.duplicates.merges(Noun.PEOPLE) == []


def test_an_emptied_bin_forgets_the_merge(do: Services, trees: int, other: int) -> None:
    activity = hang_everything(do, other)
    do.participations.add(activity, trees)
    do.duplicates.merge(Noun.PEOPLE, trees, other)
    assert do.history.empty_bin()[1] == 0
    assert do.duplicates.merges(Noun.PEOPLE) == []
    assert do.history.bin() == []


def test_a_chain_is_taken_back_from_its_end(do: Services, trees: int, other: int) -> None:
    third = do.people.add("Trees", "De Busschere")[0]
    do.tasks.add("Zaal", assignee_id=other)
    do.duplicates.merge(Noun.PEOPLE, trees, other)
    do.duplicates.merge(Noun.PEOPLE, third, trees)
    later, earlier = do.duplicates.merges(Noun.PEOPLE)
    assert (later.again, earlier.again) == (False, True)
    with pytest.raises(ZorgdeskError) as refused:
        do.duplicates.unmerge(earlier.id)
    assert refused.value.code == "merged_again"
    do.duplicates.unmerge(later.id)
    do.duplicates.unmerge(earlier.id)
    assert do.people.hanging(other) == {"tasks": 1}


@pytest.mark.parametrize("which", [lambda a, b: (a, a), lambda a, b: (a, 999), lambda a, b: (999, b)])
def test_one_and_itself_or_nobody_is_refused(
    do: Services, store: Store, trees: int, other: int, which: Callable[[int, int], tuple[int, int]]
) -> None:
    before = rows(store)
    with pytest.raises(ZorgdeskError):
        do.duplicates.merge(Noun.PEOPLE, *which(trees, other))
    assert rows(store) == before


def test_organisations_become_one(do: Services, store: Store, house: int, trees: int) -> None:
    short = do.organisations.add("BHZ", aliases=("Zuid",), enterprise_number="0417.497.106", world="welfare")[
        0
    ]
    other = do.people.add("Jo", "Maes", organisation_id=short)[0]
    do.people.add_affiliation(trees, short)
    part = do.organisations.add("BHZ jeugd", parent_id=short)[0]
    theme = do.lists.of(ListName.THEME)[0].code
    for key in (house, short):
        do.taggings.set_codes(Noun.ORGANISATIONS, key, ListName.THEME, [theme])
    before = rows(store)
    do.duplicates.merge(Noun.ORGANISATIONS, house, short)
    kept, child = do.organisations.get(house), do.organisations.get(part)
    assert kept is not None
    assert child is not None
    assert (kept.name, kept.aliases, kept.enterprise_number) == (
        "Buurthuis Zuid",
        ("Zuid", "BHZ"),
        "0417.497.106",
    )
    assert kept.world == "welfare"
    assert child.parent_id == house
    assert [one.organisation for one in do.people.affiliations(trees)] == ["Buurthuis Zuid"]
    assert [one.organisation_id for one in do.people.affiliations(other)] == [house]
    assert do.taggings.codes_of(Noun.ORGANISATIONS, house, ListName.THEME) == [theme]
    do.duplicates.unmerge(merge_id(do, Noun.ORGANISATIONS))
    assert rows(store) == before


def test_a_part_that_becomes_its_whole_is_no_part_of_itself(do: Services) -> None:
    whole = do.organisations.add("Stad")[0]
    part = do.organisations.add("Stad, dienst welzijn", parent_id=whole)[0]
    do.duplicates.merge(Noun.ORGANISATIONS, part, whole)
    kept = do.organisations.get(part)
    assert kept is not None
    assert kept.parent_id is None


def pairs(do: Services, noun: Noun = Noun.PEOPLE) -> list[tuple[str, str]]:
    return [(one.first.name, one.second.name) for one in do.duplicates.candidates(noun)]


def test_who_is_said_to_be_two_is_not_proposed_again(do: Services, trees: int, other: int) -> None:
    assert pairs(do) == [("Trees Debusschere", "Trees Debuschere")]
    do.duplicates.dismiss(Noun.PEOPLE, other, trees)
    assert do.duplicates.known(Noun.PEOPLE) == []
    assert pairs(do) == []
    do.history.undo()
    assert len(do.duplicates.known(Noun.PEOPLE) or []) == 1


def test_what_is_in_the_bin_is_no_duplicate(do: Services, trees: int, other: int) -> None:
    assert do.duplicates.known(Noun.PEOPLE) is None
    pairs(do)
    do.people.delete(other)
    assert do.duplicates.known(Noun.PEOPLE) == []
    assert pairs(do) == []


def test_side_by_side(do: Services, trees: int, other: int) -> None:
    hang_everything(do, other)
    shown = do.duplicates.side_by_side(Noun.PEOPLE, trees, other)
    assert shown is not None
    assert shown.fuller == {"telephone"}
    assert shown.values[0]["organisation"] == "Buurthuis Zuid"
    assert shown.hanging[0] == {}
    assert shown.hanging[1]["participations"] == 1
    assert do.duplicates.side_by_side(Noun.PEOPLE, trees, 999) is None


def test_cancelling_leaves_what_was_known(do: Services, trees: int, other: int) -> None:
    def stop(_done: int, _total: int) -> None:
        raise InterruptedError

    before: list[DuplicatePair] = do.duplicates.candidates(Noun.PEOPLE)
    with pytest.raises(InterruptedError):
        do.duplicates.candidates(Noun.PEOPLE, stop)
    assert do.duplicates.known(Noun.PEOPLE) == before


def test_the_search_tells_how_far_it_is_and_never_goes_back(do: Services, trees: int, other: int) -> None:
    told: list[float] = []
    do.duplicates.candidates(Noun.PEOPLE, lambda done, total: told.append(done / total))
    assert told == sorted(told)
    assert (told[0] < 0.3, told[-1]) == (True, 1)
    assert any(0.3 < share < 0.9 for share in told)
