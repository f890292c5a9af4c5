from datetime import date

import pytest
from sqlalchemy import func, select

from tests.conftest import EVENING
from zorgdesk.db import search, tables
from zorgdesk.db.store import Store
from zorgdesk.domain.changes import Noun
from zorgdesk.errors import ZorgdeskError


def count(store: Store, table: str) -> int:
    with store.read() as connection:
        return connection.execute(
            select(func.count()).select_from(tables.metadata.tables[table])
        ).scalar_one()


def row(store: Store, table: str, row_id: int) -> dict[str, object]:
    chosen = tables.metadata.tables[table]
    with store.read() as connection:
        return dict(connection.execute(select(chosen).where(chosen.c.id == row_id)).mappings().one())


def test_an_action_that_fails_stores_nothing(store: Store) -> None:
    with pytest.raises(RuntimeError), store.change("person.added") as work:
        work.insert(tables.people, given_name="Noor", family_name="Verhelst")
        raise RuntimeError
    assert count(store, "people") == 0
    assert count(store, "change_records") == 0


def test_undo_and_redo_bring_every_column_back(store: Store) -> None:
    with store.change("activity.added", "Drempels") as work:
        activity_id = work.insert(
            tables.activities,
            kind="practice_table",
            title="Drempels",
            date=date(2026, 9, 12),
            starts_at=EVENING,
        )
    before = row(store, "activities", activity_id)
    with store.change("activity.edited") as work:
        work.update(tables.activities, activity_id, title="Anders", date=None, starts_at=None)
    after = row(store, "activities", activity_id)
    store.undo()
    assert row(store, "activities", activity_id) == before
    store.redo()
    assert row(store, "activities", activity_id) == after
    store.undo()
    store.undo()
    assert count(store, "activities") == 0
    store.redo()
    assert row(store, "activities", activity_id) == before


def test_undo_of_bytes(store: Store) -> None:
    with store.change("own_organisation.edited") as work:
        work.insert(tables.own_organisation, id=1, name="Huis", logo=b"\x00\xffPNG")
    with store.change("own_organisation.edited") as work:
        work.update(tables.own_organisation, 1, logo=None)
    store.undo()
    assert row(store, "own_organisation", 1)["logo"] == b"\x00\xffPNG"


def test_an_edit_that_changes_nothing_is_no_action(store: Store) -> None:
    with store.change("series.added") as work:
        series_id = work.insert(tables.series, title="Lokaal samen")
    with store.change("series.edited") as work:
        assert not work.update(tables.series, series_id, title="Lokaal samen")
    assert not work.changes
    undone = store.next_undo()
    assert undone is not None
    assert undone.action == "series.added"


def test_something_new_after_undo_ends_redo(store: Store) -> None:
    with store.change("series.added") as work:
        work.insert(tables.series, title="Een")
    store.undo()
    assert store.next_redo() is not None
    with store.change("series.added") as work:
        work.insert(tables.series, title="Twee")
    assert store.next_redo() is None
    assert not store.redo()
    assert store.undo().action == "series.added"
    assert not store.undo()


def test_undo_refuses_what_was_changed_behind_the_history(store: Store) -> None:
    with store.change("series.added") as work:
        series_id = work.insert(tables.series, title="Een")
    with store.change("series.edited") as work:
        work.update(tables.series, series_id, title="Twee")
    with store.write() as connection:
        connection.execute(tables.series.update().values(title="Drie"))
    with pytest.raises(ZorgdeskError) as refused:
        store.undo()
    assert refused.value.code == "changed_since"
    assert row(store, "series", series_id)["title"] == "Drie"


def test_search_follows_renaming_undo_and_deletion(store: Store) -> None:
    def found(text: str) -> list[int]:
        with store.read() as connection:
            return search.ids(connection, Noun.PEOPLE, text, 10)

    with store.change("person.added") as work:
        organisation_id = work.insert(tables.organisations, name="Huis aan de Vaart")
        person_id = work.insert(tables.people, given_name="Hülya", family_name="Şahin")
        link = work.insert(
            tables.affiliations, person_id=person_id, organisation_id=organisation_id, is_primary=True
        )
    assert found("sahin hul") == found("vaart SA") == found("ŞA") == [person_id]
    assert found("s") == []
    with store.change("organisation.edited") as work:
        work.update(tables.organisations, organisation_id, name="Ferme Stemmen")
    assert found("vaart") == []
    assert found("ferme hulya") == [person_id]
    store.undo()
    assert found("vaart") == [person_id]
    with store.change("affiliation.deleted") as work:
        work.delete(tables.affiliations, link)
    assert found("vaart") == []
    with store.change("person.deleted") as work:
        work.move_to_bin(tables.people, person_id)
    assert found("sahin") == []
    store.undo()
    assert found("sahin") == [person_id]


def test_search_treats_signs_as_text(store: Store) -> None:
    with store.read() as connection:
        for typed in ('"', "a*b OR c", "NEAR(x y)", "words:ab", "--", "(((", "ab\x00cd", "'; DROP"):
            search.ids(connection, Noun.PEOPLE, typed, 5)


def test_rebuilding_finds_the_same(store: Store) -> None:
    with store.change("person.added") as work:
        work.insert(tables.people, given_name="Noor", family_name="Verhelst")
        work.insert(tables.activities, kind="practice_table", title="Drempels", number=3)
    with store.write() as connection:
        search.rebuild(connection)
    with store.read() as connection:
        assert [hit.title for hit in search.hits(connection, Noun.PEOPLE, "verh", 5)] == ["Noor Verhelst"]
        assert [hit.title for hit in search.hits(connection, Noun.ACTIVITIES, "praktijkt 3", 5)] == [
            "Praktijktafel 3: Drempels"
        ]


def test_foreign_keys_are_on(store: Store) -> None:
    with pytest.raises(ZorgdeskError, match="not_found"), store.change("entry.added") as work:
        work.insert(tables.entries, activity_id=99, position=0, kind="note", text="x")
