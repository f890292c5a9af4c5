"""Asks for the password of a file that has one, as often as it takes."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.buttons import button
from zorgdesk.ui.widgets.card import Card
from zorgdesk.ui.widgets.form import Form
from zorgdesk.ui.widgets.labels import label


class UnlockPage(QWidget):
    """What is typed is kept nowhere: it goes along with `unlocked`, and the field is empty again."""

    unlocked = Signal(str)
    other_file_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.about = label("", wrap=True)
        self.password = QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.open = button(self.tr("Open"), "primary", "check", self._open)
        self.other = button(self.tr("Another file"), clicked=self.other_file_asked.emit)
        self._build()
        self.password.textChanged.connect(lambda text: self.open.setEnabled(bool(text)))
        self.password.returnPressed.connect(self._open)
        self.open.setEnabled(False)

    def ask(self, told: str) -> None:
        """Say what is asked, or that the last answer was wrong."""
        self.about.setText(told)
        self.password.setText("")
        self.password.setFocus()

    def _open(self) -> None:
        if password := self.password.text():
            self.password.setText("")
            self.unlocked.emit(password)

    def _build(self) -> None:
        card = Card(padding=24)
        card.setMinimumWidth(px(440))
        card.setMaximumWidth(px(560))
        form = Form(columns=1)
        form.add(self.tr("Password"), self.password)
        below = QHBoxLayout()
        below.setSpacing(px(8))
        below.addWidget(self.other)
        below.addStretch()
        below.addWidget(self.open)
        card.body.addWidget(label(self.tr("This list has a password"), "heading", wrap=True))
        card.body.addWidget(self.about)
        card.body.addWidget(form)
        card.body.addLayout(below)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(card, 4, Qt.AlignmentFlag.AlignVCenter)
        middle.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addStretch(2)
        column.addLayout(middle)
        column.addStretch(3)
