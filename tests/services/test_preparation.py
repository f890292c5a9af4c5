"""What is still open from the times before."""

from datetime import date

import pytest

from zorgdesk.db.store import Store
from zorgdesk.domain.activities import ActivityState
from zorgdesk.domain.entries import EntryDraft, EntryKind
from zorgdesk.domain.minutes import MinutesStatus
from zorgdesk.domain.policy_signals import SignalState
from zorgdesk.domain.preparation import Preparation
from zorgdesk.services.opening import Services


@pytest.fixture
def services(store: Store) -> Services:
    return Services(store)


@pytest.fixture
def series(services: Services) -> dict[str, int]:
    """Three of a series by number, one of them cancelled, and a stranger."""
    series_id, _ = services.series.add("Lokaal samen")

    def add(number: int, day: date, **more: object) -> int:
        fields = {"number": number, "date": day, "series_id": series_id, **more}
        return services.activities.add("practice_table", f"Tafel {number}", **fields)[0]

    return {
        "first": add(1, date(2026, 3, 14), state=ActivityState.HELD),
        "second": add(2, date(2026, 6, 20), state=ActivityState.HELD),
        "cancelled": add(3, date(2026, 9, 1), state=ActivityState.CANCELLED),
        "next": add(4, date(2026, 9, 12)),
        "later": add(5, date(2026, 12, 3)),
        "stranger": services.activities.add("training", "Anders", date=date(2026, 1, 2))[0],
    }


def of(services: Services, activity_id: int) -> Preparation:
    found = services.preparation.of(activity_id)
    assert found is not None
    return found


def test_open_tasks_of_earlier_ones_come_along(services: Services, series: dict[str, int]) -> None:
    for where in ("first", "second", "next", "later", "stranger"):
        services.tasks.add(f"in {where}", activity_id=series[where])
    done, _ = services.tasks.add("gedaan", activity_id=series["second"])
    services.tasks.set_done(done, True)
    assert {task.text for task in of(services, series["next"]).tasks} == {"in first", "in second"}
    assert of(services, series["stranger"]).tasks == ()


def test_open_signals_of_earlier_ones_come_along_once(services: Services, series: dict[str, int]) -> None:
    signals = {}
    for where in ("first", "next", "stranger"):
        services.entries.add(series[where], EntryDraft(EntryKind.SIGNAL, f"in {where}"))
        signals[where] = services.policy_signals.of_activity(series[where])[0].id
    again, _ = services.entries.add(series["second"], EntryDraft(EntryKind.STATEMENT, "nog eens"))
    services.policy_signals.add_evidence(signals["first"], again.id)
    assert [one.title for one in of(services, series["next"]).signals] == ["in first"]
    services.policy_signals.set_state(signals["first"], SignalState.CLOSED)
    assert of(services, series["next"]).signals == ()


def test_the_previous_minutes_say_where_they_stand(services: Services, series: dict[str, int]) -> None:
    found = of(services, series["next"])
    assert found.previous is not None
    assert (found.previous.id, found.previous_minutes) == (series["second"], MinutesStatus.DRAFT)
    services.minutes.set_status(series["second"], MinutesStatus.APPROVED)
    assert of(services, series["next"]).previous_minutes is MinutesStatus.APPROVED
    assert of(services, series["first"]).previous is None


def test_one_without_a_date_follows_all_others(services: Services, series: dict[str, int]) -> None:
    services.tasks.add("zaal", activity_id=series["later"])
    made, _ = services.activities.repeat(series["later"])
    found = of(services, made)
    assert found.previous is not None
    assert found.previous.id == series["later"]
    assert [task.text for task in found.tasks] == ["zaal"]


def test_speakers_who_did_not_say_yes(services: Services, series: dict[str, int]) -> None:
    part, _ = services.programme.add(series["next"], "Verhalen")
    noor, _ = services.programme.add_contribution(part, new_person="Noor Verhelst")
    services.programme.add_contribution(part, new_person="Jos Peeters")
    services.programme.edit_contribution(noor, confirmed=True)
    assert [one.person for one in of(services, series["next"]).to_confirm] == ["Jos Peeters"]


def test_nothing_of_one_in_the_bin(services: Services, series: dict[str, int]) -> None:
    services.activities.delete(series["next"])
    assert services.preparation.of(series["next"]) is None
