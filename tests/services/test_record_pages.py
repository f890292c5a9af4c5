"""What stands on the page of a person or an organisation: activities with roles, signals with ties, reach."""

from datetime import date

import pytest

from zorgdesk.db.store import Store
from zorgdesk.domain.activities import SpeakingRole
from zorgdesk.domain.entries import EntryDraft, EntryKind
from zorgdesk.domain.participations import ParticipationRole, ParticipationStatus
from zorgdesk.domain.policy_signals import SignalState
from zorgdesk.domain.record_pages import Tie, YearReach
from zorgdesk.services.opening import Services

PRESENT, EXCUSED = ParticipationStatus.PRESENT, ParticipationStatus.EXCUSED


@pytest.fixture
def do(store: Store) -> Services:
    return Services(store)


def evening(do: Services, title: str, day: date | None) -> int:
    return do.activities.add("practice_table", title, date=day)[0]


def test_role_status_and_speaking_of_each_activity(do: Services) -> None:
    ria = do.people.add("Ria", "Maes")[0]
    first, second = evening(do, "Een", date(2024, 5, 3)), evening(do, "Twee", date(2025, 5, 3))
    third = evening(do, "Drie", None)
    guest = do.participations.add(first, ria, role=ParticipationRole.SECRETARY)[0]
    do.participations.mark([guest], EXCUSED)
    part = do.programme.add(second, "Panel")[0]
    do.programme.add_contribution(part, person_id=ria, role=SpeakingRole.MODERATOR)
    do.programme.add_contribution(part, person_id=ria, role=SpeakingRole.SPEAKER)
    do.participations.add(third, ria)
    found = do.people.took_part(ria)
    assert [one.activity.title for one in found] == ["Twee", "Een", "Drie"]
    assert found[0].speaking == (SpeakingRole.MODERATOR, SpeakingRole.SPEAKER)
    assert (found[0].role, found[0].participation_id) == (None, None)
    assert (found[1].role, found[1].status) == (ParticipationRole.SECRETARY, EXCUSED)
    assert found[1].participation_id == guest
    do.activities.delete(first)
    assert [one.activity.title for one in do.people.took_part(ria)] == ["Twee", "Drie"]


def test_what_ties_somebody_to_a_signal(do: Services) -> None:
    city = do.organisations.add("Stad Lier")[0]
    ria = do.people.add("Ria", "Maes")[0]
    there = evening(do, "Een", date(2024, 5, 3))
    draft = EntryDraft(EntryKind.STATEMENT, "Te laat", speaker_id=ria, organisation_id=city)
    entry = do.entries.add(there, draft)[0]
    raised = do.policy_signals.add("Bus")[0]
    do.policy_signals.add_evidence(raised, entry.id)
    do.policy_signals.edit(raised, owner_id=ria, addressee_organisation_id=city)
    do.policy_signals.set_state(raised, SignalState.ANSWERED)
    other = do.policy_signals.add("Zaal")[0]
    do.policy_signals.edit(other, addressee_person_id=ria)
    do.policy_signals.add("Van niemand")
    do.reporting_back.set_told(raised, [ria])
    zaal, bus = do.people.signals(ria)
    assert (zaal.signal.title, zaal.ties, zaal.told_at) == ("Zaal", (Tie.ADDRESSEE,), None)
    assert (bus.signal.title, bus.ties) == ("Bus", (Tie.RAISED, Tie.OWNER))
    assert bus.told_at
    assert [(one.signal.title, one.ties) for one in do.organisations.signals(city)] == [
        ("Bus", (Tie.RAISED, Tie.ADDRESSEE))
    ]
    do.entries.delete(entry.id)
    assert [one.ties for one in do.organisations.signals(city)] == [(Tie.ADDRESSEE,)]


def test_reach_counts_who_was_present_and_each_person_once_a_year(do: Services) -> None:
    city = do.organisations.add("Stad Lier")[0]
    ria, tom = (do.people.add(name, "Maes", organisation_id=city)[0] for name in ("Ria", "Tom"))
    for day, people in (
        (date(2024, 1, 5), (ria, tom)),
        (date(2024, 9, 5), (ria,)),
        (date(2026, 1, 5), (tom,)),
        (None, (tom,)),
    ):
        there = evening(do, str(day), day)
        guests = [do.participations.add(there, person)[0] for person in people]
        do.participations.mark(guests, PRESENT)
    absent = do.participations.add(evening(do, "Afwezig", date(2025, 1, 5)), ria)[0]
    do.participations.mark([absent], EXCUSED)
    assert do.organisations.reach(city) == [
        YearReach(2026, 1, 1, 1),
        YearReach(2024, 2, 3, 2),
        YearReach(None, 1, 1, 1),
    ]
