"""Search or do: one box, over the page, that finds anything and does anything by its name."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QFrame, QListView, QVBoxLayout, QWidget

from zorgdesk.ui.palette.commands import window_commands
from zorgdesk.ui.palette.finder import FEWEST_LETTERS, Finder, Group
from zorgdesk.ui.palette.results import ResultDelegate, ResultsModel
from zorgdesk.ui.theme import current_theme, px
from zorgdesk.ui.widgets.labels import label
from zorgdesk.ui.widgets.search_box import SearchBox

if TYPE_CHECKING:
    from zorgdesk.ui.window import Window

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}


class Palette(QFrame):
    """Lies over the window until something is chosen, Escape is pressed or the focus goes elsewhere."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self._before: QWidget | None = None
        self.box = SearchBox(self.tr("Search or do…"), [("Esc", self.tr("close"))])
        self.box.hints[0].clicked.connect(self.leave)
        self.box.edit.installEventFilter(self)
        self.model = ResultsModel(self)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(ResultDelegate(self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(self.tr("Found"))
        self.list.setMouseTracking(True)
        self.list.entered.connect(self.list.setCurrentIndex)
        self.list.clicked.connect(self._choose)
        self.nothing = label("", "quiet", wrap=True)
        self.nothing.setContentsMargins(px(20), px(8), px(20), px(8))
        column = QVBoxLayout(self)
        column.setContentsMargins(px(8), px(8), px(8), px(12))
        column.setSpacing(px(4))
        for part in (self.box, self.list, self.nothing):
            column.addWidget(part)
        self._finder = Finder(window.context, self)
        self.box.text_changed.connect(self._finder.find)
        window.installEventFilter(self)
        self.hide()

    def open(self) -> None:
        """Show it, empty, with what can be done now; a second Ctrl+K puts it away."""
        if self.isVisible():
            self.leave()
            return
        self._before = QApplication.focusWidget()
        self.box.edit.clear()
        self._finder.begin(window_commands(self._window), self._window.lately.records())
        self._place()
        self.show()
        self.raise_()
        self.box.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Put it away and give the keyboard back: to the page where an editor had it, which is gone since."""
        self.hide()
        if self._before and shiboken6.isValid(self._before):
            if self._before.isVisible():
                self._before.setFocus()
        elif page := self._window.current_page():
            page.focus_first()

    def show_groups(self, groups: Sequence[Group], typed: str) -> None:
        self.model.set_groups([(self._heading(group), group) for group in groups], typed)
        self.list.setVisible(bool(groups))
        self.nothing.setVisible(not groups)
        few = len(typed.strip()) < FEWEST_LETTERS
        self.nothing.setText(
            self.tr("Type two letters or more.") if few else self.tr("Nothing begins with these letters.")
        )
        self._select(self.model.step(-1, 1))
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        elif watched is self.box.edit and event.type() == QEvent.Type.FocusOut:
            self.hide()
        elif watched is self.box.edit and isinstance(event, QKeyEvent):
            return event.type() == QEvent.Type.KeyPress and self._press(event)
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setPen(QPen(theme.edge, 1))
        painter.setBrush(theme.surface)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), px(8), px(8))

    def _press(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.leave()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.list.currentIndex())
        elif key in _STEPS:
            self._select(self.model.step(self.list.currentIndex().row(), _STEPS[key]))
        else:
            return False
        return True

    def _select(self, row: int) -> None:
        index = self.model.index(row)
        self.list.setCurrentIndex(index)
        self.list.scrollTo(self.model.index(max(0, row - 1)))  # its heading too
        self.list.scrollTo(index)

    def _choose(self, index: QModelIndex) -> None:
        result = self.model.result(index.row())
        if result:
            self.leave()
            result.choose()

    def _heading(self, group: Group) -> str:
        if group.lately:
            return self.tr("Opened lately")
        if group.noun is None:
            return self.tr("Do")
        noun = self._window.context.labels.noun(group.noun)
        return noun[:1].upper() + noun[1:]

    def _place(self) -> None:
        """Over the search button, as high as what was found but never out of sight."""
        around, search = self._window.rect(), self._window.top_bar.search
        corner = search.mapTo(self._window, QPoint(0, 0)) if search.isVisible() else QPoint(px(24), 0)
        left = max(px(8), min(corner.x() - px(9), around.width() - px(680)))
        width = min(px(680), around.width() - left - px(8))
        lines = sum(self.list.sizeHintForRow(row) for row in range(min(self.model.rowCount(), 20)))
        content = lines if self.model.rowCount() else self.nothing.sizeHint().height()
        height = min(content + self.box.sizeHint().height() + px(40), around.height() - px(80))
        self.setGeometry(left, px(1), width, height)
