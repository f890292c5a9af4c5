"""Colours that can be read in both modes, and a style sheet that grows with the text."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from zorgdesk.paths import resources_dir
from zorgdesk.ui.theme import (
    Theme,
    ThemeManager,
    app_font,
    current_theme,
    load_theme,
    palette,
    px,
    row_height,
    style_sheet,
)

MODES = ("light", "dark")

TEXT_PAIRS = [
    (text, ground)
    for text in ("text", "quiet", "accent", "signal", "danger", "good")
    for ground in ("paper", "surface")
] + [
    ("text", "hover"),
    ("quiet", "hover"),
    ("text", "accent_soft"),
    ("quiet", "accent_soft"),
    ("accent", "accent_soft"),
    ("signal", "signal_soft"),
    ("text", "signal_soft"),
    ("danger", "danger_soft"),
    ("good", "good_soft"),
    ("good", "accent_soft"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("on_rail", "rail"),
    ("on_rail", "rail_hover"),
    ("on_rail", "rail_selected"),
    ("paper", "text"),
]

MARK_PAIRS = [
    ("edge", "surface"),
    ("edge", "paper"),
    ("accent", "track"),
    ("signal", "track"),
    ("disabled", "surface"),
    ("accent", "hover"),
]


@pytest.fixture
def manager(qapp: QApplication) -> Iterator[ThemeManager]:
    font, before = QFont(qapp.font()), QPalette(qapp.palette())
    yield ThemeManager(qapp)
    qapp.setStyleSheet("")
    qapp.setFont(font)
    qapp.setPalette(before)


def luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def contrast(theme: Theme, one: str, other: str) -> float:
    light, dark = sorted((luminance(theme.colour(one)), luminance(theme.colour(other))), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize(("text", "ground"), TEXT_PAIRS)
def test_text_can_be_read(mode: str, text: str, ground: str) -> None:
    assert contrast(load_theme(mode), text, ground) >= 4.5


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize(("mark", "ground"), MARK_PAIRS)
def test_marks_can_be_seen(mode: str, mark: str, ground: str) -> None:
    assert contrast(load_theme(mode), mark, ground) >= 3


@pytest.mark.parametrize("mode", MODES)
def test_no_name_is_left_in_the_style_sheet(mode: str) -> None:
    rules = style_sheet(load_theme(mode), 1.0)
    assert "@" not in rules
    assert load_theme(mode).accent.name() in rules


@pytest.mark.parametrize("mode", MODES)
def test_every_picture_of_the_style_sheet_exists_in_a_colour_of_the_theme(mode: str) -> None:
    theme = load_theme(mode)
    own = {theme.colour(role).name() for role in ("on_accent", "quiet", "accent", "edge", "surface")}
    names = set(re.findall(r"url\(marks:([\w-]+\.svg)\)", style_sheet(theme, 1.0)))
    assert names
    for name in names:
        drawn = (resources_dir() / "styles" / "marks" / name).read_text()
        assert {colour.lower() for colour in re.findall(r"#\w{6}", drawn)} <= own


def test_lengths_grow_with_the_text() -> None:
    theme = load_theme("light")
    assert "min-height: 20px" in style_sheet(theme, 1.0)
    assert "min-height: 40px" in style_sheet(theme, 2.0)


def test_an_unknown_colour_is_refused() -> None:
    with pytest.raises(AttributeError):
        load_theme("light").colour("purple")


def test_the_manager_dresses_the_application(manager: ThemeManager, qtbot: QtBot) -> None:
    with qtbot.waitSignal(manager.changed):
        manager.apply("dark", 100)
    assert current_theme().name == "dark"
    manager.apply("light", 100)
    assert current_theme().name == "light"
    assert row_height() >= QFontMetrics(app_font()).height() + px(12)


def test_twice_the_text_is_twice_the_room(manager: ThemeManager, qtbot: QtBot) -> None:
    manager.apply("light", 100)
    small, label = px(100), QLabel("Vandaag")
    qtbot.addWidget(label)
    label.show()
    height = label.sizeHint().height()
    manager.apply("light", 200)
    assert px(100) == 2 * small
    assert label.sizeHint().height() > 1.8 * height
    manager.apply("light", 100)


def test_text_sizes_outside_what_the_settings_allow_are_brought_back(manager: ThemeManager) -> None:
    manager.apply("light", 100)
    normal = px(300)
    manager.apply("light", 5000)
    assert px(300) == 3 * normal
    manager.apply("light", 100)


def test_it_follows_the_system_only_when_asked(
    manager: ThemeManager, qapp: QApplication, qtbot: QtBot
) -> None:
    manager.apply("dark", 100)
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert current_theme().name == "dark"
    manager.apply("system", 100)
    with qtbot.waitSignal(manager.changed):
        qapp.styleHints().colorSchemeChanged.emit(qapp.styleHints().colorScheme())
    dark = qapp.styleHints().colorScheme() == Qt.ColorScheme.Dark
    assert current_theme().name == ("dark" if dark else "light")


def test_disabled_text_has_its_own_colour() -> None:
    made = palette(load_theme("light"))
    group = made.ColorGroup.Disabled
    assert made.color(group, made.ColorRole.Text) == load_theme("light").disabled
