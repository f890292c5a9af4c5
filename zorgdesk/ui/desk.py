"""What lives as long as the application: the order in which a window opens, changes its store and closes.

The order of a start is the order in which a person notices it: colours and words, the store, the first page
with its rows, and only then what can wait.
"""

import gc
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

# Before PySide6, which reads the whole source of every module that is imported after it.
import zorgdesk.domain.minutes
import zorgdesk.services.lists
import zorgdesk.services.today  # noqa: F401 # of the first page
from zorgdesk.errors import ZorgdeskError
from zorgdesk.logs import start_log
from zorgdesk.paths import default_store, log_file, settings_file
from zorgdesk.services.opening import Services, open_services
from zorgdesk.settings import AUTHOR, FONT_SIZE, LANGUAGE, LAST_STORE, THEME, Settings, language_of

# isort: split
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from zorgdesk.ui.main_window import MainWindow, store_what_is_typed
from zorgdesk.ui.single_instance import SingleInstance
from zorgdesk.ui.task_runner import TaskRunner
from zorgdesk.ui.theme import ThemeManager
from zorgdesk.ui.translations import install_translations


def now() -> datetime:
    """The time in UTC."""
    return datetime.now(UTC)


def open_desk(path: Path | None, language: str | None, on_ready: Callable[[], object] | None) -> int:
    """Open the window and stay until it is closed; the exit status. See `zorgdesk.app.open_window`."""
    start_log(log_file())
    application = _application()
    desk = Desk(application, Settings(settings_file()), language, on_ready)
    if not desk.open(path or desk.last_store()):
        return desk.status
    end_when_asked(application)
    application.exec()
    desk.close()
    return desk.status


def end_when_asked(application: QApplication) -> None:
    """Close as by hand when the system asks the process to end; imported once the window is on its way."""
    from zorgdesk.ui.ending import Ending

    Ending(application)


class Desk:
    """What lives as long as the application: settings, theme, language, the open store and its window."""

    def __init__(
        self,
        application: QApplication,
        settings: Settings,
        language: str | None = None,
        on_ready: Callable[[], object] | None = None,
    ) -> None:
        self.status = 0
        self.window: MainWindow | None = None
        self._application = application
        self._settings = settings
        self._asked_language = language
        self._set_language = settings.get(LANGUAGE)
        self._on_ready = on_ready
        self._translators: list[QTranslator] = []
        self._services: Services | None = None
        self._instance: SingleInstance | None = None
        self._runner = TaskRunner()
        self._theme = ThemeManager(application)
        self._dress()

    def last_store(self) -> Path:
        """The store of the last time, or the default one."""
        last = self._settings.get(LAST_STORE)
        return Path(last) if last else default_store()

    def open(self, path: Path) -> bool:
        """Show the window on this store, or on another that the person chooses when it does not open.

        False when there is nothing to wait for: another window has it, or the person gave up.
        """
        may_be_new = str(path) != self._settings.get(LAST_STORE)
        while True:
            try:
                self._take(path, may_be_new)
                break
            except _Taken:
                return False
            except ZorgdeskError as error:
                from zorgdesk.ui.store_dialog import ask_other_store

                other = ask_other_store(error, self._language)
                if other is None:
                    self.status = 1
                    return False
                path, may_be_new = other, True
        self._show_window()
        return True

    def reopen(self, path: Path | None = None) -> None:
        """Make the window anew: in what the settings now say, or on another store."""
        store_what_is_typed()
        old = self.window
        assert old is not None
        if path is not None:
            try:
                self._take(path)
            except _Taken:
                return
            except ZorgdeskError as error:
                old.context.messages.failed(error)
                return
        old.keep()
        self._dress()
        self._show_window()
        old.hide()
        old.deleteLater()

    def close(self) -> None:
        """Let everything under way for the store end, and let go of it."""
        self._runner.shutdown()
        self._let_go()

    # Parts of a start

    def _dress(self) -> None:
        if self._settings.get(LANGUAGE) != self._set_language:
            self._asked_language = None  # chosen in the window, after the start
        self._language = self._asked_language or language_of(self._settings, QLocale.system().name())
        for translator in self._translators:
            self._application.removeTranslator(translator)
        self._translators = install_translations(self._application, self._language)
        mode = self._settings.get(THEME)
        self._theme.apply(mode, self._settings.get(FONT_SIZE))  # type: ignore[arg-type]  # its choices are the modes

    def _take(self, path: Path, may_be_new: bool = True) -> None:
        """Open a store in place of the open one, which stays when this raises _Taken or ZorgdeskError.

        A store that was there and is gone (a stick that was pulled out) is not quietly begun anew.
        """
        if not (may_be_new or path.exists()):
            raise ZorgdeskError("store_missing", path=path)
        instance = SingleInstance(settings_file().parent, path)
        if not instance.acquire():
            raise _Taken
        try:
            services = self._open_services(path)
        except BaseException:
            instance.release()
            raise
        self._let_go()
        self._services, self._instance = services, instance
        with suppress(ZorgdeskError):
            self._settings.set(LAST_STORE, str(path.resolve()))

    def _open_services(self, path: Path) -> Services:
        if path == default_store():
            with suppress(OSError):  # opening says in a sentence what is wrong with the folder
                path.parent.mkdir(parents=True, exist_ok=True)
        author = self._settings.get(AUTHOR)
        passphrase = os.environ.get("ZORGDESK_PASSPHRASE")
        while True:
            try:
                return open_services(path, author=author, passphrase=passphrase)
            except ZorgdeskError as error:
                if error.code not in ("passphrase_needed", "wrong_passphrase"):
                    raise
                from zorgdesk.ui.store_dialog import ask_passphrase

                passphrase = ask_passphrase(path)
                if passphrase is None:
                    raise

    def _show_window(self) -> None:
        assert self._services is not None
        assert self._instance is not None
        self._services.set_language(self._language)
        window = MainWindow(
            self._services,
            self._runner,
            self._settings,
            self._language,
            now,
            reopen=self.reopen,
            crashed=self._instance.told_of_crash(),
        )
        window.ready.connect(self._ready)
        self._theme.changed.connect(window.update)
        self.window = window
        window.start()

    def _ready(self) -> None:
        window = self.window
        if window is None or self._instance is None:
            return
        if self._on_ready:
            window.repaint()  # painted, not only asked to
            self._on_ready()
            self._on_ready = None
        gc.enable()
        self._instance.on_request(window.come_forward)
        from zorgdesk.ui.daily_backup import back_up_daily

        back_up_daily(window)

    def _let_go(self) -> None:
        if self._services:
            self._services.close()
        if self._instance:
            self._instance.release()
        self._services = self._instance = None


class _Taken(Exception):
    """Another window has this store, and has been asked to come forward."""


def _application() -> QApplication:
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    application = QApplication(sys.argv[:1])
    application.setApplicationName("zorgdesk")
    application.setApplicationDisplayName("Zorgdesk")
    application.setDesktopFileName("io.github.zorgdesk.Zorgdesk")
    sys.excepthook = _on_bug
    return application


def _on_bug(*what: object) -> None:
    from zorgdesk.ui.crash_dialog import on_bug

    on_bug(*what)  # type: ignore[arg-type]
