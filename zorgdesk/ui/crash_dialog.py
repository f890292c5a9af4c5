"""What a bug looks like: what happened, that the work is safe, and a report without personal data to copy."""

import logging
import platform
from types import TracebackType

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from zorgdesk import __version__
from zorgdesk.logs import without_personal_data
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.buttons import button
from zorgdesk.ui.widgets.dialog_size import size_dialog
from zorgdesk.ui.widgets.labels import label

_log = logging.getLogger(__name__)


class CrashDialog(QDialog):
    """One at a time: whatever goes wrong while it is open is only written to the log."""

    _shown = False

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Something went wrong"))
        explanation = self.tr(
            "Zorgdesk made a mistake. What was stored is safe, and you can go on working. "
            "Send the report below to whoever helps you: it says where it went wrong, "
            "and holds no names and nothing of what people said."
        )
        self.report = QPlainTextEdit(report)
        self.report.setReadOnly(True)
        self.report.setAccessibleName(self.tr("Report"))
        self.copy = button(self.tr("Copy report"), icon_name="copy", clicked=self._copy)
        self.go_on = button(self.tr("Go on"), "primary", clicked=self.accept)
        buttons = QHBoxLayout()
        buttons.addWidget(self.copy)
        buttons.addStretch()
        buttons.addWidget(self.go_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(24), px(24), px(24))
        column.setSpacing(px(16))
        column.addWidget(label(self.tr("Something went wrong"), "heading"))
        column.addWidget(label(explanation, wrap=True))
        column.addWidget(self.report, 1)
        column.addLayout(buttons)
        size_dialog(self, 640, 460)
        self.go_on.setFocus()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
        self.copy.setText(self.tr("Copied"))


def report_of(error: BaseException) -> str:
    """Versions and the way through the code; no message of the error, which may quote what people typed."""
    system = f"{platform.system()} {platform.release()}"
    versions = f"Zorgdesk {__version__}, Python {platform.python_version()}, Qt {qVersion()}, {system}"
    return f"{versions}\n\n{without_personal_data(error)}"


def on_bug(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """For `sys.excepthook`: write it to the log, and say so once the event loop runs."""
    if issubclass(kind, KeyboardInterrupt):
        QApplication.quit()
        return
    _log.error("a bug", exc_info=(kind, error, trace))
    if QApplication.instance() is None or CrashDialog._shown:
        return
    CrashDialog._shown = True
    dialog = CrashDialog(report_of(error), QApplication.activeWindow())
    dialog.finished.connect(_closed)
    dialog.open()


def _closed() -> None:
    CrashDialog._shown = False
