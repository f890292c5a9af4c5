"""Settings survive everything that can happen to their file."""

import json
from pathlib import Path

import pytest

from zorgdesk import paths
from zorgdesk.errors import ZorgdeskError
from zorgdesk.settings import FONT_SIZE, LANGUAGE, LAST_STORE, THEME, Settings, language_of


@pytest.fixture
def settings() -> Settings:
    return Settings(paths.settings_file())


def test_each_setting_has_its_default_before_the_first_change(settings: Settings) -> None:
    assert [settings.get(setting) for setting in (LANGUAGE, THEME, LAST_STORE)] == ["system", "system", ""]
    assert settings.get(FONT_SIZE) == 100
    assert not paths.settings_file().exists()


def test_a_change_is_there_for_the_next_start(settings: Settings) -> None:
    settings.set(LAST_STORE, "/home/els/Vergadering één.zorgdesk")
    settings.set(FONT_SIZE, 200)
    again = Settings(paths.settings_file())
    assert again.get(LAST_STORE) == "/home/els/Vergadering één.zorgdesk"
    assert again.get(FONT_SIZE) == 200


def test_two_programs_keep_each_others_changes(settings: Settings) -> None:
    command_line = Settings(paths.settings_file())
    settings.set(THEME, "dark")
    command_line.set(LANGUAGE, "fr")
    assert (settings.get(THEME), settings.get(LANGUAGE)) == ("dark", "fr")


@pytest.mark.parametrize("value", ["xx", 3, None, ["nl"]])
def test_a_value_that_is_not_allowed_counts_as_the_default(settings: Settings, value: object) -> None:
    paths.settings_file().write_text(json.dumps({"language": value}))
    assert settings.get(LANGUAGE) == "system"


@pytest.mark.parametrize("value", [10, 1000, True, "100"])
def test_a_number_out_of_bounds_counts_as_the_default(settings: Settings, value: object) -> None:
    paths.settings_file().write_text(json.dumps({"font_size": value}))
    assert settings.get(FONT_SIZE) == 100


def test_setting_a_value_that_is_not_allowed_is_a_bug(settings: Settings) -> None:
    with pytest.raises(ValueError, match="font_size"):
        settings.set(FONT_SIZE, 1000)


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe\x00", b"[1]", b'"x"'])
def test_a_damaged_file_is_put_aside(settings: Settings, content: bytes) -> None:
    paths.settings_file().write_bytes(content)
    assert settings.get(LANGUAGE) == "system"
    assert paths.settings_file().with_name("settings.json.damaged").read_bytes() == content
    settings.set(LANGUAGE, "en")
    assert settings.get(LANGUAGE) == "en"


def test_what_a_newer_version_set_is_kept(settings: Settings) -> None:
    paths.settings_file().write_text('{"colour": "green"}')
    settings.set(THEME, "light")
    assert json.loads(paths.settings_file().read_text())["colour"] == "green"


def test_the_window_comes_back_byte_for_byte(settings: Settings) -> None:
    assert settings.window("main") == b""
    settings.keep_window({"main": b"\x00\xff", "people": b"columns"})
    settings.keep_window({"people": b"other"})
    assert settings.window("main") == b"\x00\xff"
    assert settings.window("people") == b"other"


@pytest.mark.parametrize("section", ["x", {"main": 3}, {"main": "*"}])
def test_a_damaged_window_section_is_no_obstacle(settings: Settings, section: object) -> None:
    paths.settings_file().write_text(json.dumps({"window": section}))
    assert settings.window("main") == b""
    settings.keep_window({"main": b"new"})
    assert settings.window("main") == b"new"


def test_a_place_that_cannot_be_written_is_a_known_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(ZorgdeskError) as raised:
        Settings(tmp_path / "file" / "settings.json").set(THEME, "dark")
    assert raised.value.code == "folder_missing"


@pytest.mark.parametrize(
    ("system", "language"),
    [
        ("nl_BE", "nl"),
        ("fr_BE.UTF-8", "fr"),
        ("en-GB", "en"),
        ("French_Belgium", "fr"),
        ("English_United Kingdom", "en"),
        ("de_BE", "nl"),
        ("C", "nl"),
        ("frr_DE", "nl"),
    ],
)
def test_the_system_language_is_followed_where_it_is_ours(
    settings: Settings, system: str, language: str
) -> None:
    assert language_of(settings, system) == language


def test_the_chosen_language_wins(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "fr_BE.UTF-8")
    assert language_of(settings) == "fr"
    settings.set(LANGUAGE, "en")
    assert language_of(settings) == "en"
