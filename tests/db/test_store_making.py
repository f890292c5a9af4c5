"""A store that is made while somebody else makes it too."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

from zorgdesk.db import tables
from zorgdesk.db.store import open_store

AT_ONCE = 4


def test_who_comes_second_gets_the_store_the_first_one_made(tmp_path: Path) -> None:
    path, together = tmp_path / "nieuw.zorgdesk", Barrier(AT_ONCE)

    def make_and_add(name: str) -> None:
        together.wait()
        store = open_store(path)
        with store.change("organisation.added") as work:
            work.insert(tables.organisations, name=name)
        store.close()

    names = [f"Buurthuis {number}" for number in range(AT_ONCE)]
    with ThreadPoolExecutor(AT_ONCE) as pool:
        list(pool.map(make_and_add, names))

    store = open_store(path)
    with store.read() as connection:
        stored = connection.execute(
            tables.organisations.select().with_only_columns(tables.organisations.c.name)
        )
        assert sorted(stored.scalars()) == names
    store.close()
