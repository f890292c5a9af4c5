"""The next activity of a series."""

from datetime import UTC, date, datetime

import pytest

from zorgdesk.db.store import Store
from zorgdesk.domain.activities import Activity, ActivityState
from zorgdesk.domain.changes import Noun
from zorgdesk.domain.lists import ListName
from zorgdesk.domain.participations import ParticipationRole, ParticipationStatus
from zorgdesk.errors import ZorgdeskError
from zorgdesk.services.activities import Activities, SeriesService
from zorgdesk.services.history import History
from zorgdesk.services.lists import Lists
from zorgdesk.services.opening import Services
from zorgdesk.services.participations import Participations
from zorgdesk.services.people import People
from zorgdesk.services.taggings import Taggings


def get(store: Store, activity_id: int) -> Activity:
    activity = Activities(store).get(activity_id)
    assert activity is not None
    return activity


@pytest.fixture
def activity_id(store: Store) -> int:
    series, _ = SeriesService(store).add("Lokaal samen")
    Activities(store).add("practice_table", "Later", number=4, series_id=series)
    return Activities(store).add(
        "practice_table",
        "Drempels",
        number=3,
        series_id=series,
        place="Lokeren",
        state=ActivityState.HELD,
        introduction="Vanavond",
        date=date(2026, 9, 12),
        starts_at=datetime(2026, 9, 12, 17, 30, tzinfo=UTC),
        next_date=date(2026, 12, 3),
    )[0]


def test_the_plan_comes_along_and_what_happened_does_not(store: Store, activity_id: int) -> None:
    next_id, changes = Activities(store).repeat(activity_id)
    made = get(store, next_id)
    assert (made.kind, made.title, made.number, made.place) == ("practice_table", "Drempels", 5, "Lokeren")
    assert (made.date, made.next_date, made.state) == (date(2026, 12, 3), None, ActivityState.PLANNED)
    assert made.starts_at == datetime(2026, 12, 3, 18, 30, tzinfo=UTC)  # half past seven, in winter
    assert made.introduction == ""
    assert made.series_id == get(store, activity_id).series_id
    assert changes.subject == "Drempels"


def test_the_same_people_are_invited(store: Store, activity_id: int) -> None:
    people, participations = People(store), Participations(store)
    statuses = (ParticipationStatus.PRESENT, ParticipationStatus.ABSENT, ParticipationStatus.CANCELLED)
    ids = [people.add("Noor", f"Naam{number}")[0] for number in range(4)]
    for person_id, status in zip(ids, (*statuses, ParticipationStatus.PRESENT), strict=True):
        participations.add(activity_id, person_id, status=status, role=ParticipationRole.VOLUNTEER)
    people.delete(ids[3])
    next_id, changes = Activities(store).repeat(activity_id)
    invited = participations.of(next_id)
    assert {one.person_id for one in invited} == set(ids[:2])
    assert {(one.status, one.role, one.check_in) for one in invited} == {
        (ParticipationStatus.INVITED, ParticipationRole.VOLUNTEER, None)
    }
    assert len(changes.ids(Noun.PARTICIPATIONS)) == 2


def test_themes_come_along_and_one_undo_takes_all_of_it_back(store: Store, activity_id: int) -> None:
    codes = [value.code for value in Lists(store).of(ListName.THEME)][:2]
    Taggings(store).set_codes(Noun.ACTIVITIES, activity_id, ListName.THEME, codes)
    next_id, _ = Activities(store).repeat(activity_id)
    assert Taggings(store).codes_of(Noun.ACTIVITIES, next_id, ListName.THEME) == codes
    History(store).undo()
    assert Activities(store).get(next_id) is None


def test_without_number_or_next_date_it_goes_on_without(store: Store) -> None:
    activity_id, _ = Activities(store).add("training", "Klare taal", date=date(2026, 9, 12))
    made = get(store, Activities(store).repeat(activity_id)[0])
    assert (made.number, made.date, made.starts_at) == (None, None, None)


def test_of_no_series_the_two_begin_one_so_that_what_is_open_comes_along(store: Store) -> None:
    services = Services(store)
    first, _ = services.activities.add("training", "Klare taal", date=date(2026, 9, 12))
    services.tasks.add("Zaal zoeken", activity_id=first)
    next_id, _ = services.activities.repeat(first)
    (series,) = services.series.all()
    assert series.title == "Klare taal"
    assert get(store, first).series_id == get(store, next_id).series_id == series.id
    found = services.preparation.of(next_id)
    assert found is not None
    assert [task.text for task in found.tasks] == ["Zaal zoeken"]
    assert found.previous is not None
    assert found.previous.id == first
    services.history.undo()
    assert get(store, first).series_id is None
    assert services.series.all() == []


def test_one_that_is_gone_cannot_be_repeated(store: Store, activity_id: int) -> None:
    Activities(store).delete(activity_id)
    with pytest.raises(ZorgdeskError, match="not_found"):
        Activities(store).repeat(activity_id)
