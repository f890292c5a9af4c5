"""The signs under the line, until somebody who knows them hides them."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from zorgdesk.domain.entries import EntryKind
from zorgdesk.domain.typed_line import SIGNS
from zorgdesk.settings import LIVE_SIGNS
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.buttons import icon_button
from zorgdesk.ui.widgets.key_hint import KeyHints


class Signs(QWidget):
    """Emits `kind_chosen(kind)` or `typed(sign)`: a click does what the key does."""

    kind_chosen = Signal(object)
    typed = Signal(str)

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        words = context.labels.word
        private = self.tr("private")
        kinds = [(s, private if kind is EntryKind.NOTE else words(kind)) for s, kind in SIGNS.items()]
        self.hints = KeyHints(
            [("@", self.tr("who")), *kinds, ("#", self.tr("theme")), ("/", self.tr("text block"))]
        )
        for hint in self.hints.hints:
            hint.clicked.connect(lambda _checked=False, sign=hint.keys: self._press(sign))
        self.toggle = icon_button("keyboard", self.tr("Show or hide the signs"), self._toggle)
        self.toggle.setCheckable(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        row.addWidget(self.hints, 1)
        row.addStretch()
        row.addWidget(self.toggle)
        self._show(context.settings.get(LIVE_SIGNS))

    def showEvent(self, event: QShowEvent) -> None:
        """The settings may have been changed meanwhile."""
        super().showEvent(event)
        self._show(self._context.settings.get(LIVE_SIGNS))

    def _press(self, sign: str) -> None:
        if sign in SIGNS:
            self.kind_chosen.emit(SIGNS[sign])
        else:
            self.typed.emit(sign)

    def _toggle(self) -> None:
        shown = not self._context.settings.get(LIVE_SIGNS)
        self._context.settings.set(LIVE_SIGNS, shown)
        self._show(shown)

    def _show(self, shown: bool) -> None:
        self.hints.setVisible(shown)
        self.toggle.setChecked(shown)
