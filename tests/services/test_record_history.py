"""What happened to one record, with what was there before and after."""

from datetime import date

import pytest
from sqlalchemy import select

from tests.fakes import FakeClock
from zorgdesk.db import tables
from zorgdesk.db.store import Store
from zorgdesk.domain.attachments import NewFile
from zorgdesk.domain.changes import Noun
from zorgdesk.domain.entries import EntryDraft, EntryKind
from zorgdesk.domain.history import FieldChange, Happening, RecordHistory
from zorgdesk.domain.lists import ListName
from zorgdesk.domain.participations import ParticipationStatus
from zorgdesk.services.opening import Services


@pytest.fixture
def clock(store: Store) -> FakeClock:
    store.now = clock = FakeClock()
    return clock


@pytest.fixture
def do(store: Store, clock: FakeClock) -> Services:
    return Services(store)


def happened(history: RecordHistory) -> list[list[tuple[str, Happening]]]:
    return [[(row.table, row.happening) for row in change.rows] for change in history.changes]


def test_a_field_before_and_after(do: Services, clock: FakeClock) -> None:
    activity, _ = do.activities.add("workshop", "Koken", place="Keuken")
    clock.pass_time(hours=2)
    do.activities.edit(activity, place="Zaal", date=date(2026, 10, 1))
    latest, first = do.history.of(Noun.ACTIVITIES, activity).changes
    assert latest.action.action == "activity.edited"
    assert latest.action.author == "An"
    assert latest.action.at == clock.at
    (row,) = latest.rows
    assert row.happening is Happening.CHANGED
    assert {one.field: (one.before, one.after) for one in row.fields} == {
        "place": ("Keuken", "Zaal"),
        "date": (None, date(2026, 10, 1)),
    }
    assert [one.happening for one in first.rows] == [Happening.ADDED]


def test_ids_have_names_also_of_what_is_in_the_bin(do: Services) -> None:
    activity, _ = do.activities.add("workshop", "Koken")
    trees, _ = do.people.add("Trees", "Maes")
    entry = do.entries.add(activity, EntryDraft(EntryKind.STATEMENT, "Soep"))[0].id
    do.entries.edit(entry, speaker_id=trees)
    do.people.delete(trees)
    history = do.history.of(Noun.ENTRIES, entry)
    (change,) = (one for one in history.changes[0].rows[0].fields if one.field == "speaker_id")
    assert change == FieldChange("speaker_id", None, trees, Noun.PEOPLE)
    assert history.names[(Noun.PEOPLE, trees)] == "Trees Maes"


def test_deleted_put_back_and_undone(do: Services) -> None:
    task, _ = do.tasks.add("Zaal boeken")
    do.tasks.delete(task)
    do.history.restore(Noun.TASKS, task)
    do.tasks.set_done(task, True)
    do.history.undo()
    history = do.history.of(Noun.TASKS, task)
    assert [change.rows[0].happening for change in history.changes] == [
        Happening.CHANGED,
        Happening.PUT_BACK,
        Happening.DELETED,
        Happening.ADDED,
    ]
    assert [change.action.undone for change in history.changes] == [True, False, False, False]


def test_what_hangs_on_a_record_belongs_to_its_history(do: Services) -> None:
    activity, _ = do.activities.add("workshop", "Koken")
    codes = [value.code for value in do.lists.of(ListName.THEME)][:1]
    do.taggings.set_codes(Noun.ACTIVITIES, activity, ListName.THEME, codes)
    do.taggings.set_codes(Noun.ACTIVITIES, activity, ListName.THEME, [])
    do.attachments.add(Noun.ACTIVITIES, activity, [NewFile("a.txt", "text/plain", b"a")])
    other, _ = do.activities.add("workshop", "Zingen")
    do.taggings.set_codes(Noun.ACTIVITIES, other, ListName.THEME, codes)
    history = do.history.of(Noun.ACTIVITIES, activity, language="fr")
    assert happened(history) == [
        [("attachments", Happening.ADDED)],
        [("taggings", Happening.TAKEN_AWAY)],
        [("taggings", Happening.ADDED)],
        [("activities", Happening.ADDED)],
    ]
    assert not history.changes[0].rows[0].own
    assert do.lists.of(ListName.THEME)[0].label("fr") in history.names.values()


def test_check_in_of_everybody_tells_only_of_this_one(do: Services) -> None:
    activity, _ = do.activities.add("workshop", "Koken")
    made = [do.participations.add(activity, do.people.add(name, "Maes")[0])[0] for name in ("Trees", "Jo")]
    do.participations.everybody_present(activity)
    (row,) = do.history.of(Noun.PARTICIPATIONS, made[0]).changes[0].rows
    (status,) = (one for one in row.fields if one.field == "status")
    assert (status.before, status.after) == (ParticipationStatus.REGISTERED, ParticipationStatus.PRESENT)


def test_a_long_history_comes_in_parts(do: Services) -> None:
    task, _ = do.tasks.add("0")
    for number in range(1, 25):
        do.tasks.edit(task, text=str(number))
    found: list[object] = []
    before: int | None = None
    for length in (10, 10, 5):
        part = do.history.of(Noun.TASKS, task, before=before, limit=10)
        assert len(part.changes) == length
        found += [change.rows[0].fields[0].after for change in part.changes]
        before = part.next_before
    assert before is None
    assert found == [str(number) for number in range(24, -1, -1)]


def test_what_an_older_zorgdesk_recorded_does_not_stop_it(do: Services, store: Store) -> None:
    task, _ = do.tasks.add("Zaal boeken")
    do.tasks.edit(task, text="Zaal zoeken")
    with store.write() as connection:
        rows = tables.change_rows
        last = connection.execute(select(rows.c.id).order_by(rows.c.id.desc()).limit(1)).scalar_one()
        changed = '{"colour": "blue", "text": "Zaal zoeken"}'
        connection.execute(rows.update().where(rows.c.id == last).values(after=changed))
    fields = do.history.of(Noun.TASKS, task).changes[0].rows[0].fields
    assert FieldChange("colour", None, "blue") in fields
