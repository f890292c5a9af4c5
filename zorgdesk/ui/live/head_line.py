"""Above the stream: how many are here, what came out of it so far, and the keys of the evening."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from zorgdesk.ui.live.evening import Evening
from zorgdesk.ui.live.pill import Pill
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.badge import BadgeContent
from zorgdesk.ui.widgets.buttons import icon_button
from zorgdesk.ui.widgets.flow_layout import FlowLayout
from zorgdesk.ui.widgets.key_hint import KeyHints


class HeadLine(QWidget):
    """Emits `asked(name)` for a counter that was pressed, and what the keys and buttons beside them ask."""

    asked = Signal(str)
    next_asked = Signal()
    full_screen_asked = Signal()
    find_asked = Signal()
    projector_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.present = Pill(BadgeContent(""))
        self.signals = Pill(BadgeContent(""))
        self.tasks = Pill(BadgeContent(""))
        counters = QWidget()
        self._flow = flow = FlowLayout(counters, spacing=px(10))
        for pill, name in (
            (self.present, "participants"),
            (self.signals, "follow_up"),
            (self.tasks, "follow_up"),
        ):
            flow.addWidget(pill)
            pill.clicked.connect(lambda _checked=False, tab=name: self.asked.emit(tab))
        self.hints = KeyHints([("Ctrl PgDn", self.tr("next part")), ("F11", self.tr("full screen"))])
        self.hints.hints[0].clicked.connect(self.next_asked)
        self.hints.hints[1].clicked.connect(self.full_screen_asked)
        self.find_button = icon_button("search", self.tr("Find and filter (Ctrl+F)"), self.find_asked.emit)
        self.projector_button = icon_button(
            "projector", self.tr("A window for the projector (F5)"), self.projector_asked.emit
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(16))
        row.addWidget(counters, 1)
        row.addWidget(self.hints)
        row.addWidget(self.find_button)
        row.addWidget(self.projector_button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The hints give way before the counters do."""
        super().resizeEvent(event)
        buttons = self.find_button.sizeHint().width() + self.projector_button.sizeHint().width()
        needed = self._flow.sizeHint().width() + self.hints.sizeHint().width() + buttons + 3 * px(16)
        self.hints.setVisible(self.width() >= needed)

    def show_counts(self, evening: Evening) -> None:
        """The numbers of now."""
        present = self.tr("%n present", "people", evening.present)
        signals = self.tr("%n signal(s)", "", evening.signals)
        tasks = self.tr("%n task(s)", "", evening.tasks)
        self.present.set_content(BadgeContent(present, "people", "accent"))
        self.signals.set_content(BadgeContent(signals, "flag", "signal"))
        self.tasks.set_content(BadgeContent(tasks, "check-square"))
