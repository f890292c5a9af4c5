"""What the whole room may see: whoever said something anonymously is named nowhere on the projector."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.fakes import FakeClock
from zorgdesk.db.store import open_store
from zorgdesk.domain.activities import NamedAs
from zorgdesk.domain.entries import EntryDraft, EntryKind
from zorgdesk.domain.participations import ParticipationStatus
from zorgdesk.domain.projection import Projected, mark_of
from zorgdesk.services.opening import Services
from zorgdesk.services.turns import Speaker

SOMEBODY = "een deelnemer"
POINT = EntryKind.POINT_OF_ATTENTION
NAMES = (("Trees", "Debusschere"), ("Achiel", "De Cuyper"), ("Jos", "Van den Abeele"), ("Ελένη", "Παππά"))
TEXTS = ("{0} zorgt voor vervoer.", "De zus van {1} kan niet mee", "{0} {1} en {1}", "{1}, {0}: schaamte")


class Table:
    """An activity with four people of two organisations, in a part that runs."""

    def __init__(self, services: Services) -> None:
        self.do = services
        self.id, _ = services.activities.add("practice_table", "Drempels")
        self.uid = services.activities.get(self.id).uid  # type: ignore[union-attr]
        part, _ = services.programme.add(self.id, "Het verhaal van Trees")
        services.programme.start(part)
        kade, _ = services.organisations.add("De Kade")
        self.people = []
        for place, (given_name, family) in enumerate(NAMES):
            at = kade if place % 2 else None
            person, _ = services.people.add(given_name, family, organisation_id=at)
            services.participations.add(self.id, person, status=ParticipationStatus.PRESENT)
            self.people.append(person)
        self.trees, self.achiel, *_ = self.people

    def say(self, kind: EntryKind, text: str, **more: object) -> int:
        return self.do.entries.add(self.id, replace(EntryDraft(kind, text), **more))[0].id

    def ask(self, *people: int) -> None:
        for person in people:
            self.do.turns.ask(self.id, Speaker(person))

    def mark(self, *people: int) -> frozenset[str]:
        return frozenset(mark_of(self.uid, person) for person in people)

    def seen(self, *marked: int) -> Projected:
        found = self.do.projection.of(self.id, somebody=SOMEBODY, marks=self.mark(*marked))
        assert found is not None
        return found


@pytest.fixture
def services(store_path: Path) -> Iterator[Services]:
    store = open_store(store_path, author="An", clock=FakeClock())
    yield Services(store)
    store.close()


@pytest.fixture
def table(services: Services) -> Table:
    return Table(services)


def test_who_has_the_floor_and_who_waits_are_called_by_first_name(table: Table) -> None:
    table.ask(table.trees, table.achiel)
    table.do.turns.give(table.id, Speaker(table.people[3]))
    seen = table.seen()
    assert (seen.speaks, seen.queue) == ("Ελένη · De Kade", ["Trees", "Achiel · De Kade"])


def test_who_said_something_anonymously_is_no_longer_named(table: Table) -> None:
    table.ask(table.trees, table.achiel)
    entry = table.say(EntryKind.STATEMENT, "Ik moest mijn pas tonen", speaker_id=table.achiel, anonymous=True)
    assert table.seen().queue == ["Trees", SOMEBODY]
    table.do.entries.edit(entry, anonymous=False, named_as=NamedAs.ANONYMOUS)
    assert table.seen().queue == ["Trees", SOMEBODY]
    table.do.entries.edit(entry, named_as=NamedAs.ORGANISATION)
    assert table.seen().queue == ["Trees", "De Kade"]
    table.say(EntryKind.STATEMENT, "Met naam", speaker_id=table.achiel)
    assert table.seen().queue == ["Trees", "De Kade"]


def test_the_naming_of_the_activity_holds_for_everybody(table: Table) -> None:
    table.ask(table.trees, table.achiel)
    table.say(EntryKind.STATEMENT, "Met naam graag", speaker_id=table.trees)
    for naming, called in (
        (NamedAs.ORGANISATION, [SOMEBODY, "De Kade"]),
        (NamedAs.ROLE, [SOMEBODY, SOMEBODY]),
        (NamedAs.ANONYMOUS, [SOMEBODY, SOMEBODY]),
    ):
        table.do.minutes.set_naming(table.id, named_as=naming)
        assert table.seen().queue == called


def test_an_organisation_that_spoke_anonymously_is_not_told_either(table: Table) -> None:
    kade = table.do.people.get(table.achiel).organisation_id  # type: ignore[union-attr]
    table.do.turns.ask(table.id, Speaker(organisation_id=kade))
    assert table.seen().queue == ["De Kade"]
    table.say(EntryKind.STATEMENT, "Wij stoppen ermee", organisation_id=kade, anonymous=True)
    assert table.seen().queue == [SOMEBODY]


def test_a_mark_of_the_desk_holds_before_anything_is_said(table: Table) -> None:
    table.ask(table.trees)
    assert table.seen(table.trees).queue == [SOMEBODY]
    elsewhere = frozenset({mark_of("another", table.trees)})
    seen = table.do.projection.of(table.id, somebody=SOMEBODY, marks=elsewhere)
    assert seen is not None
    assert seen.queue == ["Trees"]


def test_a_text_that_names_them_says_somebody(table: Table) -> None:
    table.say(POINT, "Trees’ zus en Achiel De Cuyper gaan mee. Trees rijdt")
    assert table.seen().points == ["Trees’ zus en Achiel De Cuyper gaan mee. Trees rijdt"]
    table.say(EntryKind.STATEMENT, "Dat blijft onder ons", speaker_id=table.trees, anonymous=True)
    seen = table.seen()
    assert seen.points == ["Een deelnemer’ zus en Achiel De Cuyper gaan mee. Een deelnemer rijdt"]
    assert seen.item is not None
    assert seen.item.title == "Het verhaal van een deelnemer"


def test_a_point_made_anonymously_names_nobody(table: Table) -> None:
    table.say(POINT, "Mijn man Achiel schaamt zich", speaker_id=table.trees, anonymous=True)
    table.say(POINT, "Achiel schaamt zich")
    assert table.seen().points == ["Mijn man een deelnemer schaamt zich", "Achiel schaamt zich"]


def test_what_was_decided_for_the_public_minutes_holds(table: Table) -> None:
    table.say(POINT, "Jos is ook een merk van soep", speaker_id=table.trees, anonymous=True)
    table.do.public_names.decide(table.id, {"Jos": None})
    assert table.seen().points == ["Jos is ook een merk van soep"]


def test_an_activity_that_is_gone_shows_nothing(table: Table) -> None:
    table.do.activities.delete(table.id)
    assert table.do.projection.of(table.id, somebody=SOMEBODY) is None


@dataclass(frozen=True)
class Said:
    """One thing in an arbitrary evening: by whom, how it is told, and whom it names."""

    speaker: int | None
    about: int
    text: str
    kind: EntryKind
    anonymous: bool
    named_as: NamedAs | None


PEOPLE = st.integers(0, len(NAMES) - 1)
SAID = st.builds(
    Said,
    speaker=st.none() | PEOPLE,
    about=PEOPLE,
    text=st.sampled_from(TEXTS),
    kind=st.sampled_from((POINT, EntryKind.STATEMENT, EntryKind.NOTE)),
    anonymous=st.booleans(),
    named_as=st.none() | st.sampled_from(NamedAs),
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    said=st.lists(SAID, max_size=5),
    asked=st.lists(PEOPLE, unique=True),
    marked=st.sets(PEOPLE, max_size=2),
    everywhere=st.sampled_from(NamedAs),
)
def test_no_anonymous_name_ever(
    services: Services, said: list[Said], asked: list[int], marked: set[int], everywhere: NamedAs
) -> None:
    table = Table(services)
    services.activities.edit(table.id, title="Trees Debusschere nodigt uit")
    services.minutes.set_naming(table.id, named_as=everywhere)
    for one in said:
        speaker = None if one.speaker is None else table.people[one.speaker]
        entry = table.say(one.kind, one.text.format(*NAMES[one.about]), speaker_id=speaker)
        services.entries.edit(entry, anonymous=one.anonymous, named_as=one.named_as)
    for place in asked:
        table.ask(table.people[place])
    if asked:
        services.turns.give(table.id, Speaker(table.people[asked[0]]))
    hidden = marked | {
        one.speaker
        for one in said
        if one.speaker is not None and (one.anonymous or one.named_as is NamedAs.ANONYMOUS)
    }
    if everywhere is NamedAs.ANONYMOUS:
        hidden = set(range(len(NAMES)))
    words = set(re.findall(r"\w+", shown(table.seen(*(table.people[place] for place in marked)))))
    for place in hidden:
        given_name, family = NAMES[place]
        assert not words & {given_name, family.split()[-1]}


def shown(seen: Projected) -> str:
    title = seen.item.title if seen.item else ""
    return "\n".join([seen.activity.title, title, *seen.points, seen.speaks, *seen.queue])
