"""One file in the list: a small picture or the icon of its kind, its name, size and when it came."""

from datetime import date as Date

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from zorgdesk.domain.attachments import Attachment
from zorgdesk.ui.attachments.model import AttachmentsModel, Index
from zorgdesk.ui.icons import paint_icon
from zorgdesk.ui.labels import Labels
from zorgdesk.ui.theme import app_font, current_theme, px

PICTURE = 64
"""Side in pixels at 100 % of the small picture."""

_Elide = Qt.TextElideMode.ElideRight


class RowDelegate(QStyledItemDelegate):
    """Two lines beside a picture; the date stands at the end where there is room for it."""

    def __init__(self, model: AttachmentsModel, labels: Labels, today: Date, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._labels = labels
        self._today = today

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(px(240), px(PICTURE + 16))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, area, one = current_theme(), QRect(option.rect), self._model.attachment(index.row())
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if chosen or over:
            painter.fillRect(area, theme.accent_soft if chosen else theme.hover)
        painter.fillRect(area.left(), area.bottom(), area.width(), 1, theme.line)
        if bool(option.state & QStyle.StateFlag.State_HasFocus):
            painter.setPen(theme.accent)
            painter.drawRect(area.adjusted(0, 0, -1, -2))
        self._paint_picture(painter, area, index.row())
        words = self._words(area)
        when = self._labels.moment(one.added_at, self._today)
        room = QFontMetrics(app_font()).horizontalAdvance(when) + px(16)
        if words.width() - room > px(240):
            painter.setFont(app_font())
            painter.setPen(theme.quiet)
            painter.drawText(words, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, when)
            words.setRight(words.right() - room)
        for line, text, strong in ((0, one.name, True), (1, self._model.details(index.row()), False)):
            self._write(painter, words, line, text, strong)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = super().createEditor(parent, option, index)
        editor.setProperty("kind", "cell")
        return editor

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        words = self._words(QRect(option.rect))
        words.setHeight(words.height() // 2)
        editor.setGeometry(words)

    def _words(self, area: QRect) -> QRect:
        return area.adjusted(px(PICTURE + 24), px(8), -px(12), -px(8))

    def _paint_picture(self, painter: QPainter, area: QRect, row: int) -> None:
        side = px(PICTURE)
        box = QRectF(area.left() + px(8), area.top() + px(8), side, side)
        picture = self._model.picture(row)
        if picture is None:
            theme = current_theme()
            painter.fillRect(box, theme.track)
            inner = box.adjusted(px(18), px(18), -px(18), -px(18))
            paint_icon(painter, inner, kind_icon(self._model.attachment(row)), theme.quiet)
        else:
            draw_within(painter, box, picture)

    def _write(self, painter: QPainter, words: QRect, line: int, text: str, strong: bool) -> None:
        half = words.height() // 2
        place = QRect(words.left(), words.top() + line * half, words.width(), half)
        font, theme = app_font(bold=strong), current_theme()
        painter.setFont(font)
        painter.setPen(theme.text if strong else theme.quiet)
        shown = QFontMetrics(font).elidedText(text, _Elide, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shown)


def kind_icon(attachment: Attachment) -> str:
    """The icon of what cannot be shown as a picture."""
    if not attachment.may_open:
        return "lock"
    return "document-text" if attachment.media_type != "text/plain" else "document"


def draw_within(painter: QPainter, box: QRectF, picture: QImage) -> None:
    """Draw a picture whole, in the middle of a box, no larger than it is."""
    ratio = min(box.width() / picture.width(), box.height() / picture.height())
    width, height = picture.width() * ratio, picture.height() * ratio
    place = QRectF(box.center().x() - width / 2, box.center().y() - height / 2, width, height)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(place, picture)
