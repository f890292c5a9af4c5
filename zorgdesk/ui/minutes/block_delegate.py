"""Paints the passages on the paper, and opens an editor in the place of one."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Signal,
)
from PySide6.QtGui import QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from zorgdesk.domain.documents import BlockKind
from zorgdesk.ui.minutes.block_editor import BlockEditor
from zorgdesk.ui.minutes.notices import notice_of
from zorgdesk.ui.minutes.passages import Passage
from zorgdesk.ui.minutes.row_heights import RowHeights
from zorgdesk.ui.minutes.row_painting import paint_band, paint_bullet, paint_marks, paint_notice, paint_text
from zorgdesk.ui.minutes.row_shape import RowShape, around, fixed_height
from zorgdesk.ui.minutes.typesetting import Typesetter
from zorgdesk.ui.theme import current_theme, px
from zorgdesk.ui.widgets.table_models import ROW_ROLE, Index


class BlockDelegate(QStyledItemDelegate):
    """Emits `left(index, text)` for an editor left with other words, `done(what next)` when a key ends it."""

    left = Signal(QModelIndex, str)
    done = Signal(str)
    typed_in = Signal()

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._typed_in: QPersistentModelIndex | None = None
        self._editor: BlockEditor | None = None
        self.typesetter = Typesetter()
        self.editable = True
        self.heights = RowHeights(self.typesetter)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._view.viewport().width()
        if self._is_typed_in(index) and self._editor:
            passage, above, is_last = around(index)
            notice = self.typesetter.notice_height(passage, width)
            fixed = fixed_height(passage, above, is_last, notice)
            return QSize(width, round(fixed + self._editor.text_height() + 0.5))
        return QSize(width, self.heights.height(index, width))

    def show_hints(self, shown: bool) -> None:
        """Mark what is hard to read."""
        self.typesetter.hints = shown
        self.forget_sizes()

    def forget_sizes(self) -> None:
        """The letters are larger or smaller now: set every line anew."""
        self.heights.forget()
        self.typesetter.forget()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        passage: Passage = index.data(ROW_ROLE)
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        shape, theme = self.shape(area, index), current_theme()
        typing, current = self._is_typed_in(index), index.row() == self._view.currentIndex().row()
        hovered = self.editable and bool(state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        framed = typing or (current and self._view.hasFocus())
        notice = notice_of(passage)
        paint_band(painter, shape, notice, framed=framed, hovered=hovered)
        if passage.block.kind is BlockKind.LIST_ITEM:
            paint_bullet(painter, shape)
        if not typing:
            colour = theme.quiet if self.typesetter.is_quiet(passage) else theme.text
            words = self.typesetter.words(passage, shape.text.width())
            paint_text(painter, words, shape.text.topLeft(), colour)
        if notice is not None:
            paint_notice(painter, shape, notice, self.typesetter.notice(notice, shape.notice.width()))
        if self.editable:
            paint_marks(painter, shape, passage, reached=hovered or current)
        painter.restore()

    def hit(self, area: QRect, index: Index, place: QPointF) -> str:
        """What stands under the mouse: "reset", "below", "grip", a link of its notice, or nothing."""
        passage: Passage = index.data(ROW_ROLE)
        shape, notice = self.shape(area, index), notice_of(passage)
        if notice is not None and shape.notice.contains(place):
            words = self.typesetter.notice(notice, shape.notice.width())
            return words.documentLayout().anchorAt(place - shape.notice.topLeft())
        if not self.editable:
            return ""
        if passage.block.edited and shape.mark.contains(place):
            return "reset"
        if passage.can_arrange and not passage.hidden and shape.plus.contains(place):
            return "below"
        return "grip" if passage.can_move and shape.grip.contains(place) else ""

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        words = {
            "reset": self.tr("Edited. Back to what was recorded"),
            "below": self.tr("Add a paragraph below"),
            "grip": self.tr("Drag to another place, or Alt and an arrow"),
        }
        area: QRect = option.rect
        hit = self.hit(area, index, QPointF(event.pos())) if index.isValid() else ""
        QToolTip.showText(event.globalPos(), words.get(hit, ""), view)
        return True

    # Typing.

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        passage: Passage = index.data(ROW_ROLE)
        area: QRect = option.rect
        editor = BlockEditor(passage.block, self.shape(area, index).text.width(), parent)
        editor.show_text(passage.text)
        self._editor, self._typed_in = editor, QPersistentModelIndex(index)
        editor.done.connect(self.done)
        editor.typed_in.connect(self.typed_in)
        editor.grew.connect(lambda: self.sizeHintChanged.emit(index.model().index(index.row(), 0)))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """The editor got its words when it was made: what is typed stays when the store changes."""

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        passage: Passage = index.data(ROW_ROLE)
        if isinstance(editor, BlockEditor) and editor.typed() != passage.text.strip():
            self.left.emit(model.index(index.row(), 0), editor.typed())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        area: QRect = option.rect
        text = self.shape(area, index).text
        editor.setGeometry(text.adjusted(-px(5), -px(3), px(5) + 2, px(3) + 2).toRect())

    def editor(self) -> BlockEditor | None:
        """What is typed in now."""
        return self._editor

    def closed(self) -> None:
        """The editor is closed: the words are painted again."""
        self._editor = self._typed_in = None

    def _is_typed_in(self, index: Index) -> bool:
        return self._typed_in is not None and self._typed_in.row() == index.row()

    def shape(self, area: QRect, index: Index) -> RowShape:
        """Where everything of a row stands."""
        passage: Passage = index.data(ROW_ROLE)
        return RowShape(area, index, self.typesetter.notice_height(passage, self._view.viewport().width()))
