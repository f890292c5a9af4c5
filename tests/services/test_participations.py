from datetime import datetime, timedelta

import pytest

from tests.fakes import FakeClock
from zorgdesk.db import tables
from zorgdesk.db.store import Store
from zorgdesk.domain.participations import ParticipationRole, ParticipationStatus
from zorgdesk.domain.people import PersonFilter
from zorgdesk.domain.present_twice import present_twice
from zorgdesk.errors import ZorgdeskError
from zorgdesk.services.activities import Activities
from zorgdesk.services.history import History
from zorgdesk.services.organisations import Organisations
from zorgdesk.services.participations import Participations
from zorgdesk.services.people import People

PRESENT = ParticipationStatus.PRESENT


@pytest.fixture
def clock(store: Store) -> FakeClock:
    clock = FakeClock()
    store.now = clock
    return clock


@pytest.fixture
def evening(store: Store) -> int:
    return Activities(store).add("practice_table", "Buren en buddy’s")[0]


def registered(store: Store, activity_id: int, given: str, family: str, organisation: str = "") -> int:
    person_id, _ = People(store).add(given, family, new_organisation=organisation or None)
    return Participations(store).add(activity_id, person_id)[0]


def statuses(store: Store, activity_id: int) -> list[tuple[str, str, datetime | None]]:
    return [(one.name, one.status.value, one.check_in) for one in Participations(store).of(activity_id)]


def test_the_organisation_and_job_are_those_of_the_moment(store: Store, evening: int) -> None:
    people, doors = People(store), Participations(store)
    person_id, _ = people.add(
        "Salma",
        "El Idrissi",
        new_organisation="Stad Lokeren",
        job_title="medewerker",
        job_category="volunteer",
    )
    doors.add(evening, person_id, role=ParticipationRole.SECRETARY)
    moved, _ = Organisations(store).add("Ferme Stemmen vzw")
    people.edit(person_id, organisation_id=moved, job_title="coördinator")
    (one,) = doors.of(evening)
    assert (one.organisation, one.job_title, one.job_category, one.role, one.status) == (
        "Stad Lokeren",
        "medewerker",
        "volunteer",
        ParticipationRole.SECRETARY,
        ParticipationStatus.REGISTERED,
    )


def test_nobody_is_on_the_list_twice(store: Store, evening: int) -> None:
    person_id, _ = People(store).add("Noor", "Verhelst")
    doors = Participations(store)
    first, _ = doors.add(evening, person_id)
    with pytest.raises(ZorgdeskError, match=r"already_there.*Noor Verhelst"):
        doors.add(evening, person_id)
    doors.delete(first)
    doors.add(evening, person_id)
    assert len(doors.of(evening)) == 1


def test_the_list_follows_the_belgian_order(store: Store, evening: int) -> None:
    for given, family in (("Jos", "Van den Abeele"), ("Mieke", "Ó Dalaigh"), ("Liesbeth", "De Droogh")):
        registered(store, evening, given, family)
    registered(store, evening, "Ann", "Dedroogh")
    assert [one.family_name for one in Participations(store).of(evening)] == [
        "Dedroogh",
        "De Droogh",
        "Ó Dalaigh",
        "Van den Abeele",
    ]


def test_checking_in_is_undone_and_redone(store: Store, evening: int, clock: FakeClock) -> None:
    doors, history = Participations(store), History(store)
    one = registered(store, evening, "Noor", "Verhelst")
    arrived = clock.at
    changes = doors.check_in(one)
    assert (changes.action, changes.subject) == ("participation.checked_in", "Noor Verhelst")
    clock.pass_time(minutes=20)
    assert not doors.check_in(one)
    assert statuses(store, evening) == [("Noor Verhelst", "present", arrived)]
    history.undo()
    assert statuses(store, evening) == [("Noor Verhelst", "registered", None)]
    history.redo()
    assert statuses(store, evening) == [("Noor Verhelst", "present", arrived)]


def test_only_somebody_present_keeps_times(store: Store, evening: int, clock: FakeClock) -> None:
    doors = Participations(store)
    one = registered(store, evening, "Noor", "Verhelst")
    assert not doors.check_out(one)
    doors.check_in(one)
    clock.pass_time(hours=2)
    doors.check_out(one)
    (left,) = doors.of(evening)
    assert left.check_in
    assert left.check_out == left.check_in + timedelta(hours=2)
    doors.excuse(one)
    (excused,) = doors.of(evening)
    assert (excused.status, excused.check_in, excused.check_out) == (ParticipationStatus.EXCUSED, None, None)
    History(store).undo()
    assert doors.of(evening) == [left]
    doors.set_status(one, ParticipationStatus.ABSENT)
    assert doors.of(evening)[0].check_in is None


