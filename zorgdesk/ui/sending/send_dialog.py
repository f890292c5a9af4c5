"""Verslag versturen: to whom, as what, and then the person's own mail program."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QWidget

from zorgdesk.domain.activities import Activity
from zorgdesk.domain.minutes import Minutes
from zorgdesk.domain.sending import Recipients, SendingChoice
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.sending.names_dialog import with_names_decided
from zorgdesk.ui.sending.send_draft import send_draft
from zorgdesk.ui.widgets.buttons import button
from zorgdesk.ui.widgets.choice import Choice
from zorgdesk.ui.widgets.dialog_size import over_foot, size_dialog
from zorgdesk.ui.widgets.form import Form
from zorgdesk.ui.widgets.labels import label
from zorgdesk.ui.widgets.scroll_column import ScrollColumn


def open_sending(
    context: PageContext,
    activity: Activity,
    parent: QWidget,
    *,
    public: bool = False,
    version: Minutes | None = None,
) -> "SendDialog":
    """Open the dialog over the window; `version` is one before the latest."""
    dialog = SendDialog(context, activity, parent, public=public, version=version)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog


class SendDialog(QDialog):
    """Sends nothing itself: the draft opens in the mail program, where the person looks it over."""

    def __init__(
        self,
        context: PageContext,
        activity: Activity,
        parent: QWidget | None = None,
        *,
        public: bool = False,
        version: Minutes | None = None,
    ) -> None:
        super().__init__(parent)
        self._context, self._activity, self._version = context, activity, version
        self._present = Recipients()
        self._all = Recipients()
        self.setWindowTitle(self.tr("Send the minutes"))
        self.summary = label("", "heading", wrap=True)
        self.excused = QCheckBox()
        self.attached = Choice([(".pdf", "PDF"), (".docx", "Word")])
        self.attached.set_key(".pdf")
        self.public = QCheckBox(self.tr("Public version, without personal names"))
        self.public.setChecked(public)
        self.without = label("", wrap=True)
        self.without_title = label(self.tr("Without an e-mail address"), "quiet")
        self.open_mail = button(self.tr("Open in the mail program"), "primary", "mail", self._open)
        self._build()
        self.excused.toggled.connect(lambda _on: self._show())
        sending, activity_id = context.services.sending, activity.id
        context.ask(
            lambda: (sending.recipients(activity_id), sending.recipients(activity_id, excused=True)),
            self._show_recipients,
            owner=self,
        )

    def choice(self) -> SendingChoice:
        """What is asked for now."""
        return SendingChoice(
            excused=self.excused.isChecked(),
            ending=str(self.attached.key()),
            public=self.public.isChecked(),
            version_id=self._version.id if self._version else None,
        )

    def _show_recipients(self, found: tuple[Recipients, Recipients]) -> None:
        self._present, self._all = found
        more = len(self._all.addresses) - len(self._present.addresses)
        self.excused.setText(self.tr("Also to who was excused (%n)", "", more))
        self.excused.setEnabled(self._all != self._present)
        self._show()

    def _show(self) -> None:
        chosen = self._all if self.excused.isChecked() else self._present
        told = self.tr("To %n address(es), in blind copy", "", len(chosen.addresses))
        self.summary.setText(told if chosen.addresses else self.tr("Nobody has an e-mail address"))
        self.without.setText(", ".join(chosen.without_address))
        for widget in (self.without_title, self.without):
            widget.setVisible(bool(chosen.without_address))

    def _open(self) -> None:
        choice = self.choice()
        if choice.public:
            with_names_decided(
                self._context, self._activity.id, self, lambda: self._send(choice), choice.version_id
            )
        else:
            self._send(choice)

    def _send(self, choice: SendingChoice) -> None:
        send_draft(self._context, self._activity, choice)
        self.accept()

    def _build(self) -> None:
        about = self.tr(
            "Nobody sees the addresses of the others. Zorgdesk sends nothing itself: "
            "you look the draft over in your mail program, and send it from there."
        )
        form = Form(columns=1)
        form.add(self.tr("Attached as"), self.attached)
        which = label("", "strong", wrap=True)
        if self._version is not None:
            which.setText(self.tr("Version {number} of the minutes").format(number=self._version.version))
        which.setVisible(self._version is not None)
        area = ScrollColumn(spacing=12)
        for widget in (
            self.summary,
            which,
            label(about, "quiet", wrap=True),
            self.excused,
            self.public,
            form,
            self.without_title,
            self.without,
        ):
            area.body.addWidget(widget)
        area.body.addStretch()
        over_foot(self, area, button(self.tr("Cancel"), clicked=self.reject), self.open_mail)
        size_dialog(self, 560, 440)
        self.open_mail.setFocus()
