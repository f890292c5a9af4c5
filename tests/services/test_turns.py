"""The speakers' list: asking, giving the floor, and how long everybody had it."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from tests.fakes import FakeClock
from zorgdesk.db.store import open_store
from zorgdesk.domain.participations import ParticipationStatus
from zorgdesk.domain.turns import running, spoken_by_organisation, spoken_by_person, waiting
from zorgdesk.errors import ZorgdeskError
from zorgdesk.services.opening import Services
from zorgdesk.services.turns import Speaker


class Table:
    """An activity with three people of two organisations around it."""

    def __init__(self, services: Services, clock: FakeClock) -> None:
        self.do, self.clock = services, clock
        self.id, _ = services.activities.add("practice_table", "Drempels")
        self.parts = [services.programme.add(self.id, title)[0] for title in ("Verhalen", "Gesprek")]
        self.bib, _ = services.organisations.add("Bibliotheek Zele")
        self.kade, _ = services.organisations.add("De Kade")
        self.trees = self._person("Trees", "Debusschere", self.bib)
        self.achiel = self._person("Achiel", "De Cuyper", self.kade)
        self.jos = self._person("Jos", "Van den Abeele", self.bib)

    def _person(self, given: str, family: str, organisation: int) -> int:
        person, _ = self.do.people.add(given, family, organisation_id=organisation)
        self.do.participations.add(self.id, person, status=ParticipationStatus.PRESENT)
        return person

    def ask(self, person_id: int) -> int:
        return self.do.turns.ask(self.id, Speaker(person_id))[0]

    def next(self) -> None:
        self.do.turns.start(waiting(self.do.turns.of(self.id))[0].id)

    def queue(self) -> list[str]:
        return [turn.name for turn in waiting(self.do.turns.of(self.id))]

    def speaks(self) -> str:
        turn = running(self.do.turns.of(self.id))
        return turn.name if turn else ""


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def table(store_path: Path, clock: FakeClock) -> Iterator[Table]:
    store = open_store(store_path, author="An", clock=clock)
    yield Table(Services(store), clock)
    store.close()


def test_who_asks_waits_in_order_and_stands_there_once(table: Table) -> None:
    first = table.ask(table.trees)
    table.ask(table.achiel)
    again, changes = table.do.turns.ask(table.id, Speaker(table.trees))
    assert table.queue() == ["Trees Debusschere", "Achiel De Cuyper"]
    assert (again, bool(changes)) == (first, False)


def test_a_turn_keeps_the_organisation_of_that_day(table: Table) -> None:
    table.ask(table.trees)
    (turn,) = table.do.turns.of(table.id)
    assert (turn.organisation, turn.first_name) == ("Bibliotheek Zele", "Trees")


def test_an_organisation_and_somebody_new_can_ask_too(table: Table) -> None:
    table.do.turns.ask(table.id, Speaker(organisation_id=table.kade))
    table.do.turns.ask(table.id, Speaker(new_person="Noor Peeters", new_organisation="Buurtwerk"))
    assert table.queue() == ["De Kade", "Noor Peeters"]
    with pytest.raises(ZorgdeskError) as refused:
        table.do.turns.ask(table.id, Speaker())
    assert refused.value.code == "name_missing"


def test_the_next_one_gets_the_floor_and_the_one_before_has_spoken(table: Table) -> None:
    for person in (table.trees, table.achiel):
        table.ask(person)
    table.do.programme.start(table.parts[0])
    table.next()
    assert (table.speaks(), table.queue()) == ("Trees Debusschere", ["Achiel De Cuyper"])
    table.clock.pass_time(minutes=3)
    table.next()
    assert (table.speaks(), table.queue()) == ("Achiel De Cuyper", [])
    first = table.do.turns.of(table.id)[0]
    assert first.length(table.clock()) == timedelta(minutes=3)
    assert first.programme_item_id == table.parts[0]
    assert table.do.turns.end(table.id)
    assert table.speaks() == ""
    assert not table.do.turns.end(table.id)


def test_the_floor_can_be_given_out_of_turn_and_to_who_did_not_ask(table: Table) -> None:
    table.ask(table.trees)
    second = table.ask(table.achiel)
    table.do.turns.start(second)
    assert (table.speaks(), table.queue()) == ("Achiel De Cuyper", ["Trees Debusschere"])
    table.do.turns.give(table.id, Speaker(table.jos))
    assert (table.speaks(), table.queue()) == ("Jos Van den Abeele", ["Trees Debusschere"])
    table.do.turns.give(table.id, Speaker(table.trees))
    assert (table.speaks(), table.queue()) == ("Trees Debusschere", [])


def test_the_list_can_be_reordered_and_left(table: Table) -> None:
    turns = [table.ask(person) for person in (table.trees, table.achiel, table.jos)]
    table.do.turns.move(turns[2], 0)
    assert table.queue() == ["Jos Van den Abeele", "Trees Debusschere", "Achiel De Cuyper"]
    table.do.turns.move(turns[2], 1)
    assert table.queue() == ["Trees Debusschere", "Jos Van den Abeele", "Achiel De Cuyper"]
    table.do.turns.withdraw(turns[0])
    assert table.queue() == ["Jos Van den Abeele", "Achiel De Cuyper"]
    table.do.history.undo()
    table.do.history.undo()
    assert table.queue() == ["Jos Van den Abeele", "Trees Debusschere", "Achiel De Cuyper"]


def test_totals_per_person_and_organisation_survive_a_restart(table: Table) -> None:
    for person, minutes in ((table.trees, 2), (table.jos, 1), (table.trees, 3), (table.achiel, 4)):
        table.do.turns.give(table.id, Speaker(person))
        table.clock.pass_time(minutes=minutes)
    path = table.do.path
    table.do.close()
    reopened = Services(open_store(path, clock=table.clock))
    turns, now = reopened.turns.of(table.id), table.clock()
    reopened.close()
    people = [(one.name, one.time.seconds // 60, one.turns) for one in spoken_by_person(turns, now)]
    assert people == [("Trees Debusschere", 5, 2), ("Achiel De Cuyper", 4, 1), ("Jos Van den Abeele", 1, 1)]
    groups = [(one.name, one.time.seconds // 60, one.turns) for one in spoken_by_organisation(turns, now)]
    assert groups == [("Bibliotheek Zele", 6, 3), ("De Kade", 4, 1)]


def test_the_next_part_ends_the_turn_but_going_on_does_not(table: Table) -> None:
    table.do.programme.start(table.parts[0])
    table.do.turns.give(table.id, Speaker(table.trees))
    table.do.programme.start(table.parts[0])
    assert table.speaks() == "Trees Debusschere"
    table.clock.pass_time(minutes=2)
    table.do.programme.start(table.parts[1])
    assert table.speaks() == ""
    table.do.history.undo()
    assert table.speaks() == "Trees Debusschere"


def test_closing_the_activity_ends_the_turn(table: Table) -> None:
    table.do.turns.give(table.id, Speaker(table.trees))
    table.clock.pass_time(minutes=2)
    table.do.activities.close(table.id)
    (turn,) = table.do.turns.of(table.id)
    assert turn.ended_at == table.clock()


def test_a_part_that_is_deleted_keeps_no_turn(table: Table) -> None:
    table.do.programme.start(table.parts[0])
    table.do.turns.give(table.id, Speaker(table.trees))
    table.do.programme.delete(table.parts[0])
    assert table.do.turns.of(table.id)[0].programme_item_id is None
