"""A big number with what it counts."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from zorgdesk.ui.widgets.labels import label


class Counter(QWidget):
    """`large` is the one number of a page; the others stand in a row of several."""

    def __init__(
        self, value: int | str, word: str, large: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._value = label("", "number" if large else "figure")
        self._word = label("", "quiet", wrap=large)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._value)
        column.addWidget(self._word)
        self.set_value(value, word)

    def set_value(self, value: int | str, word: str | None = None) -> None:
        """Show another number; the word stays when none is given."""
        self._value.setText(str(value))
        if word is not None:
            self._word.setText(word)
        self.setAccessibleName(f"{self._value.text()} {self._word.text()}")
