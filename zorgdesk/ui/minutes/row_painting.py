"""The parts of a passage as they are drawn: its band, bullet, words and the marks beside it."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QAbstractTextDocumentLayout, QColor, QPainter, QPalette, QPen, QTextDocument

from zorgdesk.ui.icons import paint_icon
from zorgdesk.ui.minutes.notices import Notice
from zorgdesk.ui.minutes.passages import Passage
from zorgdesk.ui.minutes.row_shape import RowShape
from zorgdesk.ui.theme import current_theme, px


def paint_paper(painter: QPainter, paper: QRectF) -> None:
    """The sheet under all passages."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(current_theme().line, 1))
    painter.setBrush(current_theme().surface)
    painter.drawRoundedRect(paper.adjusted(0.5, 0.5, -0.5, -0.5), px(8), px(8))


def paint_band(
    painter: QPainter, shape: RowShape, notice: Notice | None, *, framed: bool, hovered: bool
) -> None:
    """The ground of a passage, with a bar before it when it asks attention."""
    theme, band = current_theme(), shape.band
    if notice is not None:
        if notice.filled:
            painter.fillRect(band, theme.signal_soft)
        painter.fillRect(QRectF(band.left(), band.top(), px(4), band.height()), notice.colour)
    elif hovered and not framed:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.hover)
        painter.drawRoundedRect(band, px(4), px(4))
    if framed:
        painter.setPen(QPen(theme.accent, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(band.adjusted(1, 1, -1, -1), px(4), px(4))


def paint_bullet(painter: QPainter, shape: RowShape) -> None:
    radius = px(5) / 2
    centre = QPointF(shape.text.left() - shape.indent + px(8), shape.text.top() + px(12))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(current_theme().text)
    painter.drawEllipse(centre, radius, radius)


def paint_text(painter: QPainter, document: QTextDocument, corner: QPointF, colour: QColor) -> None:
    """Draw lines that were set before, in today's colours."""
    context = QAbstractTextDocumentLayout.PaintContext()
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Text, colour)
    palette.setColor(QPalette.ColorRole.Link, colour)
    context.palette = palette
    painter.save()
    painter.translate(corner)
    document.documentLayout().draw(painter, context)
    painter.restore()


def paint_notice(painter: QPainter, shape: RowShape, notice: Notice, document: QTextDocument) -> None:
    """Why the passage asks attention, with its links."""
    side = px(18)
    paint_icon(
        painter, QRectF(shape.notice.left(), shape.notice.top(), side, side), notice.icon, notice.colour
    )
    paint_text(painter, document, shape.notice.topLeft(), notice.colour)


def paint_marks(painter: QPainter, shape: RowShape, passage: Passage, *, reached: bool) -> None:
    """Beside the passage: that it was edited, and once it is reached, what can be done there."""
    theme = current_theme()
    if passage.block.edited and not passage.is_own:
        colour = theme.accent if reached else theme.quiet
        paint_icon(painter, shape.mark, "undo" if reached else "edit", colour)
    elif passage.is_own and passage.block.source:
        paint_icon(painter, shape.mark, "trash" if reached else "note", theme.quiet)
    if reached and passage.can_arrange and not passage.hidden:
        paint_icon(painter, shape.plus, "plus", theme.accent)
    if reached and passage.can_move:
        paint_icon(painter, shape.grip, "drag", theme.quiet)
