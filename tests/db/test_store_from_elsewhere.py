"""A store that somebody sends may hold what Zorgdesk never puts in one."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from zorgdesk.db.store import open_store
from zorgdesk.errors import ZorgdeskError

RULES = [
    "CREATE TRIGGER one AFTER INSERT ON people BEGIN DELETE FROM organisations; END",
    "CREATE VIEW everybody AS SELECT * FROM people",
]


@pytest.mark.parametrize("rule", RULES)
def test_a_store_with_rules_of_its_own_is_not_opened(tmp_path: Path, rule: str) -> None:
    path = tmp_path / "gekregen.zorgdesk"
    open_store(path).close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(rule)
    before = path.read_bytes()
    with pytest.raises(ZorgdeskError, match="store_has_rules"):
        open_store(path)
    assert path.read_bytes() == before
