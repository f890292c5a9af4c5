"""Who has the floor: the name on a line of its own, so that it is not cut, a clock and buttons below it."""

from datetime import datetime

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QSizePolicy, QWidget

from zorgdesk.domain.turns import Turn
from zorgdesk.ui.icons import paint_icon
from zorgdesk.ui.live.floor import in_minutes
from zorgdesk.ui.theme import current_theme, px
from zorgdesk.ui.widgets.buttons import icon_button
from zorgdesk.ui.widgets.labels import label


class SpeakingNow(QFrame):
    """Its button `unnamed` is down while the projector leaves out the name; `stop` ends the turn."""

    def __init__(self) -> None:
        super().__init__()
        self._turn: Turn | None = None
        self.setToolTip(self.tr("Has the floor"))
        self.name = label("", "live", wrap=True)
        self.clock = label("", "live_quiet")
        self.anonymous = label(self.tr("without a name"), "live_quiet", wrap=True)
        self.anonymous.hide()
        self.unnamed = icon_button("person-off", self.tr("Not named on the projector (Ctrl+F8)"))
        self.unnamed.setCheckable(True)
        self.stop = icon_button("stop", self.tr("End this turn"))
        self._grid = grid = QGridLayout(self)
        grid.addWidget(_Microphone(), 0, 0)
        grid.addWidget(self.name, 0, 1, 1, 3)
        grid.addWidget(self.anonymous, 1, 1, 1, 3)
        for place, part in enumerate((self.clock, self.unnamed, self.stop), start=1):
            grid.addWidget(part, 2, place)
        grid.setColumnStretch(1, 1)
        self._space()
        self.hide()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_grid"):
            self._space()

    def show_turn(self, turn: Turn | None) -> None:
        self._turn = turn
        self.name.setText(turn.name if turn else "")
        self.setVisible(turn is not None)

    def show_unnamed(self, unnamed: bool, fixed: bool) -> None:
        """Whether the projector leaves out the name; `fixed` because the minutes do."""
        self.anonymous.setVisible(unnamed)
        self.unnamed.setChecked(unnamed)
        self.unnamed.setEnabled(not fixed and self._turn is not None and self._turn.person_id is not None)

    def tick(self, now: datetime) -> None:
        """Move the clock on."""
        if self._turn is not None:
            self.clock.setText(in_minutes(self._turn.length(now)))
            has = self.tr("Has the floor: {name}, {time}")
            self.setAccessibleName(has.format(name=self._turn.name, time=self.clock.text()))

    def _space(self) -> None:
        self._grid.setContentsMargins(px(8), px(4), px(2), px(2))
        self._grid.setHorizontalSpacing(px(8))
        self._grid.setVerticalSpacing(0)


class _Microphone(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(px(20), px(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_icon(QPainter(self), QRectF(self.rect()), "microphone", current_theme().accent)
