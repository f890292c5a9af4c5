"""Starting, starting again, changing language or store, and what happens when a store does not open."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from zorgdesk.app import open_window
from zorgdesk.errors import ZorgdeskError
from zorgdesk.paths import default_store, settings_file
from zorgdesk.services.opening import open_services
from zorgdesk.services.upkeep import encrypt
from zorgdesk.settings import FONT_SIZE, LANGUAGE, LAST_STORE, THEME, Settings
from zorgdesk.ui import store_dialog
from zorgdesk.ui.crash_dialog import CrashDialog, on_bug
from zorgdesk.ui.desk import Desk
from zorgdesk.ui.main_window import MainWindow
from zorgdesk.ui.single_instance import SingleInstance
from zorgdesk.ui.store_dialog import RefusalDialog

MakeDesk = Callable[..., Desk]


@pytest.fixture
def settings() -> Settings:
    return Settings(settings_file())


@pytest.fixture
def make_desk(qapp: QApplication, qtbot: QtBot, settings: Settings) -> Iterator[MakeDesk]:
    made: list[Desk] = []

    def make(language: str | None = "nl", **more: object) -> Desk:
        made.append(Desk(qapp, settings, language, **more))
        return made[-1]

    yield make
    for desk in made:
        if desk.window:
            desk.window.close()
        desk.close()
        desk._asked_language = "en"
        settings.set(THEME, "light")
        settings.set(FONT_SIZE, 100)
        desk._dress()
        for translator in desk._translators:
            qapp.removeTranslator(translator)


@pytest.fixture
def store(tmp_path: Path) -> Path:
    path = tmp_path / "Ons huis é" / "werking van ’t jaar.zorgdesk"
    path.parent.mkdir()
    services = open_services(path)
    services.people.add("Noor", "Verhelst")
    services.close()
    return path


def refusing(monkeypatch: pytest.MonkeyPatch, answer: Path | None) -> list[ZorgdeskError]:
    """Somebody who, when a store does not open, chooses `answer`."""
    told: list[ZorgdeskError] = []

    def ask(error: ZorgdeskError, language: str, parent: object = None) -> Path | None:
        told.append(error)
        return answer

    monkeypatch.setattr(store_dialog, "ask_other_store", ask)
    return told


def test_a_first_start_makes_the_default_store_and_says_when_it_is_ready(
    make_desk: MakeDesk, qtbot: QtBot, settings: Settings
) -> None:
    ready: list[bool] = []
    desk = make_desk(on_ready=lambda: ready.append(desk.window.page("today").next.empty.isVisible()))
    assert desk.open(desk.last_store())
    qtbot.waitUntil(lambda: ready == [True])
    assert default_store().exists()
    assert settings.get(LAST_STORE) == str(default_store())


def test_the_last_store_opens_again(make_desk: MakeDesk, store: Path) -> None:
    first = make_desk()
    assert first.open(store)
    first.window.close()
    first.close()
    assert make_desk().last_store() == store
    assert first.window.top_bar.store_name.text() == "werking van ’t jaar.zorgdesk"


def test_a_backup_is_made_the_first_time_in_a_day(make_desk: MakeDesk, qtbot: QtBot, store: Path) -> None:
    desk = make_desk()
    desk.open(store)
    upkeep = desk.window.context.services.upkeep
    qtbot.waitUntil(lambda: upkeep.last_backup() is not None)
    first = upkeep.last_backup()
    desk.reopen()
    qtbot.waitUntil(lambda: "Laatste back-up" in desk.window.status.backup.text())
    assert upkeep.last_backup() == first


def test_a_second_start_asks_the_first_window_to_come_forward(
    make_desk: MakeDesk, qtbot: QtBot, store: Path
) -> None:
    desk = make_desk()
    desk.open(store)
    desk.window.showMinimized()
    second = make_desk()
    assert not second.open(store)
    assert second.status == 0
    assert second.window is None
    qtbot.waitUntil(lambda: not desk.window.isMinimized())


def test_a_request_of_while_the_window_opened_is_heard(qtbot: QtBot, tmp_path: Path) -> None:
    asked: list[bool] = []
    first = SingleInstance(tmp_path, tmp_path / "a.zorgdesk")
    assert first.acquire()
    assert not SingleInstance(tmp_path, tmp_path / "a.zorgdesk").acquire()
    assert SingleInstance(tmp_path, tmp_path / "b.zorgdesk").acquire()
    first.on_request(lambda: asked.append(True))
    assert asked == [True]
    first.release()
    assert SingleInstance(tmp_path, tmp_path / "a.zorgdesk").acquire()


_DIES = """
import os, sys
from pathlib import Path
from zorgdesk.ui.single_instance import SingleInstance
folder = Path(sys.argv[1])
window = SingleInstance(folder, folder / "a.zorgdesk")
os._exit(0 if window.acquire() else 1)
"""


def test_a_window_that_stopped_without_being_closed_is_told_of_once(tmp_path: Path) -> None:
    store = tmp_path / "a.zorgdesk"
    closed = SingleInstance(tmp_path, store)
    assert closed.acquire()
    closed.release()
    after_closing = SingleInstance(tmp_path, store)
    assert after_closing.acquire()
    assert not after_closing.told_of_crash()
    after_closing.release()
    subprocess.run([sys.executable, "-c", _DIES, str(tmp_path)], check=True)
    after_crash = SingleInstance(tmp_path, store)
    assert after_crash.acquire()
    assert after_crash.told_of_crash()
    assert not after_crash.told_of_crash()
    after_crash.release()


def test_without_the_right_to_write_every_window_is_on_its_own(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    assert SingleInstance(tmp_path / "file", tmp_path / "a.zorgdesk").acquire()


def test_a_file_that_is_no_store_is_said_and_another_can_be_chosen(
    make_desk: MakeDesk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, store: Path
) -> None:
    other = tmp_path / "brief.zorgdesk"
    other.write_text("Beste, " * 500)
    told = refusing(monkeypatch, store)
    desk = make_desk()
    assert desk.open(other)
    assert [error.code for error in told] == ["not_a_store"]
    assert desk.window.context.services.path == store
    assert other.read_text() == "Beste, " * 500


def test_a_store_that_is_gone_is_not_begun_anew_unasked(
    make_desk: MakeDesk, monkeypatch: pytest.MonkeyPatch, settings: Settings, store: Path
) -> None:
    settings.set(LAST_STORE, str(store))
    store.unlink()
    told = refusing(monkeypatch, None)
    assert not make_desk().open(store)
    assert [error.code for error in told] == ["store_missing"]
    assert not store.exists()
    refusing(monkeypatch, store)
    assert make_desk().open(store)
    assert store.exists()


def test_who_gives_up_gets_status_one_and_no_window(
    make_desk: MakeDesk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    refusing(monkeypatch, None)
    desk = make_desk()
    assert not desk.open(tmp_path / "nowhere" / "x.zorgdesk")
    assert desk.status == 1
    assert desk.window is None


def test_an_encrypted_store_asks_for_its_passphrase(
    make_desk: MakeDesk, monkeypatch: pytest.MonkeyPatch, store: Path
) -> None:
    encrypt(store, None, "een lange zin")
    given = iter(["fout", "een lange zin"])
    monkeypatch.setattr(store_dialog, "ask_passphrase", lambda path: next(given))
    desk = make_desk()
    assert desk.open(store)
    assert desk.window.context.services.people.get(1).name == "Noor Verhelst"


def test_no_passphrase_no_store(make_desk: MakeDesk, monkeypatch: pytest.MonkeyPatch, store: Path) -> None:
    encrypt(store, None, "een lange zin")
    monkeypatch.setattr(store_dialog, "ask_passphrase", lambda path: None)
    told = refusing(monkeypatch, None)
    assert not make_desk().open(store)
    assert [error.code for error in told] == ["passphrase_needed"]


def test_another_language_makes_the_window_anew_in_the_same_place(
    make_desk: MakeDesk, qtbot: QtBot, store: Path, settings: Settings
) -> None:
    desk = make_desk(language="nl")  # as the command line asked
    desk.open(store)
    desk.window.go("people")
    old = desk.window
    assert old.rail.item("people").text() == "Personen"
    settings.set(LANGUAGE, "fr")
    desk.reopen()
    qtbot.waitUntil(lambda: not shiboken6.isValid(old))
    assert desk.window.rail.item("people").text() == "Personnes"
    assert desk.window.place().page == "people"
    assert desk.window.isVisible()


def test_another_store_takes_the_place_of_this_one(make_desk: MakeDesk, store: Path, tmp_path: Path) -> None:
    desk = make_desk()
    desk.open(store)
    desk.reopen(tmp_path / "nieuw.zorgdesk")
    assert desk.window.context.services.path == tmp_path / "nieuw.zorgdesk"
    assert SingleInstance(settings_file().parent, store).acquire()  # let go of


def test_a_store_that_does_not_open_leaves_the_window_as_it_was(
    make_desk: MakeDesk, store: Path, tmp_path: Path
) -> None:
    desk = make_desk()
    desk.open(store)
    window = desk.window
    desk.reopen(tmp_path / "nowhere" / "x.zorgdesk")
    assert desk.window is window
    assert window.isVisible()
    assert "nowhere" in window.toast.text()
    assert window.context.services.people.get(1) is not None


def test_the_settings_choose_colours_and_size(make_desk: MakeDesk, settings: Settings, qapp) -> None:
    settings.set(THEME, "dark")
    settings.set(FONT_SIZE, 200)
    make_desk()
    assert qapp.palette().window().color().lightness() < 100
    assert qapp.font().pixelSize() >= 30


@pytest.mark.parametrize(
    ("pressed", "answer"),
    [("stop", None), ("other", Path("/x/ander.zorgdesk")), ("new", Path("/x/nieuw.zorgdesk"))],
)
def test_the_refusal_says_why_and_offers_the_ways_on(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, pressed: str, answer: Path | None
) -> None:
    seen = []

    def press(dialog: RefusalDialog) -> None:
        seen.extend(label.text() for label in dialog.findChildren(QLabel))
        getattr(dialog, pressed).click()

    monkeypatch.setattr(RefusalDialog, "exec", press)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("/x/ander.zorgdesk", ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("/x/nieuw", ""))
    error = ZorgdeskError("not_a_store", path="brief.zorgdesk")
    assert store_dialog.ask_other_store(error, "nl") == answer
    assert any("geen bestand van Zorgdesk" in text for text in seen)


class TestCrash:
    @pytest.fixture(autouse=True)
    def closed(self, qapp: QApplication) -> Iterator[None]:
        yield
        for dialog in crash_dialogs():
            dialog.close()
        qapp.processEvents()

    def test_the_report_says_where_and_not_what(self, qtbot: QtBot, caplog) -> None:
        crash("Noor Verhelst zei iets")
        (dialog,) = crash_dialogs()
        report = dialog.report.toPlainText()
        assert "ValueError" in report
        assert "test_app.py" in report
        assert "Noor" not in report
        dialog.copy.click()
        assert QGuiApplication.clipboard().text() == report
        caplog.clear()

    def test_one_dialog_at_a_time_and_again_later(self, qtbot: QtBot, caplog) -> None:
        crash("a")
        crash("b")
        (dialog,) = crash_dialogs()
        dialog.go_on.click()
        qtbot.waitUntil(lambda: not crash_dialogs())
        crash("c")
        assert len(crash_dialogs()) == 1
        caplog.clear()


def crash(text: str) -> None:
    try:
        raise ValueError(text)
    except ValueError:
        on_bug(*sys.exc_info())


def crash_dialogs() -> list[CrashDialog]:
    return [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, CrashDialog)]


def test_open_window_returns_when_the_window_is_closed(qapp: QApplication, qtbot: QtBot, store: Path) -> None:
    opened: list[MainWindow] = []

    def close() -> None:
        shown = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
        opened.extend(widget for widget in shown if isinstance(widget, MainWindow))
        opened[0].close()

    assert open_window(store, "en", on_ready=close) == 0
    assert len(opened) == 1
