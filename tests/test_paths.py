"""Own files stand where the system wants them, or all together in one folder."""

from pathlib import Path

import pytest

from zorgdesk import paths


def test_one_folder_holds_all_when_it_is_named(own_home: Path) -> None:
    own_files = [paths.settings_file(), paths.log_file(), paths.default_store()]
    assert {file.parent for file in own_files} == {own_home}
    assert not any(file.exists() for file in own_files)


def test_the_system_decides_otherwise(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(paths.HOME_VARIABLE)
    own_files = [paths.settings_file(), paths.log_file(), paths.default_store()]
    assert all(file.is_absolute() for file in own_files)
    assert len({file.parent for file in own_files}) == 3
    assert paths.default_store().suffix == ".zorgdesk"


def test_resources_are_found_beside_the_source() -> None:
    assert (paths.resources_dir() / "linux").is_dir()