def test_a_walk_in_is_one_action_with_person_organisation_and_time(
    store: Store, evening: int, clock: FakeClock
) -> None:
    doors, history = Participations(store), History(store)
    _, changes = doors.walk_in(
        evening, "Hülya", "Şahin", new_organisation="Ferme Stemmen vzw", email="h@fs.example"
    )
    (one,) = doors.of(evening)
    assert (one.name, one.organisation, one.email, one.walk_in, one.status, one.check_in) == (
        "Hülya Şahin",
        "Ferme Stemmen vzw",
        "h@fs.example",
        True,
        PRESENT,
        clock.at,
    )
    assert changes.subject == "Hülya Şahin"
    history.undo()
    assert doors.of(evening) == []
    assert People(store).count(PersonFilter()) == 0
    history.redo()
    assert doors.of(evening) == [one]
    doors.walk_in(evening, "", "Maes", new_organisation="FERME STEMMEN VZW")
    assert {each.organisation_id for each in doors.of(evening)} == {one.organisation_id}
    with pytest.raises(ZorgdeskError, match="name_missing"):
        doors.walk_in(evening, " ", "!")


def test_everybody_present_is_one_action_and_decides_only_what_was_open(
    store: Store, evening: int, clock: FakeClock
) -> None:
    doors, history = Participations(store), History(store)
    ids = [registered(store, evening, "Noor", name) for name in ("Aerts", "Baert", "Claes", "Daens")]
    doors.excuse(ids[1])
    doors.check_in(ids[2])
    before = statuses(store, evening)
    changes = doors.everybody_present(evening)
    assert changes.subject == "Buren en buddy’s"
    assert [(status, at) for _, status, at in statuses(store, evening)] == [
        ("present", None),
        ("excused", None),
        ("present", clock.at),
        ("present", None),
    ]
    history.undo()
    assert statuses(store, evening) == before
    history.redo()
    assert [status for _, status, _ in statuses(store, evening)].count("present") == 3


def test_the_counters_add_up(store: Store, evening: int) -> None:
    doors = Participations(store)
    ids = [
        registered(store, evening, "Noor", name) for name in ("Aerts", "Baert", "Claes", "Daens", "Engels")
    ]
    doors.check_in(ids[0])
    doors.excuse(ids[1])
    doors.set_status(ids[2], ParticipationStatus.ABSENT)
    doors.set_status(ids[3], ParticipationStatus.CANCELLED)
    doors.walk_in(evening, "Zoë")
    doors.delete(doors.walk_in(evening, "Yves")[0])
    counts = doors.counts(evening)
    assert (counts.registered, counts.present, counts.excused, counts.absent) == (5, 2, 1, 1)
    assert (counts.undecided, counts.walk_ins) == (1, 1)


def test_candidates_are_those_of_the_register_who_are_not_there(store: Store, evening: int) -> None:
    doors, people = Participations(store), People(store)
    registered(store, evening, "Achiel", "De Cuyper")
    elsewhere, _ = people.add("Achiel", "Maes")
    binned, _ = people.add("Achiel", "Nijs")
    people.delete(binned)
    assert [person.id for person in doors.candidates(evening, "ach", limit=1)] == [elsewhere]


def test_who_seems_present_twice_is_pointed_out(store: Store, evening: int) -> None:
    doors = Participations(store)
    registrations = [
        ("Jan", "Peeters", "Huis aan de Vaart", ""),
        ("JAN", "Peeters", "", ""),
        ("Jan", "Peeters", "Ferme Stemmen vzw", ""),
        ("Noor", "Maes", "", "noor@huis.example"),
        ("N.", "Maes", "", "Noor@huis.example"),
        ("Els", "Nijs", "", ""),
    ]
    ids = [
        doors.walk_in(evening, given, family, new_organisation=organisation or None, email=email)[0]
        for given, family, organisation, email in registrations
    ]
    assert present_twice(doors.of(evening)) == [(ids[0], ids[1]), (ids[1], ids[2]), (ids[3], ids[4])]
    doors.excuse(ids[1])
    assert present_twice(doors.of(evening)) == [(ids[3], ids[4])]


def test_a_participation_is_edited_and_binned(store: Store, evening: int, clock: FakeClock) -> None:
    doors, history = Participations(store), History(store)
    one = registered(store, evening, "Noor", "Verhelst")
    doors.edit(one, role=ParticipationRole.VOLUNTEER, note=" komt later ", minutes_online=45)
    doors.edit(one, status=PRESENT)
    (edited,) = doors.of(evening)
    assert (edited.role, edited.note, edited.minutes_online) == (
        ParticipationRole.VOLUNTEER,
        "komt later",
        45,
    )
    assert edited.check_in == clock.at
    with pytest.raises(TypeError):
        doors.edit(one, person_id=3)
    doors.delete(one)
    assert doors.of(evening) == []
    history.undo()
    assert doors.of(evening) == [edited]
    assert People(store).count(PersonFilter()) == 1


def test_a_registration_that_is_gone_changes_nothing(store: Store) -> None:
    doors = Participations(store)
    assert not doors.check_in(12)
    assert not doors.delete(12)
    with store.read() as connection:
        assert connection.execute(tables.change_records.select()).first() is None
