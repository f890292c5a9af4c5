"""Before an Excel file with people in it is written: with a password, or not."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from zorgdesk.ui.exporting.password_fields import PasswordFields
from zorgdesk.ui.widgets.buttons import button
from zorgdesk.ui.widgets.dialog_size import over_foot, size_dialog
from zorgdesk.ui.widgets.labels import label
from zorgdesk.ui.widgets.scroll_column import ScrollColumn

Write = Callable[[str | None], object]


def ask_password(title: str, wanted: bool, write: Write, parent: QWidget) -> "PasswordDialog":
    """Open the dialog over the window; `write` gets the password, or None."""
    dialog = PasswordDialog(title, wanted, write, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog


class PasswordDialog(QDialog):
    """`wanted`: there is something in the file by which people can be reached."""

    def __init__(self, title: str, wanted: bool, write: Write, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._write = write
        self.setWindowTitle(title)
        self.fields = PasswordFields()
        self.save = button(self.tr("Save…"), "primary", "export", self._save)
        self._build(title)
        self.fields.changed.connect(lambda: self.save.setEnabled(self.fields.is_ready()))
        self.fields.offer(wanted=wanted)
        (self.fields.password if wanted else self.save).setFocus()

    def _save(self) -> None:
        self.accept()
        self._write(self.fields.chosen())

    def _build(self, title: str) -> None:
        area = ScrollColumn(spacing=12)
        area.body.addWidget(label(title, "heading", wrap=True))
        area.body.addWidget(self.fields)
        area.body.addStretch()
        over_foot(self, area, button(self.tr("Cancel"), clicked=self.reject), self.save)
        self.save.setDefault(True)
        size_dialog(self, 600, 360)
