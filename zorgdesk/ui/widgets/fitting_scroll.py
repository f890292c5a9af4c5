"""Something as high as it needs while there is room; with less it scrolls, so that its neighbours stay."""

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.scroll_column import ScrollColumn


class FittingScroll(ScrollColumn):
    """Around one widget, whose height may follow from its width. `least` is its least height at 100 %."""

    def __init__(self, content: QWidget, least: int = 112) -> None:
        self._content = content  # before Qt asks the filter below about itself
        super().__init__(margin=0, spacing=0)
        self._least = least
        self.body.addWidget(content)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        content.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What it holds grew or shrank."""
        if watched is self._content and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """High enough beside a scroll bar: Qt leaves one it once showed, though there is room without."""
        content = self._content
        width = self.width() - self.verticalScrollBar().sizeHint().width()
        grows = content.hasHeightForWidth()
        height = content.heightForWidth(width) if grows else content.sizeHint().height()
        return QSize(self.width(), height + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(px(240), min(px(self._least), self.sizeHint().height()))

    def show_focus(self) -> None:
        """Bring the field with the cursor into view, once the content has its height."""
        field = self._content.focusWidget()
        if field is not None:
            self.ensureWidgetVisible(field, px(8), px(48))
