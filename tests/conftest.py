"""What every test stands on: no screen, and a home of its own."""

import os
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Settings, log and default store of this test alone, never those of whoever runs it."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("ZORGDESK_HOME", str(home))
    monkeypatch.delenv("ZORGDESK_STORE", raising=False)
    return home
