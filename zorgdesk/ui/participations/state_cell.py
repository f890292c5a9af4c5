"""The four states of a participant side by side, the one in force filled and in words: a click sets one."""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QPixmap,
    QPixmapCache,
)
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QToolTip, QWidget

from zorgdesk.domain.participations import UNDECIDED, ParticipationStatus
from zorgdesk.ui.icons import paint_icon
from zorgdesk.ui.labels import Labels
from zorgdesk.ui.marks import mark_of
from zorgdesk.ui.participations.table_model import Guest, state_of
from zorgdesk.ui.theme import SMALL, app_font, current_theme, px, row_height
from zorgdesk.ui.widgets.cell_delegate import CellDelegate
from zorgdesk.ui.widgets.table_models import ColumnsModel

Index = QModelIndex | QPersistentModelIndex

STATES = (
    ParticipationStatus.REGISTERED,
    ParticipationStatus.PRESENT,
    ParticipationStatus.EXCUSED,
    ParticipationStatus.ABSENT,
)
"""Not filled in, present, excused, absent: in the order in which they stand."""
_WIDTH, _HEIGHT = 27, 25
_ICON = 15


def place_of(status: ParticipationStatus | None) -> int:
    """Which of the four is in force; -1 for none of them, as on the waiting list."""
    shown = ParticipationStatus.REGISTERED if status in UNDECIDED else status
    return STATES.index(shown) if shown in STATES else -1


class StateDelegate(CellDelegate):
    """Somebody who is not registered has no state yet: they keep their badge."""

    chosen = Signal(object, object)
    """The guest and the status that was clicked."""

    def __init__(self, labels: Labels, parent: QWidget) -> None:
        super().__init__(parent)
        self._labels = labels

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        guest = _guest(index)
        if guest is None or guest.participation is None:
            super().paint(painter, option, index)
            return
        self._paint_band(painter, option)
        area: QRect = option.rect.adjusted(self.look.gap, 0, 0, -1)
        shown = _Shown(place_of(guest.status), state_of(self._labels, guest).text, area.width())
        painter.drawPixmap(area.topLeft(), shown.picture(painter.device().devicePixelRatio()))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(len(STATES) * px(_WIDTH) + px(132), row_height())

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        if event.type() == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            status = _hit(option.rect, event.position().toPoint().x())
            guest = _guest(index)
            left = event.button() == Qt.MouseButton.LeftButton
            if left and guest is not None and guest.participation and status is not None:
                self.chosen.emit(guest, status)
                return True
        return False

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        guest, status = _guest(index), _hit(option.rect, event.pos().x())
        if guest is None or guest.participation is None or status is None:
            return super().helpEvent(event, view, option, index)
        shown = state_of(self._labels, Guest(None, guest.participation, status=status))
        QToolTip.showText(event.globalPos(), shown.text, view)
        return True


def _guest(index: Index) -> Guest | None:
    model = index.model()
    guest = model.row(index.row()) if isinstance(model, ColumnsModel) else None
    return guest if isinstance(guest, Guest) else None


def _hit(area: QRect, x: int) -> ParticipationStatus | None:
    step, from_left = px(_WIDTH), x - area.left() - px(8)
    return STATES[from_left // step] if 0 <= from_left < step * len(STATES) else None


@lru_cache(maxsize=256)
def _key(shown: "_Shown", *looks: float | str) -> str:
    """What a picture is kept under."""
    return f"zorgdesk state:{shown}:{looks}"


@dataclass(frozen=True)
class _Shown:
    """What a cell shows: `place` of the state in force, its word, and how much room there is."""

    place: int
    word: str
    width: int

    def picture(self, ratio: float) -> QPixmap:
        """Drawn once for each size and mode, and kept: a list shows the same few on every line."""
        size = QSize(max(self.width, 1), row_height() - 1)
        key = _key(self, size.height(), ratio, current_theme().name, QGuiApplication.font().family())
        found = QPixmap()
        if QPixmapCache.find(key, found):
            return found
        drawn = QPixmap(round(size.width() * ratio), round(size.height() * ratio))
        drawn.setDevicePixelRatio(ratio)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        control = QRectF(0, (size.height() - px(_HEIGHT)) // 2, len(STATES) * px(_WIDTH), px(_HEIGHT))
        self._paint_control(painter, control)
        self._paint_word(painter, QRectF(control.right() + px(8), 0, size.width(), size.height()))
        painter.end()
        QPixmapCache.insert(key, drawn)
        return drawn

    def _paint_control(self, painter: QPainter, area: QRectF) -> None:
        theme = current_theme()
        painter.setPen(QPen(theme.line, 1))
        painter.setBrush(theme.surface)
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), px(6), px(6))
        for number, status in enumerate(STATES):
            cell = QRectF(area.left() + number * px(_WIDTH), area.top(), px(_WIDTH), area.height())
            back, mark = _colours(status) if number == self.place else (theme.surface, theme.quiet)
            if number == self.place:
                painter.setPen(QPen(mark, 1.2))
                painter.setBrush(back)
                painter.drawRoundedRect(cell.adjusted(0.6, 0.6, -0.6, -0.6), px(6), px(6))
            paint_icon(painter, _middle(cell), mark_of(status)[0], mark)

    def _paint_word(self, painter: QPainter, area: QRectF) -> None:
        said = self.place > 0
        painter.setFont(app_font(SMALL, bold=said))
        painter.setPen(_colours(STATES[self.place])[1] if said else current_theme().quiet)
        room = int(self.width - area.left())
        word = painter.fontMetrics().elidedText(self.word, Qt.TextElideMode.ElideRight, room)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, word)


def _middle(cell: QRectF) -> QRectF:
    side = px(_ICON)
    corner = cell.center() - QPointF(side / 2, side / 2)
    return QRectF(corner.x(), corner.y(), side, side)


def _colours(status: ParticipationStatus) -> tuple[QColor, QColor]:
    """Background and mark of the state in force."""
    theme = current_theme()
    if status is ParticipationStatus.PRESENT:
        return theme.good_soft, theme.good
    return theme.hover, theme.text
