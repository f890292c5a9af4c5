"""Finding a few letters anywhere: names with particles, and what was only just said."""

import pytest

from zorgdesk.db import search, tables
from zorgdesk.db.store import Store
from zorgdesk.domain.changes import Noun
from zorgdesk.domain.names import sort_key


def people(store: Store, *names: tuple[str, str]) -> None:
    with store.change("person.added") as work:
        for given, family in names:
            work.insert(tables.people, given_name=given, family_name=family, sort_key=sort_key(family, given))


def found(store: Store, noun: Noun, typed: str, limit: int = 50) -> list[str]:
    with store.read() as connection:
        return [hit.title for hit in search.hits(connection, noun, typed, limit)]


@pytest.fixture
def evening(store: Store) -> int:
    with store.change("activity.added") as work:
        return work.insert(tables.activities, kind="training", title="Luisteren")


def say(store: Store, activity_id: int, text: str) -> int:
    with store.change("entry.added") as work:
        return work.insert(tables.entries, activity_id=activity_id, position=1, kind="statement", text=text)


@pytest.mark.parametrize(
    "typed",
    [
        "van den",
        "van den ab",
        "vandenab",
        "den abe",
        "abeele jos",
        "jos van",
        "van jos",
        "jos v",
        "abeele van den",
    ],
)
def test_particles_are_found_typed_in_any_way(store: Store, typed: str) -> None:
    people(store, ("Jos", "Van den Abeele"), ("Els", "Maes"))
    assert found(store, Noun.PEOPLE, typed) == ["Jos Van den Abeele"]


def test_a_name_written_apart_and_in_one_word_are_both_found(store: Store) -> None:
    people(store, ("Ann", "De Droogh"), ("Bo", "Dedroogh"))
    assert found(store, Noun.PEOPLE, "de dr") == ["Ann De Droogh", "Bo Dedroogh"]
    assert found(store, Noun.PEOPLE, "dedro") == ["Ann De Droogh", "Bo Dedroogh"]


def test_one_letter_is_not_enough_and_two_are(store: Store) -> None:
    people(store, ("Jos", "Maes"))
    assert found(store, Noun.PEOPLE, "j") == found(store, Noun.PEOPLE, " … ") == []
    assert found(store, Noun.PEOPLE, "jo") == found(store, Noun.PEOPLE, "j m") == ["Jos Maes"]


def test_a_long_word_finds_who_is_called_so_and_who_is_called_longer(store: Store) -> None:
    people(
        store, ("Christina", "Maes"), ("Christinaert", "Maes"), ("Christine", "Maes"), ("An", "Christina9")
    )
    assert found(store, Noun.PEOPLE, "christina") == ["Christina Maes", "Christinaert Maes", "An Christina9"]
    assert found(store, Noun.PEOPLE, "maes christina") == ["Christina Maes", "Christinaert Maes"]
    assert found(store, Noun.PEOPLE, "christinaer") == ["Christinaert Maes"]
    assert found(store, Noun.PEOPLE, "christina9") == ["An Christina9"]
    assert found(store, Noun.PEOPLE, "christinax") == []


def test_a_long_word_is_looked_for_in_what_is_there_now(store: Store, evening: int) -> None:
    said = say(store, evening, "vertrouwen")
    say(store, evening, "soep")
    assert found(store, Noun.ENTRIES, "vertrouwen") == ["vertrouwen"]
    with store.change("entry.edited") as work:
        work.update(tables.entries, said, text="vertrouwenspersoon")
    assert found(store, Noun.ENTRIES, "vertrouwen") == ["vertrouwenspersoon"]
    with store.change("entry.deleted") as work:
        work.move_to_bin(tables.entries, said)
    assert found(store, Noun.ENTRIES, "vertrouwen") == []


def test_what_was_only_just_said_is_found_and_stays_findable(store: Store, evening: int) -> None:
    for number in range(130):
        say(store, evening, f"getal{number} koffie")
        assert found(store, Noun.ENTRIES, f"getal{number} kof") != []
    assert len(found(store, Noun.ENTRIES, "koffie", 500)) == 130
    with store.change("test") as work:
        search.rebuild(work.connection)
    assert len(found(store, Noun.ENTRIES, "koffie", 500)) == 130


def test_what_waits_is_indexed_by_the_next_edit_and_forgotten_in_the_bin(store: Store, evening: int) -> None:
    first, second = say(store, evening, "koffie"), say(store, evening, "thee")
    with store.change("entry.edited") as work:
        work.update(tables.entries, second, text="water")
    say(store, evening, "soep")
    assert [found(store, Noun.ENTRIES, word) for word in ("koffie", "thee", "water", "soep")] == [
        ["koffie"],
        [],
        ["water"],
        ["soep"],
    ]
    with store.change("entry.deleted") as work:
        work.move_to_bin(tables.entries, first)
    assert found(store, Noun.ENTRIES, "koffie") == []
    store.undo()
    assert found(store, Noun.ENTRIES, "koffie") == ["koffie"]
