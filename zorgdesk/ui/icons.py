"""Our icon family, drawn when needed, in the colours of the theme on screen.

An icon is a name of `resources/icons` without its ending. It stays sharp at every size and screen, and
changes colour with the theme without being made anew.
"""

from typing import ClassVar

from PySide6.QtCore import QByteArray, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap, QPixmapCache

from zorgdesk.paths import resources_dir
from zorgdesk.ui.theme import current_theme, px


def icon(name: str, colour_role: str = "text", selected_role: str | None = None) -> QIcon:
    """The icon in the theme's colour `colour_role`; `selected_role` for the checked or selected state."""
    return QIcon(_ThemedIcon(name, colour_role, selected_role or colour_role))


def icon_pixmap(name: str, colour: QColor, size: int, ratio: float = 1.0) -> QPixmap:
    """The icon, `size` logical pixels square, for a screen with `ratio` device pixels per logical one.

    Raises FileNotFoundError for a name that does not exist.
    """
    key = f"zorgdesk:{name}:{colour.rgba()}:{size}:{ratio}"
    found = QPixmap()
    if QPixmapCache.find(key, found):
        return found
    drawn = _draw(name, colour, round(size * ratio))
    drawn.setDevicePixelRatio(ratio)
    QPixmapCache.insert(key, drawn)
    return drawn


def paint_icon(painter: QPainter, target: QRectF, name: str, colour: QColor) -> None:
    """Draw the icon in the middle of `target`, as large as its smaller side."""
    size = int(min(target.width(), target.height()))
    pixmap = icon_pixmap(name, colour, size, painter.device().devicePixelRatio())
    corner = target.center() - QPointF(size / 2, size / 2)
    painter.drawPixmap(QPointF(round(corner.x()), round(corner.y())), pixmap)


def icon_size(length: float = 18) -> QSize:
    """The size of an icon that stands beside body text, grown with the font."""
    return QSize(px(length), px(length))


def _draw(name: str, colour: QColor, pixels: int) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer

    source = (resources_dir() / "icons" / f"{name}.svg").read_bytes()
    renderer = QSvgRenderer(QByteArray(source.replace(b"currentColor", colour.name().encode())))
    drawn = QPixmap(pixels, pixels)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    renderer.render(painter)
    painter.end()
    return drawn


def _widened(drawn: QPixmap, size: QSize, ratio: float) -> QPixmap:
    wide = QPixmap(round(size.width() * ratio), round(size.height() * ratio))
    wide.setDevicePixelRatio(ratio)
    wide.fill(Qt.GlobalColor.transparent)
    painter = QPainter(wide)
    painter.drawPixmap(0, 0, drawn)
    painter.end()
    return wide


class _ThemedIcon(QIconEngine):
    """Asks the theme for its colour each time it is drawn.

    In a size wider than high it stands at the left: so a button gets its space between icon and word.
    """

    _clones: ClassVar[list[QIconEngine]] = []
    """Qt owns a clone but Python would free it, so it is kept. Qt clones only when an icon is edited."""

    def __init__(self, name: str, role: str, selected_role: str) -> None:
        super().__init__()
        self._name, self._role, self._selected_role = name, role, selected_role

    def clone(self) -> QIconEngine:
        copy = _ThemedIcon(self._name, self._role, self._selected_role)
        self._clones.append(copy)
        return copy

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        paint_icon(painter, QRectF(rect), self._name, self._colour(mode, state))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        side = min(size.width(), size.height())
        if side <= 0:  # a button that is not laid out yet
            return QPixmap()
        drawn = icon_pixmap(self._name, self._colour(mode, state), side, scale)
        return drawn if size.width() <= side else _widened(drawn, size, scale)

    def _colour(self, mode: QIcon.Mode, state: QIcon.State) -> QColor:
        theme = current_theme()
        if mode == QIcon.Mode.Disabled:
            return theme.disabled
        chosen = state == QIcon.State.On or mode == QIcon.Mode.Selected
        return theme.colour(self._selected_role if chosen else self._role)
