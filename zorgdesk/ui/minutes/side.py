"""What stands beside the minutes: their version and state, the passage at hand, remarks, names, exports."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from zorgdesk.ui.labels import Labels
from zorgdesk.ui.minutes.naming_panel import NamingPanel, Switches
from zorgdesk.ui.minutes.passage_actions import PassageActions
from zorgdesk.ui.minutes.presenter import Written
from zorgdesk.ui.minutes.remarks_panel import RemarksPanel
from zorgdesk.ui.minutes.version_panel import VersionPanel
from zorgdesk.ui.theme import current_theme, px
from zorgdesk.ui.widgets.buttons import button
from zorgdesk.ui.widgets.flow_layout import FlowLayout
from zorgdesk.ui.widgets.labels import label
from zorgdesk.ui.widgets.scroll_column import ScrollColumn
from zorgdesk.ui.widgets.tick import Tick

FORMATS = {"docx": "Word", "odt": "ODT", "pdf": "PDF", "html": "HTML", "md": "MD"}
"""The endings of the minutes, and what is on their buttons."""


class MinutesSide(ScrollColumn):
    """Its parts emit intents; the tab says what to show."""

    export_asked = Signal(str)
    sending_asked = Signal()
    names_asked = Signal()

    def __init__(self, labels: Labels, author: Callable[[], str]) -> None:
        super().__init__(margin=16, spacing=16)
        self.versions = VersionPanel(labels)
        self.passage = PassageActions()
        self.remarks = RemarksPanel(labels, author)
        self.naming = NamingPanel(labels)
        self.switches = Switches(labels)
        self.exporting = label("", "quiet")
        self.exports = QWidget()
        self.public = Tick(self.tr("Public version, without names"))
        self.names = button(self.tr("Names in the text…"), "link", clicked=self.names_asked.emit)
        self.send = button(self.tr("E-mail"), icon_name="mail", clicked=self.sending_asked.emit)
        self._build()

    def show_written(self, written: Written) -> None:
        """Version, choices and remarks of these minutes."""
        self.versions.show_written(written)
        self.naming.show_written(written)
        self.switches.show_written(written)
        older = self.tr("Export version {number}").format(number=written.shown.version)
        self.exporting.setText(older if written.older else self.tr("Export"))
        self.remarks.show_remarks(written.remarks, written.passages(with_hidden=True))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), current_theme().surface)
        painter.fillRect(0, 0, 1, self.viewport().height(), current_theme().line)
        painter.end()
        super().paintEvent(event)

    def _build(self) -> None:
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        flow = FlowLayout(self.exports, px(8))
        for ending, word in FORMATS.items():
            flow.addWidget(button(word, clicked=partial(self.export_asked.emit, ending)))
        flow.addWidget(self.send)
        self.names.setVisible(False)
        self.public.ticked.connect(self.names.setVisible)
        above: tuple[QWidget, ...] = (self.versions, self.remarks, self.passage)
        for widget in above:
            self.body.addWidget(widget)
        self.body.addStretch(1)
        below = (self.naming, self.switches, self.exporting, self.public, self.names, self.exports)
        for widget in below:
            self.body.addWidget(widget)
