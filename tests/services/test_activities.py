from datetime import UTC, date, datetime, timedelta

import pytest

from tests.conftest import EVENING
from zorgdesk.db.store import Store
from zorgdesk.domain.activities import ActivityFilter, ActivityFormat, ActivityState
from zorgdesk.domain.changes import Noun
from zorgdesk.domain.participations import ParticipationStatus
from zorgdesk.errors import ZorgdeskError
from zorgdesk.services.activities import Activities, SeriesService
from zorgdesk.services.history import History
from zorgdesk.services.opening import Services
from zorgdesk.services.programme import Programme


@pytest.fixture
def activities(store: Store) -> Activities:
    return Activities(store)


def test_an_activity_lives_from_planned_to_held(activities: Activities, store: Store) -> None:
    activity_id, changes = activities.add("practice_table", " Drempels ", number=3, date=date(2026, 9, 12))
    assert changes.ids(Noun.ACTIVITIES) == {activity_id}
    activity = activities.get(activity_id)
    assert activity is not None
    assert (activity.title, activity.state) == ("Drempels", ActivityState.PLANNED)
    activities.start(activity_id)
    programme = Programme(store)
    item_id, _ = programme.add(activity_id, "Gesprek")
    programme.start(item_id)
    activities.close(activity_id)
    assert programme.current(activity_id) is None
    held = activities.get(activity_id)
    assert held is not None
    assert held.state is ActivityState.HELD
    assert activities.heading(held) == "Praktijktafel 3: Drempels"
    assert activities.heading(held, "fr") == "Table de pratiques 3: Drempels"


def test_titles_are_required_and_ends_follow_starts(activities: Activities) -> None:
    with pytest.raises(ZorgdeskError, match="title_missing"):
        activities.add("practice_table", "  ")
    activity_id, _ = activities.add("practice_table", "Drempels", starts_at=EVENING)
    with pytest.raises(ZorgdeskError, match="title_missing"):
        activities.edit(activity_id, title="")
    with pytest.raises(ZorgdeskError, match="ends_before_start"):
        activities.edit(activity_id, ends_at=EVENING - timedelta(hours=1))
    with pytest.raises(TypeError):
        activities.edit(activity_id, colour="red")


def test_the_list_filters_sorts_and_pages(activities: Activities, store: Store) -> None:
    series_id, _ = SeriesService(store).add("Lokaal samen")
    for month in range(1, 6):
        activities.add("practice_table", f"Tafel {month}", date=date(2026, month, 1), series_id=series_id)
    activities.add("training", "Vorming", date=date(2025, 6, 1), format=ActivityFormat.ONLINE)
    assert activities.years() == [2026, 2025]
    assert activities.count(ActivityFilter(year=2026)) == 5
    assert activities.count(ActivityFilter(format=ActivityFormat.ONLINE, kind="training")) == 1
    page = activities.rows(ActivityFilter(series_id=series_id), offset=1, limit=2)
    assert [row.title for row in page] == ["Tafel 4", "Tafel 3"]
    assert page[0].series == "Lokaal samen"
    by_title = activities.rows(ActivityFilter(), sort="title", descending=False, limit=1)
    assert by_title[0].title == "Tafel 1"
    assert [row.title for row in activities.rows(ActivityFilter(text="vorm"))] == ["Vorming"]


def test_a_reference_means_one_activity_or_says_which(activities: Activities) -> None:
    first, _ = activities.add("practice_table", "Werken", number=1)
    activities.add("practice_table", "Wonen", number=12)
    assert activities.find("praktijktafel 1").id == first
    assert activities.find("wonen").number == 12
    found = activities.get(first)
    assert found is not None
    assert activities.find(found.uid) == found
    with pytest.raises(ZorgdeskError) as several:
        activities.find("praktijktafel")
    assert several.value.code == "several_fit"
    assert several.value.details["candidates"] == "Praktijktafel 1: Werken\nPraktijktafel 12: Wonen"
    with pytest.raises(ZorgdeskError, match="none_fits"):
        activities.find("trefdag 9")


def test_the_next_of_a_series_skips_the_cancelled(activities: Activities, store: Store) -> None:
    series_id, _ = SeriesService(store).add("Lokaal samen")
    one, _ = activities.add("practice_table", "Een", date=date(2026, 1, 1), series_id=series_id)
    activities.add(
        "practice_table", "Twee", date=date(2026, 2, 1), series_id=series_id, state=ActivityState.CANCELLED
    )
    three, _ = activities.add("practice_table", "Drie", date=date(2026, 3, 1), series_id=series_id)
    following = activities.next_in_series(one)
    assert following is not None
    assert following.id == three


def test_deleting_goes_to_the_bin_and_names_what_hangs_on_it(activities: Activities, store: Store) -> None:
    activity_id, _ = activities.add("practice_table", "Drempels")
    Programme(store).add(activity_id, "Onthaal")
    assert activities.hanging(activity_id) == {"programme_items": 1}
    activities.delete(activity_id)
    assert activities.get(activity_id) is None
    assert activities.count(ActivityFilter()) == 0
    history = History(store)
    assert [(item.noun, item.title) for item in history.bin()] == [(Noun.ACTIVITIES, "Drempels")]
    history.restore(Noun.ACTIVITIES, activity_id)
    assert activities.get(activity_id) is not None
    history.undo()
    assert activities.get(activity_id) is None
    assert history.empty_bin() == (1, 0)
    assert history.bin() == []


def test_the_list_counts_who_is_registered_and_who_came(activities: Activities, store: Store) -> None:
    services = Services(store)
    activity_id, _ = activities.add("practice_table", "Drempels")
    for name, status in (("An", "present"), ("Bea", "present"), ("Cas", "excused"), ("Dirk", "cancelled")):
        person_id, _ = services.people.add(name)
        services.participations.add(activity_id, person_id, status=ParticipationStatus(status))
    (row,) = activities.rows(ActivityFilter())
    assert (row.registered, row.present) == (3, 2)


def test_parts_with_a_time_of_their_own_move_with_the_day(store: Store) -> None:
    activities, programme = Activities(store), Programme(store)
    activity_id, _ = activities.add("practice_table", "Drempels", date=date(2026, 9, 12))
    evening = datetime(2026, 9, 12, 18, 0, tzinfo=UTC)  # eight o'clock in summer
    programme.add(activity_id, "Verhalen", starts_at=evening)
    programme.add(activity_id, "Afronding")
    activities.edit(activity_id, date=date(2026, 12, 12))
    stories, closing = programme.of(activity_id)
    assert stories.starts_at == datetime(2026, 12, 12, 19, 0, tzinfo=UTC)  # eight o'clock in winter
    assert closing.starts_at is None
    History(store).undo()
    assert programme.of(activity_id)[0].starts_at == evening
