"""An activity is called what it is in the language of whoever reads, wherever it is mentioned."""

from datetime import date

import pytest

from zorgdesk.db.store import Store
from zorgdesk.domain.entries import EntryDraft, EntryKind
from zorgdesk.domain.lists import ListName
from zorgdesk.domain.search import SearchHit
from zorgdesk.services.opening import Services

TITLES = [
    ("nl", "Praktijktafel 3: Buren"),
    ("en", "Practice table 3: Buren"),
    ("fr", "Table de pratiques 3: Buren"),
]


@pytest.fixture
def services(store: Store) -> Services:
    made = Services(store)
    els, _ = made.people.add("Els", "Wouters")
    activity, _ = made.activities.add("practice_table", "Buren", number=3, date=date(2026, 3, 5))
    made.entries.add(activity, EntryDraft(EntryKind.STATEMENT, "de bus rijdt niet", speaker_id=els))
    made.tasks.add("zaal boeken", activity_id=activity)
    return made


@pytest.mark.parametrize(("language", "title"), TITLES)
def test_where_something_was_said_or_agreed(language: str, title: str, services: Services) -> None:
    services.set_language(language)
    said = services.people.said(services.people.find("Els Wouters").id)
    assert [one.activity for one in said] == [title]
    assert [one.activity for one in services.tasks.open()] == [title]


@pytest.mark.parametrize(("language", "title"), TITLES)
def test_what_is_found(language: str, title: str, services: Services) -> None:
    services.set_language(language)
    hits: list[SearchHit] = services.search.find("buren")
    assert title in [hit.title for hit in hits]


def test_a_kind_without_a_word_in_that_language_keeps_its_own(services: Services) -> None:
    services.lists.add(ListName.ACTIVITY_KIND, "Buurtmaaltijd", "nl")
    kind = next(one for one in services.lists.of(ListName.ACTIVITY_KIND) if one.label_nl == "Buurtmaaltijd")
    activity, _ = services.activities.add(kind.code, "Samen aan tafel")
    services.tasks.add("soep koken", activity_id=activity)
    services.set_language("fr")
    assert "Buurtmaaltijd: Samen aan tafel" in [one.activity for one in services.tasks.open()]
