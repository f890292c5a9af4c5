"""Between what stands above and below on Live: the stream, or why there is none yet."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget

from zorgdesk.ui.live.stream_view import StreamView
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.empty_state import EmptyState
from zorgdesk.ui.widgets.scroll_column import ScrollColumn

_LEAST = 96
"""Height in pixels at 100 %, in which an entry can be read: the line and the signs go before the rest."""


class Middle(QStackedWidget):
    """Asks for little and takes all there is, so that with large letters the line stays in sight."""

    def __init__(self, stream: StreamView, empty: EmptyState) -> None:
        super().__init__()
        explained = ScrollColumn(margin=0)
        explained.body.addWidget(empty, 1)
        self.addWidget(stream)
        self.addWidget(explained)

    def show_stream(self, shown: bool) -> None:
        self.setCurrentIndex(0 if shown else 1)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), px(_LEAST))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(160), px(_LEAST))
