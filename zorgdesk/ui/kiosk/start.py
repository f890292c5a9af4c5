"""Beginning self check-in: a PIN is chosen first, and the rest of Zorgdesk goes out of sight."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from zorgdesk.domain.activities import Activity
from zorgdesk.ui.kiosk.pin_lock import SHORTEST, PinLock, is_fit
from zorgdesk.ui.kiosk.window import KioskWindow
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.buttons import button
from zorgdesk.ui.widgets.dialog_size import size_dialog
from zorgdesk.ui.widgets.form import Form
from zorgdesk.ui.widgets.labels import label
from zorgdesk.ui.widgets.scroll_column import ScrollColumn


class KioskStart(QDialog):
    """Asks for a PIN, twice the same, and opens the screen; `started` keeps it while it is open."""

    def __init__(
        self,
        context: PageContext,
        activity: Activity,
        parent: QWidget,
        started: Callable[[KioskWindow], object],
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context = context
        self._activity = activity
        self._started = started
        self.setWindowTitle(self.tr("Self check-in"))
        self.pin, self.again = (_pin_field() for _ in range(2))
        self.start = button(self.tr("Start"), "primary", "fullscreen", self.begin)
        self._form = Form()
        self._build()

    def begin(self) -> None:
        """Open the screen when the PIN will do."""
        pin = self.pin.text()
        self._form.set_error(self.pin, "" if is_fit(pin) else self._too_short())
        differs = is_fit(pin) and pin != self.again.text()
        self._form.set_error(self.again, self.tr("These two are not the same.") if differs else "")
        if not is_fit(pin) or differs:
            (self.again if differs else self.pin).setFocus()
            return
        self.accept()
        self._open(PinLock(pin))

    def _open(self, lock: PinLock) -> None:
        title = self._context.labels.activity(self._activity)
        parent = self.parentWidget()
        assert parent is not None
        behind = parent.window()
        kiosk = KioskWindow(self._context, self._activity.id, title, lock)
        kiosk.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        kiosk.left.connect(behind.show)
        kiosk.left.connect(behind.activateWindow)
        kiosk.begin()
        behind.hide()
        self._started(kiosk)

    def _too_short(self) -> str:
        return self.tr("Type at least %n digits.", "", SHORTEST)

    def _build(self) -> None:
        told = self.tr(
            "People look for their own name and check in with one tap. They see given names with an initial "
            "and organisations, nothing else. The PIN is what you stop it with; it is not kept."
        )
        self._form.add(self.tr("PIN"), self.pin)
        self._form.add(self.tr("PIN again"), self.again)
        area = ScrollColumn()
        area.body.addWidget(label(told, wrap=True))
        area.body.addWidget(self._form)
        area.body.addStretch()
        buttons = QHBoxLayout()
        buttons.setContentsMargins(px(24), 0, px(24), px(20))
        buttons.addStretch()
        buttons.addWidget(button(self.tr("Cancel"), "quiet", clicked=self.reject))
        buttons.addWidget(self.start)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area, 1)
        column.addLayout(buttons)
        for field in (self.pin, self.again):
            field.returnPressed.connect(self.begin)
        size_dialog(self, 640, 340)


def _pin_field() -> QLineEdit:
    field = QLineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    return field
