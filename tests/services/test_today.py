from datetime import date

from zorgdesk.db.store import Store
from zorgdesk.domain.activities import ActivityState
from zorgdesk.domain.entries import EntryDraft, EntryKind
from zorgdesk.domain.minutes import MinutesStatus
from zorgdesk.domain.participations import ParticipationStatus
from zorgdesk.domain.policy_signals import SignalState
from zorgdesk.domain.today import DueKind, YearFigures
from zorgdesk.services.opening import Services

TODAY = date(2026, 9, 12)


def test_an_empty_store_has_an_empty_day(store: Store) -> None:
    overview = Services(store).today.overview(TODAY)
    assert overview.next_activity is None
    assert (overview.due, overview.minutes_to_write) == ((), ())


def test_next_is_the_running_activity_or_else_the_first_to_come(store: Store) -> None:
    services = Services(store)
    services.activities.add("practice_table", "Vorig jaar", date=date(2025, 9, 12))
    later, _ = services.activities.add("practice_table", "Later", date=date(2026, 11, 1))
    services.activities.add("practice_table", "Straks", date=TODAY)

    def next_one() -> str:
        found = services.today.overview(TODAY).next_activity
        assert found is not None
        return found.title

    assert next_one() == "Straks"
    services.activities.start(later)
    assert next_one() == "Later"


def test_the_day_shows_what_comes_what_is_due_and_what_must_be_written(store: Store) -> None:
    services = Services(store)
    person, _ = services.people.add("Noor", "Verhelst")
    coming, _ = services.activities.add("practice_table", "Drempels", number=3, date=TODAY)
    services.participations.add(coming, person)
    part, _ = services.programme.add(coming, "Verhalen")
    services.programme.add_contribution(part, person_id=person)
    held, _ = services.activities.add(
        "practice_table", "Buren", number=2, date=date(2026, 6, 20), state=ActivityState.HELD
    )
    services.participations.add(held, person, status=ParticipationStatus.PRESENT)
    services.entries.add(held, EntryDraft(EntryKind.STATEMENT, "We zijn begonnen met één bank."))
    services.tasks.add("zaal boeken", due=date(2026, 9, 10))
    services.tasks.add("later", due=date(2026, 12, 1))
    services.policy_signals.add("Korting", next_step="Antwoord schepen", next_step_on=date(2026, 9, 13))
    dropped, _ = services.policy_signals.add("Oud", next_step_on=date(2026, 9, 1))
    services.policy_signals.set_state(dropped, SignalState.DROPPED, reason="opgelost")

    overview = services.today.overview(TODAY)

    assert overview.next_activity is not None
    assert overview.next_activity.id == coming
    assert (overview.registered, overview.speakers, overview.open_signals) == (1, 1, 1)
    assert [(item.kind, item.text) for item in overview.due] == [
        (DueKind.TASK, "zaal boeken"),
        (DueKind.SIGNAL, "Antwoord schepen"),
    ]
    (minutes,) = overview.minutes_to_write
    assert (minutes.activity, minutes.status) == ("Praktijktafel 2: Buren", MinutesStatus.DRAFT)
    assert services.today.year(2026) == YearFigures(activities=1, participations=1, unique_people=1)
    assert services.today.year(2025) == YearFigures()

    services.minutes.set_status(held, MinutesStatus.FOR_REVIEW)
    services.minutes.set_status(held, MinutesStatus.APPROVED)
    assert services.today.overview(TODAY).minutes_to_write == ()
