"""Checking and copying a store that is in use."""

from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.fakes import FakeClock
from zorgdesk.db.engine import SCHEMA_VERSION, connect
from zorgdesk.db.store import Store
from zorgdesk.domain.activities import ActivityFilter
from zorgdesk.errors import ZorgdeskError
from zorgdesk.services import upkeep
from zorgdesk.services.activities import Activities
from zorgdesk.services.opening import open_services
from zorgdesk.services.upkeep import KEPT, Upkeep


def test_a_sound_store_has_no_problems(store: Store) -> None:
    result = Upkeep(store).check()
    assert (result.ok, result.problems, result.schema, result.encrypted) == (True, (), SCHEMA_VERSION, False)


def test_a_reference_to_nothing_is_a_problem(store: Store) -> None:
    Activities(store).add("workshop", "Koken")
    with closing(connect(store.path)) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("UPDATE activities SET series_id = 99")
    result = Upkeep(store).check("en")
    assert not result.ok
    assert len(result.problems) == 1
    assert "activities 1" in result.problems[0]
    assert "restore a backup" in result.problems[0]


def test_a_backup_opens_as_a_store_of_its_own(store: Store) -> None:
    Activities(store).add("workshop", "Koken")
    assert Upkeep(store).last_backup() is None
    made = Upkeep(store).backup()
    assert made.parent.name == "backups"
    copy = open_services(made)
    assert copy.activities.count(ActivityFilter()) == 1
    copy.close()
    last = Upkeep(store).last_backup()
    assert last is not None
    assert timedelta(0) <= datetime.now(UTC) - last < timedelta(minutes=10)


def test_the_oldest_automatic_backups_go_and_those_with_a_reason_stay(store: Store) -> None:
    clock = FakeClock()
    store.now = clock
    folder = store.path.parent / "backups"
    folder.mkdir()
    reasoned = folder / f"{store.path.stem} 2020-01-01 10.00.00 schema 1.zorgdesk"
    reasoned.touch()
    for _ in range(KEPT + 2):
        clock.pass_time(days=1)
        (folder / f"{store.path.stem} {clock.at:%Y-%m-%d %H.%M.%S}.zorgdesk").touch()
    made = Upkeep(store).backup()
    kept = sorted(folder.iterdir())
    assert len(kept) == KEPT + 1
    assert reasoned in kept
    assert made in kept


def test_a_backup_goes_where_it_is_asked(store: Store, tmp_path: Path) -> None:
    target = tmp_path / "stick" / "kopie.zorgdesk"
    with pytest.raises(ZorgdeskError, match="folder_missing"):
        Upkeep(store).backup(target)
    target.parent.mkdir()
    assert Upkeep(store).backup(target) == target
    assert target.stat().st_size > 0


def test_an_encrypted_store_keeps_its_backups_encrypted(store: Store) -> None:
    path = store.path
    store.close()
    upkeep.encrypt(path, None, "drie oude fietsen")
    services = open_services(path, passphrase="drie oude fietsen")
    assert services.upkeep.check().encrypted
    made = services.upkeep.backup()
    services.close()
    assert upkeep.check(made, "drie oude fietsen").ok
    assert upkeep.unencrypted_backups(path) == []
    with pytest.raises(ZorgdeskError, match="passphrase_needed"):
        upkeep.check(made)
