"""Finding what has no index of its own: tasks, documents, files, and the words of the secretary."""

import pytest

from zorgdesk.db.store import Store
from zorgdesk.domain.attachments import NewFile
from zorgdesk.domain.changes import Noun
from zorgdesk.domain.entries import EntryDraft, EntryKind
from zorgdesk.services.opening import Services


@pytest.fixture
def do(store: Store) -> Services:
    return Services(store)


def titles(do: Services, typed: str) -> list[tuple[Noun, str]]:
    return [(hit.noun, hit.title) for hit in do.search.find(typed)]


def test_every_word_typed_begins_a_word_in_any_order_and_accents_do_not_count(do: Services) -> None:
    do.tasks.add("Café zoeken in Gent")
    do.policy_documents.add("Cafénota", publisher="Stad Gent", year=2024)
    assert titles(do, "gent cafe") == [
        (Noun.TASKS, "Café zoeken in Gent"),
        (Noun.POLICY_DOCUMENTS, "Cafénota"),
    ]
    assert titles(do, "2024 stad") == [(Noun.POLICY_DOCUMENTS, "Cafénota")]
    assert titles(do, "ent") == []
    assert titles(do, "c") == []


def test_files_are_found_with_what_they_are_kept_with(do: Services) -> None:
    activity, _ = do.activities.add("practice_table", "Bus", number=1)
    entry, _ = do.entries.add(activity, EntryDraft(EntryKind.STATEMENT, "Kijk"))
    signal, _ = do.policy_signals.add("Geen bus")
    for noun, key, name in (
        (Noun.ACTIVITIES, activity, "kaart een.txt"),
        (Noun.ENTRIES, entry.id, "kaart twee.txt"),
        (Noun.POLICY_SIGNALS, signal, "kaart vier.txt"),
    ):
        do.attachments.add(noun, key, [NewFile(name, "text/plain", name.encode())])
    found = [(hit.detail, hit.activity_id, hit.policy_signal_id) for hit in do.search.find("kaart")]
    assert found == [
        ("Praktijktafel 1: Bus", activity, None),
        ("Praktijktafel 1: Bus", activity, None),
        ("Geen bus", None, signal),
    ]
    do.activities.delete(activity)
    assert titles(do, "kaart") == [(Noun.ATTACHMENTS, "kaart vier.txt")]


def test_what_is_in_the_bin_is_not_found_nor_named(do: Services) -> None:
    task, _ = do.tasks.add("Zaal boeken")
    ria, _ = do.people.add("Ria", "Maes")
    lier, _ = do.organisations.add("Stad Lier")
    records = [(Noun.ORGANISATIONS, lier), (Noun.TASKS, task), (Noun.PEOPLE, ria)]
    assert [hit.title for hit in do.search.named(records)] == ["Stad Lier", "Ria Maes"]
    do.tasks.delete(task)
    do.people.delete(ria)
    assert titles(do, "zaal") == []
    assert [hit.title for hit in do.search.named(records)] == ["Stad Lier"]


def test_the_words_of_the_secretary_are_found_in_the_minutes(do: Services) -> None:
    activity, _ = do.activities.add("practice_table", "Bus", number=1)
    do.minutes.add_paragraph(activity, "title", "Na afloop bleef er koffie over.")
    (hit,) = do.search.find("koffie over")
    assert (hit.noun, hit.detail, hit.activity_id) == (Noun.MINUTES, "Praktijktafel 1: Bus", activity)
