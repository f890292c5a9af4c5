from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from zorgdesk.domain.activities import Activity, ActivityState, CancelReason
from zorgdesk.services.opening import Services
from zorgdesk.ui.activities.details import DetailsTab
from zorgdesk.ui.page import PageContext, Pane

ENTER = Qt.Key.Key_Return


@pytest.fixture
def activity_id(services: Services) -> int:
    return services.activities.add("practice_table", "Nieuwe activiteit", date=date(2026, 9, 12))[0]


@pytest.fixture
def tab(context: PageContext, activity_id: int, show: Callable[[Pane], None]) -> DetailsTab:
    made = DetailsTab(context)
    made.show_activity(activity_id)
    show(made)
    return made


def stored(services: Services, activity_id: int) -> Activity:
    activity = services.activities.get(activity_id)
    assert activity is not None
    return activity


def test_a_new_activity_is_named_at_once(tab: DetailsTab, services: Services, activity_id: int) -> None:
    tab.focus_first()
    QTest.keyClicks(tab.title, "Drempels in de vrije tijd")
    QTest.keyClick(tab.title, Qt.Key.Key_Tab)
    assert stored(services, activity_id).title == "Drempels in de vrije tijd"


def test_an_emptied_title_is_refused_in_words(tab: DetailsTab, services: Services, activity_id: int) -> None:
    tab.title.setFocus()
    tab.title.clear()
    tab.place.setFocus()
    assert tab.form.error(tab.title)
    assert stored(services, activity_id).title == "Nieuwe activiteit"


def test_hours_are_local_and_follow_the_day(tab: DetailsTab, services: Services, activity_id: int) -> None:
    for field, typed in ((tab.starts, "19u30"), (tab.ends, "22:00")):
        field.setFocus()
        QTest.keyClicks(field, typed)
        QTest.keyClick(field, ENTER)
    activity = stored(services, activity_id)
    assert activity.starts_at is not None
    assert activity.starts_at.isoformat() == "2026-09-12T17:30:00+00:00"
    tab.date.setFocus()
    tab.date.selectAll()
    QTest.keyClicks(tab.date, "12/12/2026")
    QTest.keyClick(tab.date, ENTER)
    activity = stored(services, activity_id)
    assert activity.starts_at is not None
    assert activity.starts_at.isoformat() == "2026-12-12T18:30:00+00:00"  # winter time, still half past seven


def test_an_end_before_the_start_is_said_under_the_field(tab: DetailsTab) -> None:
    for field, typed in ((tab.starts, "19:30"), (tab.ends, "18:00")):
        field.setFocus()
        QTest.keyClicks(field, typed)
        QTest.keyClick(field, ENTER)
    assert tab.form.error(tab.ends)


def test_why_it_is_cancelled_is_asked_only_then(
    tab: DetailsTab, services: Services, activity_id: int
) -> None:
    assert not tab.reason.isVisible()
    services.activities.edit(activity_id, state=ActivityState.CANCELLED)
    tab.refresh(None)
    assert tab.reason.isVisible()
    tab.reason.setCurrentIndex(0)
    tab.reason.activated.emit(0)
    assert stored(services, activity_id).cancel_reason is CancelReason.TOO_FEW_REGISTRATIONS
    tab.state_choice.set_key(ActivityState.PLANNED)
    tab.state_choice.key_chosen.emit(ActivityState.PLANNED)
    assert stored(services, activity_id).cancel_reason is None


def test_a_series_is_chosen_or_begun(tab: DetailsTab, services: Services, activity_id: int) -> None:
    tab.series.setFocus()
    QTest.keyClicks(tab.series, "Lokaal samen")
    QTest.keyClick(tab.series, Qt.Key.Key_Down)
    QTest.keyClick(tab.series, ENTER)
    (series,) = services.series.all()
    assert stored(services, activity_id).series_id == series.id


def test_a_number_has_digits_only(tab: DetailsTab, services: Services, activity_id: int) -> None:
    tab.number.setFocus()
    QTest.keyClicks(tab.number, "drie")
    QTest.keyClick(tab.number, ENTER)
    assert tab.form.error(tab.number)
    tab.number.selectAll()
    QTest.keyClicks(tab.number, "3")
    QTest.keyClick(tab.number, ENTER)
    assert stored(services, activity_id).number == 3
    assert not tab.form.error(tab.number)


def test_what_is_typed_is_stored_in_its_own_activity(
    tab: DetailsTab, services: Services, activity_id: int
) -> None:
    other, _ = services.activities.add("training", "Anders")
    tab.place.setFocus()
    QTest.keyClicks(tab.place, "Buurthuis")
    tab.show_activity(other)
    assert stored(services, activity_id).place == "Buurthuis"
    assert stored(services, other).place == ""
