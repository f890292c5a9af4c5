"""What every test stands on: no screen, and a home of its own."""

import os
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from zorgdesk.db.store import Store, open_store

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Settings, log and default store of this test alone, never those of whoever runs it."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("ZORGDESK_HOME", str(home))
    monkeypatch.delenv("ZORGDESK_STORE", raising=False)
    return home


EVENING = datetime(2026, 9, 12, 17, 30, tzinfo=UTC)
"""When tests happen: half past seven in the evening in Brussels."""


@pytest.fixture(scope="session")
def empty_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new store, made once; every test works on a copy."""
    path = tmp_path_factory.mktemp("empty") / "empty.zorgdesk"
    open_store(path).close()
    return path


@pytest.fixture
def store_path(empty_store: Path, tmp_path: Path) -> Path:
    """The file of this test's own store."""
    return Path(shutil.copy(empty_store, tmp_path / "werking najaar é.zorgdesk"))


@pytest.fixture
def store(store_path: Path) -> Iterator[Store]:
    """This test's own store, open, on an evening in September."""
    opened = open_store(store_path, author="An", clock=lambda: EVENING)
    yield opened
    opened.close()
