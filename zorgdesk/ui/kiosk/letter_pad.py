"""Letters on the screen, for a door without a keyboard: what is needed to find a name, and nothing more."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from zorgdesk.ui.kiosk.pad_key import PadKey
from zorgdesk.ui.theme import px

_ROWS = ("azertyuiop", "qsdfghjklm", "wxcvbn")
"""As on a Belgian keyboard. Accents, dashes and capitals do not count in a search: they have no key."""
_SPACE_WIDTH = 3


class LetterPad(QWidget):
    """Emits each letter, and a space, as `typed`; and `taken_back` for the last one."""

    typed = Signal(str)
    taken_back = Signal()

    def __init__(self) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(px(6))
        self.keys: dict[str, PadKey] = {}
        for row, letters in enumerate(_ROWS):
            for column, letter in enumerate(letters):
                self._add(
                    grid,
                    letter,
                    PadKey(letter.upper(), "", "", partial(self.typed.emit, letter)),
                    row,
                    column,
                )
        last, column = len(_ROWS) - 1, len(_ROWS[-1])
        space = PadKey(self.tr("space"), "", "", partial(self.typed.emit, " "))
        self._add(grid, " ", space, last, column, _SPACE_WIDTH)
        back = PadKey("", "backspace", self.tr("Take back a letter"), self.taken_back.emit)
        self._add(grid, "⌫", back, last, column + _SPACE_WIDTH)
        self.setMaximumWidth(px(960))

    def _add(self, grid: QGridLayout, name: str, key: PadKey, row: int, column: int, width: int = 1) -> None:
        self.keys[name] = key
        grid.addWidget(key, row, column, 1, width)
        grid.setColumnStretch(column, 1)
