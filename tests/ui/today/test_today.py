"""Today: what comes next, by the clock of the day, and where each line leads."""

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.fakes import FakeClock
from zorgdesk.domain.activities import ActivityState
from zorgdesk.domain.changes import Noun
from zorgdesk.domain.entries import EntryDraft, EntryKind
from zorgdesk.services.opening import Services
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.today.page import TodayPage

TODAY = date(2026, 9, 10)


@pytest.fixture
def tonight(services: Services) -> int:
    number, _ = services.activities.add(
        "practice_table",
        "Drempels in de vrije tijd",
        number=3,
        date=TODAY,
        starts_at=datetime(2026, 9, 10, 17, 30, tzinfo=UTC),
        place="Buurthuis De Schakelaar, Lokeren",
    )
    return number


@pytest.fixture
def page(context: PageContext, show) -> TodayPage:
    return show(TodayPage(context))


def test_an_empty_store_says_how_to_begin(page: TodayPage, went) -> None:
    assert page.next.empty.isVisible()
    page.focus_first()
    QTest.keyClick(page.next.empty.button, Qt.Key.Key_Space)
    assert went.pages == ["activities new"]


def test_the_next_activity_can_be_started_with_one_key(
    tonight: int, page: TodayPage, services: Services, went
) -> None:
    page.focus_first()
    assert page.next.start.text() == "Start the evening"
    QTest.keyClick(page.next.start, Qt.Key.Key_Space)
    assert services.activities.get(tonight).state == ActivityState.RUNNING
    assert went.records == [(Noun.ACTIVITIES, tonight, "participants", {})]
    assert page.next.start.text() == "Go on"
    page.next.start.click()
    assert went.records[-1] == (Noun.ACTIVITIES, tonight, "live", {})


def test_an_activity_of_another_day_is_prepared_not_started(
    context: PageContext, show, services: Services, went
) -> None:
    number, _ = services.activities.add("training", "Klare taal", date=date(2026, 10, 1))
    page = show(TodayPage(context))
    assert page.next.start.text() == "Prepare"
    page.next.start.click()
    assert services.activities.get(number).state == ActivityState.PLANNED
    assert went.records == [(Noun.ACTIVITIES, number, "programme", {})]


@pytest.mark.parametrize(
    ("hour", "words"), [(8, "Good morning"), (13, "Good afternoon"), (18, "Good evening")]
)
def test_the_greeting_follows_the_clock(context, show, clock: FakeClock, hour: int, words: str) -> None:
    local = datetime(2026, 9, 10, hour).astimezone()
    clock.at = local.astimezone(UTC)
    page = show(TodayPage(context))
    assert page.greeting.text() == words


def test_the_day_is_said_in_the_chosen_language(page: TodayPage) -> None:
    assert page.day.text() == "donderdag 10 september"


def test_when_and_where(tonight: int, page: TodayPage) -> None:
    assert page.next.when.text() == "Today at 19:30 · Buurthuis De Schakelaar, Lokeren"
    assert page.next.what.text() == "Praktijktafel 3: Drempels in de vrije tijd"


def test_minutes_to_write_open_their_tab(context, show, services: Services, went) -> None:
    held, _ = services.activities.add("practice_table", "Buren", number=2, date=date(2026, 9, 3))
    services.entries.add(held, EntryDraft(EntryKind.STATEMENT, "We bellen aan."))
    services.activities.start(held)
    services.activities.close(held)
    page = show(TodayPage(context))
    (line,) = page.minutes.buttons
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert went.records == [(Noun.ACTIVITIES, held, "minutes", {})]


def test_what_is_due_leads_to_where_it_was_agreed(
    tonight: int, context, show, services: Services, went
) -> None:
    task, _ = services.tasks.add("Zaal boeken", activity_id=tonight, due=date(2026, 9, 8))
    signal, _ = services.policy_signals.add(
        "Tarief zichtbaar",
        owner_id=services.people.add("Els", "Maes")[0],
        next_step="bellen",
        next_step_on=date(2026, 9, 11),
    )
    page = show(TodayPage(context))
    late, soon = page.due.buttons
    assert "2 days late" in late.accessibleName()
    assert "tomorrow" in soon.accessibleName()
    QTest.keyClick(late, Qt.Key.Key_Return)
    QTest.mouseClick(soon, Qt.MouseButton.LeftButton)
    assert went.records == [
        (Noun.ACTIVITIES, tonight, "follow_up", {"task": task}),
        (Noun.POLICY_SIGNALS, signal, None, {}),
    ]


def test_a_change_elsewhere_is_seen_at_once(page: TodayPage, context: PageContext, services) -> None:
    context.act(lambda: services.activities.add("training", "Klare taal", date=TODAY))
    assert page.next.what.text() == "Vorming: Klare taal"


def test_signals_that_nobody_follows_are_counted_and_opened(
    context: PageContext, show, services: Services, went
) -> None:
    for title in ("De bus rijdt niet", "Geen helling"):
        services.policy_signals.add(title)
    page = show(TodayPage(context))
    assert [row.accessibleName() for row in page.due.buttons] == ["no owner, 2 signal(s) that nobody follows"]
    page.due.buttons[0].click()
    page.all_tasks.click()
    assert went.pages == ["policy_signals ownerless", "tasks"]


def test_a_task_of_no_activity_is_shown_among_all_tasks(
    context: PageContext, show, services: Services, went
) -> None:
    task, _ = services.tasks.add("Stoelen zetten", due=date(2026, 9, 8))
    page = show(TodayPage(context))
    page.due.buttons[0].click()
    assert went.records == [(Noun.TASKS, task, None, {})]
