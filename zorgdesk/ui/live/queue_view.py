"""The numbered list of who asked for the floor, with the keys and the mouse to change it."""

from collections.abc import Collection
from functools import partial

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QMenu,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from zorgdesk.domain.turns import Turn
from zorgdesk.ui.icons import icon, paint_icon
from zorgdesk.ui.live.queue_model import TURN_ROLE, UNNAMED_ROLE, Index, QueueModel
from zorgdesk.ui.live.stream_rows import LIVE_SIZE
from zorgdesk.ui.theme import app_font, current_theme, px

_ROWS = 6
_ALT = Qt.KeyboardModifier.AltModifier
_CTRL = Qt.KeyboardModifier.ControlModifier


class QueueView(QListView):
    """Emits what the person wants of a turn; as high as its rows, up to six."""

    given = Signal(object)
    moved = Signal(object, int)
    """A turn, and its new place."""
    withdrawn = Signal(object)
    unnamed = Signal(object)
    """A turn whose name leaves the projector, or comes back to it."""
    left = Signal()

    def __init__(self, model: QueueModel) -> None:
        super().__init__()
        self._queue = model
        self._pressed: int | None = None
        self._fixed: Collection[int] = ()
        self.setModel(model)
        self.setItemDelegate(_QueueDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setObjectName("bare")
        self.setAccessibleName(self.tr("Who asks for the floor"))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._show_menu_at)
        model.modelReset.connect(self._fit)
        self._fit()

    def current_turn(self) -> Turn | None:
        """The turn the keys are about."""
        found = self.currentIndex().data(TURN_ROLE)
        return found if isinstance(found, Turn) else None

    def choose(self, turn_id: int) -> None:
        """Go to a turn, wherever it stands now."""
        rows = [row for row, turn in enumerate(self._queue.turns()) if turn.id == turn_id]
        if rows:
            self.setCurrentIndex(self._queue.index(rows[0]))

    def show_unnamed(self, turn_ids: Collection[int], fixed: Collection[int]) -> None:
        """Whose name the projector leaves out; of `fixed` because the minutes do."""
        self._queue.set_unnamed(turn_ids)
        self._fixed = fixed

    def menu(self, turn: Turn) -> QMenu:
        """Everything that can be done with who waits."""
        row = list(self._queue.turns()).index(turn)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        give = self.tr("Give the floor now")
        menu.addAction(icon("microphone"), f"{give}\tEnter", partial(self.given.emit, turn))
        up = menu.addAction(
            icon("arrow-up"), self.tr("Up") + "\tAlt+↑", partial(self.moved.emit, turn, row - 1)
        )
        up.setEnabled(row > 0)
        down = menu.addAction(
            icon("arrow-down"), self.tr("Down") + "\tAlt+↓", partial(self.moved.emit, turn, row + 1)
        )
        down.setEnabled(row < self._queue.rowCount() - 1)
        self._add_naming(menu, turn, row)
        off = self.tr("Take off the list")
        menu.addAction(icon("close"), f"{off}\tDelete", partial(self.withdrawn.emit, turn))
        return menu

    def _add_naming(self, menu: QMenu, turn: Turn, row: int) -> None:
        title = self.tr("Not named on the projector")
        run = partial(self.unnamed.emit, turn)
        naming = menu.addAction(icon("person-off"), f"{title}\tCtrl+H", run)
        naming.setCheckable(True)
        naming.setChecked(bool(self._queue.index(row).data(UNNAMED_ROLE)))
        naming.setEnabled(turn.person_id is not None and turn.id not in self._fixed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        turn, row, key = self.current_turn(), self.currentIndex().row(), event.key()
        if key == Qt.Key.Key_Escape:
            self.left.emit()
        elif turn is None:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.given.emit(turn)
        elif key == Qt.Key.Key_Delete:
            self.withdrawn.emit(turn)
        elif event.modifiers() & _CTRL and key == Qt.Key.Key_H:
            self.unnamed.emit(turn)
        elif event.modifiers() & _ALT and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(turn, row + (1 if key == Qt.Key.Key_Down else -1))
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Escape goes back to the line; around us it would leave the activity."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        if event.type() == QEvent.Type.StyleChange:
            self._fit()
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        place = event.position().toPoint()
        index = self.indexAt(place)
        self._pressed = index.row() if index.isValid() else None
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton and self._on_button(place):
            self._pressed = None
            self._show_menu_at(place)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A row that was dragged onto another takes its place."""
        super().mouseReleaseEvent(event)
        index, pressed = self.indexAt(event.position().toPoint()), self._pressed
        self._pressed = None
        if pressed is not None and index.isValid() and index.row() != pressed:
            self.moved.emit(self._queue.turns()[pressed], index.row())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        turn = self.indexAt(event.position().toPoint()).data(TURN_ROLE)
        if isinstance(turn, Turn):
            self.given.emit(turn)

    def sizeHint(self) -> QSize:
        return QSize(px(200), min(self._queue.rowCount(), _ROWS) * _row_height())

    def _on_button(self, place: QPoint) -> bool:
        return place.x() > self.viewport().width() - px(32)

    def _show_menu_at(self, place: QPoint) -> None:
        turn = self.indexAt(place).data(TURN_ROLE)
        if isinstance(turn, Turn):
            self.menu(turn).popup(self.viewport().mapToGlobal(place))

    def _fit(self) -> None:
        self.setVisible(self._queue.rowCount() > 0)
        self.setFixedHeight(self.sizeHint().height())


class _QueueDelegate(QStyledItemDelegate):
    """The number in bold, the name, and a button where the mouse is."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(px(120), _row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = current_theme()
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        over = bool(state & QStyle.StateFlag.State_MouseOver)
        if focused or over:
            painter.fillRect(area, theme.accent_soft if focused else theme.hover)
        number, name = str(index.row() + 1), str(index.data())
        painter.setPen(theme.text)
        painter.setFont(app_font(LIVE_SIZE, bold=True))
        left = QFontMetrics(painter.font()).horizontalAdvance("0" * max(len(number), 1)) + px(10)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, number)
        painter.setFont(app_font(LIVE_SIZE))
        unnamed = px(24) if index.data(UNNAMED_ROLE) else 0
        words = area.adjusted(left, 0, -px(26) - unnamed, 0)
        shown = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, shown)
        if unnamed:
            behind = words.left() + painter.fontMetrics().horizontalAdvance(shown) + px(6)
            mark = QRect(behind, area.center().y() - px(9), px(18), px(18))
            paint_icon(painter, mark.toRectF(), "person-off", theme.text)
        if focused or over:
            box = QRect(area.right() - px(24), area.center().y() - px(10), px(20), px(20))
            paint_icon(painter, box.toRectF(), "more", theme.quiet)


def _row_height() -> int:
    return QFontMetrics(app_font(LIVE_SIZE)).height() + px(8)
