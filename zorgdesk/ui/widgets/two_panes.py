"""A list with the chosen record beside it, or one of the two where there is no room for both."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QWidget

from zorgdesk.ui.theme import px

_SHARES = (62, 38)


class TwoPanes(QSplitter):
    """In a narrow page the side takes the place of the main part while it is open.

    `narrow_below` is the width at 100 % under which there is room for one. With `keeps_place` the side stands
    there in a wide page also when it is not open, to say what it is for.
    """

    narrowed = Signal(bool)
    """Whether there is room for one alone, each time that changes."""

    def __init__(
        self,
        main: QWidget,
        side: QWidget,
        narrow_below: int = 780,
        keeps_place: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._main, self._side = _Pane(main), _Pane(side)
        self._narrow_below, self._keeps_place = narrow_below, keeps_place
        self._open = self._narrow = False
        self.addWidget(self._main)
        self.addWidget(self._side)
        self.setChildrenCollapsible(False)
        self.setStretchFactor(0, _SHARES[0])
        self.setStretchFactor(1, _SHARES[1])
        self.set_shares([])
        self._arrange()

    def is_narrow(self) -> bool:
        """Whether there is room for one alone."""
        return self._narrow

    def is_open(self) -> bool:
        """Whether a record is open at the side."""
        return self._open

    def side_alone(self) -> bool:
        """Whether the record has taken the place of the list."""
        return self._narrow and self._open

    def set_open(self, side_open: bool) -> None:
        """Open the side, or give the main part the room."""
        self._open = side_open
        self._arrange()

    def shares(self) -> list[int]:
        """How the width was last divided between the two, to give to `set_shares` later."""
        if not (self._main.isHidden() or self._side.isHidden()) and all(self.sizes()):
            self._shares = self.sizes()
        return self._shares

    def set_shares(self, shares: object) -> None:
        """Divide the width as `shares` said; what cannot be understood gives the usual division."""
        kept = [one for one in shares if isinstance(one, int) and one > 0] if isinstance(shares, list) else []
        self._shares = kept if len(kept) == len(_SHARES) else list(_SHARES)
        self.setSizes([share * 100 for share in self._shares])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._look_at_width()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._look_at_width()
            self._arrange()

    def _look_at_width(self) -> None:
        narrow = self.width() < px(self._narrow_below)
        if narrow != self._narrow:
            self._narrow = narrow
            self._arrange()
            self.narrowed.emit(narrow)

    def _arrange(self) -> None:
        """Show first and hide then, so that the keyboard never falls out of the page."""
        self.shares()
        main = not self.side_alone()
        side = self._open or (self._keeps_place and not self._narrow)
        for pane, shown in sorted(((self._main, main), (self._side, side)), key=lambda pair: not pair[1]):
            pane.setVisible(shown)
        between = px(12) if main and side else 0
        self._main.box.setContentsMargins(0, 0, between, 0)
        self._side.box.setContentsMargins(between, 0, 0, 0)


class _Pane(QWidget):
    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self.box = QHBoxLayout(self)
        self.box.addWidget(content)
