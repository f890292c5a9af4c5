"""A pill with an icon and a word: how every state is shown, so that colour is never alone."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QPixmapCache,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from zorgdesk.ui.icons import paint_icon
from zorgdesk.ui.theme import SMALL, Theme, app_font, current_theme, px

Tone = Literal["neutral", "accent", "signal", "danger", "good"]


@dataclass(frozen=True)
class BadgeContent:
    """What a badge says. `icon` is a name of our family; without one there is only the word."""

    text: str
    icon: str = ""
    tone: Tone = "neutral"


def badge_size(content: BadgeContent, letters: float = SMALL) -> QSize:
    """The room a badge needs at today's font size; `letters` is the size of its word, 1 that of body text."""
    return _size(content, letters, px(100), QGuiApplication.font().family())


@lru_cache(maxsize=256)
def _size(content: BadgeContent, letters: float, _hundred: int, _family: str) -> QSize:
    """Measured once at each text size."""
    width = QFontMetrics(app_font(letters, bold=True)).horizontalAdvance(content.text) + 2 * px(10)
    grown = letters / SMALL
    return QSize(width + (px(20 * grown) if content.icon else 0), px(24 * grown))


def paint_badge(painter: QPainter, target: QRectF, content: BadgeContent, letters: float = SMALL) -> None:
    """Draw the badge at the left of `target`, halfway its height; a text too long for it is cut with dots.

    It is drawn once and kept as a picture: a list shows the same few on every line.
    """
    size = badge_size(content, letters)
    width = min(size.width(), int(target.width()))
    if width <= 0:
        return
    ratio = painter.device().devicePixelRatio()
    place = QPointF(round(target.left()), round(target.top() + (target.height() - size.height()) / 2))
    painter.drawPixmap(place, _picture(content, letters, QSize(width, size.height()), ratio))


def _picture(content: BadgeContent, letters: float, size: QSize, ratio: float) -> QPixmap:
    key = _key(
        content,
        letters,
        size.width(),
        size.height(),
        ratio,
        current_theme().name,
        QGuiApplication.font().family(),
    )
    found = QPixmap()
    if QPixmapCache.find(key, found):
        return found
    drawn = QPixmap(round(size.width() * ratio), round(size.height() * ratio))
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    _paint_pill(painter, QRectF(0, 0, size.width(), size.height()), content, letters)
    painter.end()
    QPixmapCache.insert(key, drawn)
    return drawn


@lru_cache(maxsize=512)
def _key(content: BadgeContent, *looks: float | str) -> str:
    """What the picture is kept under; put together once, as it takes longer than painting the picture."""
    return f"zorgdesk badge:{content}:{looks}"


def _paint_pill(painter: QPainter, area: QRectF, content: BadgeContent, letters: float) -> None:
    pill = area.adjusted(0.5, 0.5, -0.5, -0.5)
    background, border, text = _colours(content.tone, current_theme())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(border, 1))
    painter.setBrush(background)
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
    _paint_content(painter, pill, content, text, letters)


def _paint_content(
    painter: QPainter, pill: QRectF, content: BadgeContent, colour: QColor, letters: float
) -> None:
    inner = pill.adjusted(px(10), 0, -px(9), 0)
    if content.icon:
        side = px(15 * letters / SMALL)
        corner = QPointF(pill.left() + px(9), pill.center().y() - side / 2)
        paint_icon(painter, QRectF(corner.x(), corner.y(), side, side), content.icon, colour)
        inner.setLeft(corner.x() + side + px(5))
    font = app_font(letters, bold=True)
    shown = QFontMetrics(font).elidedText(content.text, Qt.TextElideMode.ElideRight, int(inner.width()) + 2)
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


def _colours(tone: Tone, theme: Theme) -> tuple[QColor, QColor, QColor]:
    """Background, border and text. Neutral and danger are outlined, the others filled."""
    if tone == "neutral":
        return theme.surface, theme.line, theme.quiet
    if tone == "danger":
        return theme.surface, theme.danger, theme.danger
    soft = theme.colour(f"{tone}_soft")
    return soft, soft, theme.colour(tone)


class Badge(QWidget):
    """A badge as a widget of its own, for headers and cards."""

    def __init__(self, content: BadgeContent, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.set_content(content)

    def content(self) -> BadgeContent:
        return self._content

    def set_content(self, content: BadgeContent) -> None:
        self._content = content
        self.setAccessibleName(content.text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return badge_size(self._content)

    def minimumSizeHint(self) -> QSize:
        return QSize(px(48), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_badge(QPainter(self), QRectF(self.rect()), self._content)
