"""Pictures of every page, tab and dialog: python -m tests.shots FOLDER [NAME …].

Light and dark, and with text of twice the size. The clock stands still and nothing is random, so that two
pictures differ only where Zorgdesk does.
"""

import json
import os
import shutil
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEvent, QRect, QTimer
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from tests.fakes import FakeClock
from tests.shots_scenes import SCENES, Scene, Store
from tests.shots_story import EVENING, MORNING, make_stores
from zorgdesk.paths import HOME_VARIABLE
from zorgdesk.services.opening import open_services
from zorgdesk.settings import Settings
from zorgdesk.ui.main_window import MainWindow
from zorgdesk.ui.task_runner import ImmediateRunner
from zorgdesk.ui.theme import Mode, ThemeManager, current_theme
from zorgdesk.ui.translations import install_translations

WIDTH, HEIGHT = 1440, 900
LOOKS: tuple[tuple[Mode, int], ...] = (("light", 100), ("dark", 100), ("light", 200))


class Photographer:
    """Opens a window of its own for each scene, so that no scene depends on another."""

    def __init__(self, work: Path, stores: dict[Store, Path], target: Path) -> None:
        self._work = work
        self._stores = stores
        self._target = target

    def take(self, scene: Scene) -> None:
        """Write the picture of one scene."""
        with self._window(scene) as window:
            if scene.blocking:
                QTimer.singleShot(0, window, lambda: self._save(scene, window, close=True))
                scene.act(window)
            else:
                scene.act(window)
                self._save(scene, window)

    def _save(self, scene: Scene, window: MainWindow, close: bool = False) -> None:
        _settle()
        self._target.mkdir(parents=True, exist_ok=True)
        _picture(window).save(str(self._target / f"{scene.name}.png"))
        for dialog in _over(window) if close else ():
            dialog.close()

    @contextmanager
    def _window(self, scene: Scene) -> Iterator[MainWindow]:
        path = self._stores[scene.store]
        copy = self._work / path.name
        shutil.copy(path, copy)
        clock = FakeClock(EVENING if scene.store == "evening" else MORNING)
        services = open_services(copy, author="An Verhoeven", clock=clock)
        made = services.upkeep.backup()
        os.utime(made, (MORNING.timestamp() - 120,) * 2)
        settings = Settings(self._work / "settings.json")
        window = MainWindow(services, ImmediateRunner(), settings, "nl", clock, reopen=lambda _path: None)
        window.start()
        window.resize(WIDTH, HEIGHT)
        window.activateWindow()
        _settle()
        yield window
        for other in _over(window):
            other.close()
            other.deleteLater()  # self check-in closes for its PIN alone
        window.close()
        window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        services.close()
        made.unlink()
        (self._work / "settings.json").unlink(missing_ok=True)


def _picture(window: MainWindow) -> QPixmap:
    """The window with its dialogs and menus over it, where they stand on the screen."""
    picture = window.grab()
    painter = QPainter(picture)
    for other in _over(window):
        corner, shown = other.pos() - window.pos(), other.grab()
        painter.drawPixmap(corner, shown)
        painter.setPen(current_theme().edge)  # the frame that the system gives a window
        painter.drawRect(QRect(corner, shown.size()).adjusted(-1, -1, 0, 0))
    painter.end()
    return picture


def _over(window: MainWindow) -> list[QWidget]:
    return [one for one in QApplication.topLevelWidgets() if one.isVisible() and one is not window]


def _settle() -> None:
    """Let everything be laid out: what was asked for at once, and what that asked for in its turn."""
    for _ in range(12):
        QApplication.processEvents()


def main(folder: Path, names: list[str]) -> int:
    """Take the pictures whose name holds one of these words, or all."""
    chosen = [scene for scene in SCENES if not names or any(name in scene.name for name in names)]
    work = folder.resolve() / "work"  # its path is in a picture
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    application = _application(work)
    kinds: tuple[Store, ...] = ("demo", "evening", "new")
    made = work / "stores"
    made.mkdir()
    stores = dict(zip(kinds, make_stores(made), strict=True))
    install_translations(application, "nl")
    theme = ThemeManager(application)
    for mode, percent in LOOKS:
        theme.apply(mode, percent)
        photographer = Photographer(work, stores, folder / f"{mode}-{percent}")
        for scene in chosen:
            _told(scene, photographer.take)
    shutil.rmtree(work)
    return 0


def _told(scene: Scene, take: Callable[[Scene], None]) -> None:
    begun = time.perf_counter()
    take(scene)
    print(f"{scene.name}  {time.perf_counter() - begun:.1f} s", file=sys.stderr)


def _application(work: Path) -> QApplication:
    """One that paints on a screen of its own, as large as a laptop's."""
    screen = {"name": "laptop", "x": 0, "y": 0, "width": WIDTH, "height": HEIGHT, "dpr": 1}
    (work / "screen.json").write_text(
        json.dumps({"screens": [{**screen, "logicalDpi": 96, "logicalBaseDpi": 96}]})
    )
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={work / 'screen.json'}"
    os.environ[HOME_VARIABLE] = str(work)
    os.environ["TZ"] = "Europe/Brussels"
    time.tzset()
    application = QApplication(["zorgdesk"])
    application.setCursorFlashTime(0)
    return application


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2:]))
