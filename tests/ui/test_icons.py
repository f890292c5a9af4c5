"""One family: every icon has the same frame and stroke, and takes the colour of the theme."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QApplication

from zorgdesk.paths import resources_dir
from zorgdesk.ui.icons import icon, icon_pixmap, paint_icon
from zorgdesk.ui.theme import ThemeManager, load_theme

FILES = sorted((resources_dir() / "icons").glob("*.svg"))
SOURCE = Path(__file__).parents[2] / "zorgdesk"
QUOTED = re.compile(r"[\"'/]([a-z-]+)(?=[\"'.])")


def colours(pixmap: QPixmap) -> set[str]:
    """The opaque colours in a picture."""
    image = pixmap.toImage()
    points = [(x, y) for x in range(image.width()) for y in range(image.height())]
    return {image.pixelColor(x, y).name() for x, y in points if image.pixelColor(x, y).alpha() == 255}


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_the_family_has_one_face(file: Path, qapp: QApplication) -> None:
    root = ET.fromstring(file.read_text())  # our own file
    assert root.get("viewBox") == "0 0 24 24"
    assert root.get("stroke") == "currentColor"
    assert root.get("stroke-width") == "1.75"
    assert root.get("stroke-linecap") == "round"
    assert colours(icon_pixmap(file.stem, QColor("#123456"), 48)) == {"#123456"}


def test_every_icon_is_drawn_somewhere() -> None:
    sources = [*SOURCE.rglob("*.py"), *(resources_dir() / "styles").glob("*.qss")]
    named = {word for file in sources for word in QUOTED.findall(file.read_text(encoding="utf-8"))}
    assert [file.stem for file in FILES if file.stem not in named] == []


@pytest.fixture
def manager(qapp: QApplication) -> Iterator[ThemeManager]:
    font, before = QFont(qapp.font()), QPalette(qapp.palette())
    yield ThemeManager(qapp)
    qapp.setStyleSheet("")
    qapp.setFont(font)
    qapp.setPalette(before)


def test_an_icon_changes_with_the_theme(manager: ThemeManager) -> None:
    flag = icon("flag", "signal")
    for mode in ("light", "dark"):
        manager.apply(mode, 100)  # type: ignore[arg-type]
        assert colours(flag.pixmap(QSize(32, 32))) == {load_theme(mode).signal.name()}


def test_it_is_sharp_on_a_fine_screen(qapp: QApplication) -> None:
    pixmap = icon("home").pixmap(QSize(20, 20), 2.0)
    assert (pixmap.width(), pixmap.devicePixelRatio()) == (40, 2.0)


def test_states_have_their_own_colours(manager: ThemeManager) -> None:
    manager.apply("light", 100)
    theme = load_theme("light")
    star = icon("pin", "quiet", "accent")
    size = QSize(32, 32)
    assert colours(star.pixmap(size)) == {theme.quiet.name()}
    assert colours(star.pixmap(size, QIcon.Mode.Disabled)) == {theme.disabled.name()}
    assert colours(star.pixmap(size, QIcon.Mode.Normal, QIcon.State.On)) == {theme.accent.name()}


def test_a_wide_icon_keeps_its_distance_on_the_right(qapp: QApplication) -> None:
    image = icon("stop").pixmap(QSize(40, 20)).toImage()
    assert image.width() == 40
    assert all(image.pixelColor(x, y).alpha() == 0 for x in range(20, 40) for y in range(20))


def test_a_copied_icon_can_be_edited(qapp: QApplication) -> None:
    copy = QIcon(icon("flag"))
    copy.addPixmap(QPixmap(4, 4))
    assert not copy.pixmap(QSize(16, 16)).isNull()


def test_painting_keeps_within_its_room(qapp: QApplication) -> None:
    canvas = QPixmap(60, 20)
    canvas.fill(Qt.GlobalColor.white)
    painter = QPainter(canvas)
    paint_icon(painter, QRectF(20, 0, 20, 20), "grid", QColor("#000000"))
    painter.end()
    image = canvas.toImage()
    drawn = [x for x in range(60) for y in range(20) if image.pixelColor(x, y) != QColor("white")]
    assert drawn
    assert 20 <= min(drawn) <= max(drawn) < 40


def test_an_unknown_name_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        icon_pixmap("no-such-icon", QColor("#000000"), 16)
