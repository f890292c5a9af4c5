"""A password for an Excel file: whether it gets one, and twice what it is. It is kept nowhere."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from zorgdesk.ui.widgets.card import Card
from zorgdesk.ui.widgets.form import Form
from zorgdesk.ui.widgets.labels import label
from zorgdesk.ui.widgets.tick import Tick

_LONGEST = 255  # signs; Office takes no more


class PasswordFields(Card):
    """Emits `changed` whenever what it says changes."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=16)
        self.setParent(parent)
        self.wanted = Tick(self.tr("Only open with a password"))
        self.about = label(
            self.tr(
                "There are addresses or telephone numbers in it. Pass the password on in another way than "
                "the file. Without it nobody can open the file, you neither."
            ),
            "quiet",
            wrap=True,
        )
        self.password, self.again = _field(), _field()
        self._form = Form(columns=2)
        self._form.add(self.tr("Password"), self.password)
        self._form.add(self.tr("Once more"), self.again)
        for widget in (self.wanted, self.about, self._form):
            self.body.addWidget(widget)
        self.wanted.ticked.connect(self._show)
        for field in (self.password, self.again):
            field.textChanged.connect(self._show)
        self.offer(wanted=False)

    def offer(self, *, wanted: bool) -> None:
        """Switch it on when there is something in the file by which people can be reached."""
        self.wanted.box.setChecked(wanted)
        self.about.setVisible(wanted)
        self._show()

    def is_ready(self) -> bool:
        """Whether no password is wanted, or the same one stands there twice."""
        wanted, first = self.wanted.box.isChecked(), self.password.text()
        return not wanted or (bool(first) and first == self.again.text())

    def chosen(self) -> str | None:
        """The password; None for a file everybody can open."""
        return self.password.text() if self.wanted.box.isChecked() else None

    def _show(self) -> None:
        self._form.setVisible(self.wanted.box.isChecked())
        typed = self.password.text(), self.again.text()
        differ = all(typed) and not typed[0].startswith(typed[1]) and typed[0] != typed[1]
        self._form.set_error(self.again, self.tr("This is not the same.") if differ else "")
        self.changed.emit()


def _field() -> QLineEdit:
    field = QLineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setMaxLength(_LONGEST)
    return field
