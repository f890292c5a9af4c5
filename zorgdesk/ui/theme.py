"""Colours, sizes and the style sheet: one place that knows how Zorgdesk looks.

Colours stand in `resources/styles/tokens.json`, rules in `zorgdesk.qss`. The mode in use can be read
from the application's palette and the scale from its font, so nothing has to be handed from widget to widget.
"""

import json
import re
from dataclasses import dataclass, fields
from functools import cache, lru_cache
from typing import Literal

from PySide6.QtCore import QDir, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from zorgdesk.paths import resources_dir

Mode = Literal["system", "light", "dark"]

BODY_PIXELS = 15
"""Height of body text at 100 %; a smaller system font is raised to this, a larger one is kept."""
SMALL = 0.87
"""Badges and column heads, as a part of body text."""


@dataclass(frozen=True, eq=False)
class Theme:
    """The colours of one mode, by the part they play. `quiet` is text that may be read last, `edge` is the
    border of something to type in or tick, `line` only separates, `*_soft` is a background for that tone.
    """

    name: str
    paper: QColor
    surface: QColor
    hover: QColor
    line: QColor
    edge: QColor
    rail: QColor
    on_rail: QColor
    rail_hover: QColor
    rail_selected: QColor
    text: QColor
    quiet: QColor
    disabled: QColor
    accent: QColor
    accent_hover: QColor
    on_accent: QColor
    accent_soft: QColor
    signal: QColor
    signal_soft: QColor
    danger: QColor
    danger_soft: QColor
    good: QColor
    good_soft: QColor
    track: QColor

    def colour(self, role: str) -> QColor:
        """The colour called `role`. Raises AttributeError for a role that does not exist."""
        found: QColor = getattr(self, role)
        return found


@cache
def load_theme(name: str) -> Theme:
    """The theme called "light" or "dark"."""
    tokens = json.loads((resources_dir() / "styles" / "tokens.json").read_text("utf-8"))[name]
    return Theme(name=name, **{field.name: QColor(tokens[field.name]) for field in fields(Theme)[1:]})


def current_theme() -> Theme:
    """The theme on screen now. Ask again when painting: it changes while the window is open."""
    return _theme_of(QGuiApplication.palette().cacheKey())


@lru_cache(maxsize=2)
def _theme_of(_palette_key: int) -> Theme:
    dark = QGuiApplication.palette().color(QPalette.ColorRole.Window).lightness() < 128
    return load_theme("dark" if dark else "light")


def px(length: float) -> int:
    """A length of the 8-pixel grid at 100 %, as it is at today's font size."""
    return round(length * _scale(QGuiApplication.font()))


def app_font(size: float = 1.0, bold: bool = False) -> QFont:
    """The body font, `size` times as large; for what is painted by hand."""
    font = QFont(QGuiApplication.font())
    font.setPixelSize(round(_pixels(font) * size))
    font.setBold(bold)
    return font


def row_height() -> int:
    """Height of one row in a list: 36 px at 100 %."""
    return px(36)


class ThemeManager(QObject):
    """Dresses the application, and again when the person or the system chooses another mode."""

    changed = Signal()
    """Colours or sizes are new: what the style sheet does not reach must look again."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._mode: Mode = "system"
        self._percent = 100
        QDir.setSearchPaths("marks", [str(resources_dir() / "styles" / "marks")])
        application.setStyle("Fusion")
        application.styleHints().colorSchemeChanged.connect(self._follow_system)

    def apply(self, mode: Mode, percent: int) -> None:
        """Show `mode` with text at `percent` (75-300) of the system's size."""
        self._mode = mode
        self._percent = min(max(percent, 75), 300)
        hints = self._application.styleHints()
        if mode == "system":
            hints.unsetColorScheme()
        else:
            hints.setColorScheme(_SCHEMES[mode])  # so that the title bar and the system's dialogs follow
        self._dress()

    def _follow_system(self) -> None:
        if self._mode == "system":
            self._dress()

    def _dress(self) -> None:
        theme = load_theme(self._shown_mode())
        font = _body_font(self._percent)
        self._application.setFont(font)
        self._application.setPalette(palette(theme))
        self._application.setStyleSheet(style_sheet(theme, _scale(font)))
        self.changed.emit()

    def _shown_mode(self) -> str:
        if self._mode != "system":
            return self._mode
        dark = self._application.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return "dark" if dark else "light"


_SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}


def palette(theme: Theme) -> QPalette:
    """The theme as Qt's own palette, for everything the style sheet leaves to Fusion."""
    role = QPalette.ColorRole
    parts = {
        role.Window: theme.paper,
        role.Base: theme.surface,
        role.AlternateBase: theme.hover,
        role.Button: theme.surface,
        role.WindowText: theme.text,
        role.Text: theme.text,
        role.ButtonText: theme.text,
        role.BrightText: theme.danger,
        role.PlaceholderText: theme.quiet,
        role.Highlight: theme.accent,
        role.HighlightedText: theme.on_accent,
        role.Accent: theme.accent,
        role.Link: theme.accent,
        role.LinkVisited: theme.accent,
        role.ToolTipBase: theme.text,
        role.ToolTipText: theme.paper,
        role.Light: theme.surface,
        role.Midlight: theme.hover,
        role.Mid: theme.line,
        role.Dark: theme.edge,
        role.Shadow: theme.line,
    }
    made = QPalette()
    for part, colour in parts.items():
        made.setColor(part, colour)
    for part in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, part, theme.disabled)
    return made


def style_sheet(theme: Theme, scale: float) -> str:
    """The rules with colours and lengths filled in. Raises AttributeError for an unknown colour."""

    def fill(found: re.Match[str]) -> str:
        name = found[1]
        if name.isdigit():
            return f"{round(int(name) * scale)}px"
        return theme.name if name == "mode" else theme.colour(name).name()

    rules = (resources_dir() / "styles" / "zorgdesk.qss").read_text("utf-8")
    return re.sub(r"@(\w+)", fill, re.sub(r"/\*.*?\*/", "", rules, flags=re.DOTALL))


def _body_font(percent: int) -> QFont:
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    font.setPixelSize(round(max(_pixels(font), BODY_PIXELS) * percent / 100))
    return font


def _pixels(font: QFont) -> int:
    return font.pixelSize() if font.pixelSize() > 0 else QFontInfo(font).pixelSize()


def _scale(font: QFont) -> float:
    return _pixels(font) / BODY_PIXELS
