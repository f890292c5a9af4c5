"""The list of keys behind F1."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QVBoxLayout, QWidget

from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.dialog_size import size_dialog
from zorgdesk.ui.widgets.key_hint import KeyHint
from zorgdesk.ui.widgets.labels import label
from zorgdesk.ui.widgets.scroll_column import ScrollColumn


class KeyListDialog(QDialog):
    """Key caps with what they do; Escape closes it, and it is freed then."""

    def __init__(self, keys: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keys"))
        area = ScrollColumn(margin=24, spacing=12)
        area.body.addWidget(label(self.tr("Keys"), "heading"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(24))
        grid.setVerticalSpacing(px(8))
        for row, (key, words) in enumerate(keys):
            grid.addWidget(KeyHint(key), row, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label(words, wrap=True), row, 1)
        grid.setColumnStretch(1, 1)
        area.body.addLayout(grid)
        area.body.addStretch()
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.close)
        close.setContentsMargins(px(24), 0, px(24), px(16))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area, 1)
        column.addWidget(close)
        size_dialog(self, 620, 640)
