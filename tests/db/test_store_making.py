"""A store that is made while somebody else makes it too."""

from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from threading import Barrier

import pytest

from zorgdesk.db import tables
from zorgdesk.db.engine import connect
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


@pytest.mark.parametrize(("megabytes", "kilobytes"), [(1, 16_384), (200, 40_960), (400, 65_536)])
def test_a_larger_store_keeps_more_at_hand_within_bounds(
    tmp_path: Path, megabytes: int, kilobytes: int
) -> None:
    path = tmp_path / "groot.zorgdesk"
    open_store(path).close()
    with path.open("r+b") as file:
        file.truncate(megabytes * 1024 * 1024)  # of which next to nothing stands on the disk
    with closing(connect(path)) as connection:
        assert connection.execute("PRAGMA cache_size").fetchone()[0] == -kilobytes
