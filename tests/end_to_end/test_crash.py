"""Killed while entries, check-ins and minutes are written: what was acknowledged is there afterwards."""

from pathlib import Path

from tests.end_to_end.crashing import kill_many, prepare

KILLS = 50


def test_fifty_kills_lose_nothing_that_was_acknowledged(tmp_path: Path) -> None:
    path = tmp_path / "Avond in de zaal é.zorgdesk"
    activity_id = prepare(path)
    assert kill_many(path, activity_id, KILLS, seed=20161212) > KILLS
