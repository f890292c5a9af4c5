"""The line at the foot of the window: what is stored since when, and that nothing leaves this computer."""

from datetime import date, datetime

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from zorgdesk.ui.labels import Labels
from zorgdesk.ui.theme import current_theme, px
from zorgdesk.ui.widgets.labels import label


class StatusStrip(QWidget):
    """Says when the last change was stored and when the last backup was made."""

    def __init__(self, labels: Labels, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels = labels
        self.saved = label("✓ " + self.tr("Everything is stored"), "small")
        self.backup = label("", "small")
        self.place = label(self.tr("Everything stays on this computer"), "small")
        row = QHBoxLayout(self)
        row.setContentsMargins(px(24), px(5), px(24), px(5))
        row.setSpacing(px(20))
        row.addWidget(self.saved)
        row.addWidget(self.backup)
        row.addStretch()
        row.addWidget(self.place)

    def show_saved(self, at: datetime) -> None:
        self.saved.setText("✓ " + self.tr("Stored {time}").format(time=self._labels.time(at)))

    def show_backup(self, at: datetime | None, today: date) -> None:
        """When the last backup was made; None when there is none yet."""
        told = self._labels.moment(at, today) if at else self.tr("none yet")
        self.backup.setText(self.tr("Last backup: {moment}").format(moment=told))

    def labels_shown(self) -> list[QLabel]:
        """From the most to the least important."""
        return [self.saved, self.backup, self.place]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What has no room stays away whole, the least important first."""
        room = self.width() - px(48)
        for shown in self.labels_shown():
            room -= shown.sizeHint().width() + px(20)
            shown.setVisible(room > -px(20))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), current_theme().paper)
        painter.setPen(current_theme().line)
        painter.drawLine(0, 0, self.width(), 0)
