"""What a dossier of signals is made of: which ones in what order, for whom, why, and as what file."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from zorgdesk.domain.dossiers import DossierFront
from zorgdesk.domain.policy_signals import PolicySignal
from zorgdesk.ui.dossier.order_list import OrderList
from zorgdesk.ui.exporting.password_dialog import ask_password
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.task_runner import Lane
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.buttons import button, icon_button
from zorgdesk.ui.widgets.choice import Choice
from zorgdesk.ui.widgets.dialog_size import size_dialog
from zorgdesk.ui.widgets.flow_layout import FlowLayout
from zorgdesk.ui.widgets.form import Form
from zorgdesk.ui.widgets.labels import SectionTitle
from zorgdesk.ui.widgets.multi_line import MultiLine
from zorgdesk.ui.widgets.scroll_column import ScrollColumn
from zorgdesk.ui.widgets.text_line import TextLine
from zorgdesk.ui.written_files import ask_where, document_formats, tell_written


class DossierDialog(QDialog):
    """What is typed here is kept for the next dossier, also when none is made."""

    front_changed = Signal(object)
    """A DossierFront, each time a field is left."""

    def __init__(
        self, context: PageContext, signals: Sequence[PolicySignal], front: DossierFront, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Dossier of signals"))
        self._context, self._front = context, front
        self.name, self.recipient, self.introduction = TextLine(), TextLine(), MultiLine(4)
        self.format = Choice(document_formats())
        self.format.set_key("docx")
        self.order = OrderList(context.labels)
        self.make = button(self.tr("Make the dossier"), "primary", "document", self._offer)
        self._counted = SectionTitle(self.tr("Signals in the dossier"), 0)
        self._bind()
        self._build()
        self.order.show_signals(signals)
        self.name.setFocus()

    def done(self, result: int) -> None:
        """Closed in whatever way: what is typed is kept."""
        self._commit()
        super().done(result)

    def _bind(self) -> None:
        for field, name in (
            (self.name, "title"),
            (self.recipient, "recipient"),
            (self.introduction, "introduction"),
        ):
            field.show_text(getattr(self._front, name))
            field.left.connect(lambda text, name=name: self._keep(name, text))
        self.order.changed.connect(self._count)

    def _keep(self, name: str, text: str) -> None:
        self._front = replace(self._front, **{name: text})
        self.front_changed.emit(self._front)

    def _commit(self) -> None:
        for field in (self.name, self.recipient, self.introduction):
            field.commit()

    def _count(self) -> None:
        self._counted.set_count(self.order.count())
        self.make.setEnabled(self.order.count() > 0)

    def _offer(self) -> None:
        """Ask first whether it gets a password, where that is possible."""
        self._commit()
        if self.format.key() != "xlsx":
            self._make()
            return
        mentions, ids = self._context.services.exports.dossier_mentions_contact, self.order.ids()
        title = self.tr("Dossier")
        self._context.ask(
            lambda: mentions(ids), lambda holds: ask_password(title, holds, self._make, self), owner=self
        )

    def _make(self, password: str | None = None) -> None:
        about = self._front.title or self.windowTitle()
        target = ask_where(self._context, self.tr("Dossier"), about, str(self.format.key()))
        if target is None:
            return
        context, ids, front = self._context, self.order.ids(), self._front
        write, language = context.services.exports.dossier, context.labels.language
        context.runner.run_long(
            Lane.EXPORT,
            lambda _task: write(ids, target, front=front, language=language, password=password),
            lambda _nothing: tell_written(context, target),
            context.messages.failed,
        )
        self.close()

    def _build(self) -> None:
        form = Form()
        form.add(self.tr("Title"), self.name, wide=True)
        form.add(self.tr("For whom"), self.recipient)
        form.add(self.tr("Kind of file"), self.format)
        form.add(self.tr("Introduction"), self.introduction, wide=True)
        self.name.setPlaceholderText(self.tr("Signals"))
        self.recipient.setPlaceholderText(self.tr("the minister, a department, a town council…"))
        self.order.setAccessibleName(self.tr("Signals in the dossier"))
        area = ScrollColumn()
        for part in (form, self._counted, self._ordering()):
            area.body.addWidget(part)
        foot = QWidget()
        buttons = FlowLayout(foot, 12)
        buttons.addWidget(self.make)
        buttons.addWidget(button(self.tr("Close"), clicked=self.close))
        foot.setContentsMargins(px(24), 0, px(24), px(16))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area, 1)
        column.addWidget(foot)
        size_dialog(self, 720, 640)

    def _ordering(self) -> QWidget:
        """The list with its buttons beside it."""
        tools = QVBoxLayout()
        for name, words, does in (
            ("arrow-up", self.tr("Move up"), lambda: self.order.move_current(-1)),
            ("arrow-down", self.tr("Move down"), lambda: self.order.move_current(1)),
            ("trash", self.tr("Leave out of the dossier"), self.order.remove_current),
        ):
            tools.addWidget(icon_button(name, words, does))
        tools.addStretch()
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.order, 1)
        row.addLayout(tools)
        return both
