from datetime import date
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

import pytest

from tests.conftest import EVENING
from zorgdesk.db.store import Store
from zorgdesk.domain.entries import EntryDraft, EntryKind
from zorgdesk.domain.participations import ParticipationStatus
from zorgdesk.domain.policy_signals import SignalState
from zorgdesk.errors import ZorgdeskError
from zorgdesk.services.activities import Activities
from zorgdesk.services.entries import Entries
from zorgdesk.services.history import History
from zorgdesk.services.organisations import Organisations
from zorgdesk.services.own_organisation import OwnOrganisationService
from zorgdesk.services.participations import Participations
from zorgdesk.services.people import People
from zorgdesk.services.personal_data import PersonalData
from zorgdesk.services.policy_signals import PolicySignals
from zorgdesk.services.reporting_back import ReportingBack


@pytest.fixture
def people(store: Store) -> dict[str, int]:
    """Els and Ria spoke and were there, Ria and the absent Jan anonymously; Noor listened."""
    mail = {"Els": "els@voorbeeld.be", "Ria": "ria@voorbeeld.be", "Jan": "", "Noor": "geen adres", "Bo": ""}
    return {name: People(store).add(name, "Claes", email=email)[0] for name, email in mail.items()}


@pytest.fixture
def signal(store: Store, people: dict[str, int]) -> int:
    activity = Activities(store).add("practice_table", "Drempels", number=3)[0]
    for name in ("Els", "Ria", "Noor", "Bo"):
        participation, _ = Participations(store).add(activity, people[name])
        if name != "Bo":
            Participations(store).set_status(participation, ParticipationStatus.PRESENT)
    signal_id = PolicySignals(store).add("De bus rijdt niet")[0]
    said = {"Els": False, "Ria": True, "Jan": True}
    for name, anonymous in said.items():
        draft = EntryDraft(EntryKind.STATEMENT, f"{name} wacht", speaker_id=people[name], anonymous=anonymous)
        entry, _ = Entries(store).add(activity, draft)
        PolicySignals(store).add_evidence(signal_id, entry.id)
        if name == "Jan":
            Entries(store).edit(entry.id, quotable=False)
    return signal_id


def listed(store: Store, signal: int) -> dict[str, tuple[bool, bool]]:
    return {
        one.name.split()[0]: (one.raised, one.told_at is not None) for one in ReportingBack(store).of(signal)
    }


def test_who_raised_it_and_who_was_there_are_listed_and_nobody_anonymous_as_raising(
    store: Store, signal: int
) -> None:
    assert listed(store, signal) == {"Els": (True, False), "Noor": (False, False), "Ria": (False, False)}


def test_who_was_told_is_kept_and_taken_back(store: Store, signal: int, people: dict[str, int]) -> None:
    telling = ReportingBack(store)
    changes = telling.set_told(signal, [people["Els"], people["Bo"]])
    assert changes.subject == "De bus rijdt niet"
    assert listed(store, signal)["Els"] == (True, True)
    assert listed(store, signal)["Bo"] == (False, True)
    assert next(one.told_at for one in telling.of(signal) if one.told_at) == EVENING
    assert not telling.set_told(signal, [people["Els"]])
    telling.set_untold(signal, [people["Bo"]])
    assert "Bo" not in listed(store, signal)
    History(store).undo()
    History(store).undo()
    assert not any(told for _, told in listed(store, signal).values())


def test_an_answered_signal_says_how_many_must_still_be_told(
    store: Store, signal: int, people: dict[str, int]
) -> None:
    def to_tell() -> int:
        found = PolicySignals(store).get(signal)
        assert found
        return found.to_tell

    assert to_tell() == 0
    PolicySignals(store).set_state(signal, SignalState.ANSWERED)
    assert to_tell() == 3
    ReportingBack(store).set_told(signal, [people["Noor"]])
    assert to_tell() == 2
    People(store).delete(people["Ria"])
    assert to_tell() == 1


def letter(path: Path) -> tuple[EmailMessage, str]:
    message = message_from_bytes(path.read_bytes(), policy=policy.default)
    body = message.get_body()
    assert body
    return message, body.get_content()


def test_the_letter_tells_what_was_heard_and_answered_and_names_nobody(
    store: Store, signal: int, people: dict[str, int], tmp_path: Path
) -> None:
    signals = PolicySignals(store)
    city, _ = Organisations(store).add("Stad Durmedorp")
    signals.edit(signal, addressee_organisation_id=city, next_step="nog eens bellen.")
    signals.add_follow_up(signal, date(2026, 9, 1), "Brief", answer="De bus komt terug.")
    OwnOrganisationService(store).set(name="Buurtwerk De Meander")
    target = tmp_path / "bericht.eml"
    ReportingBack(store).write_mail(signal, [people["Els"], people["Noor"], people["Jan"]], target)
    message, body = letter(target)
    assert message["Subject"] == "Wat er gebeurde met: De bus rijdt niet"
    assert message["Bcc"] == "els@voorbeeld.be"
    assert message["To"] is None
    for part in (
        "Drempels",
        "“Els wacht”",
        "Stad Durmedorp",
        "1 september 2026",
        "De bus komt terug.",
        "nog eens bellen.\r\n",
        "Buurtwerk De Meander",
    ):
        assert part in body
    assert "Jan wacht" not in body
    assert "Claes" not in body
    ReportingBack(store).write_mail(signal, [people["Els"]], target, language="fr")
    assert "Bonjour" in letter(target)[1]


def test_a_signal_that_is_gone_gets_no_letter(store: Store, signal: int, tmp_path: Path) -> None:
    PolicySignals(store).delete(signal)
    with pytest.raises(ZorgdeskError, match="not_found"):
        ReportingBack(store).write_mail(signal, [], tmp_path / "bericht.eml")
    assert list(tmp_path.glob("*.eml")) == []


def test_who_is_forgotten_was_never_told(store: Store, signal: int, people: dict[str, int]) -> None:
    ReportingBack(store).set_told(signal, [people["Els"]])
    PersonalData(store).forget(people["Els"])
    assert "Els" not in listed(store, signal)
