"""Naamkaartjes: on which paper, for whom, with a code or without, from which label on."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget
from shiboken6 import isValid

from zorgdesk.domain.activities import Activity
from zorgdesk.domain.badges import BadgeChoice, BadgeFormat, BadgesFor
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.papers.remembered import remember_badges, remembered_badges
from zorgdesk.ui.papers.sheet_picture import SheetPicture
from zorgdesk.ui.task_runner import Lane, Task, TaskCancelled
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.buttons import button
from zorgdesk.ui.widgets.choice import Choice, NumberField
from zorgdesk.ui.widgets.dialog_size import size_dialog
from zorgdesk.ui.widgets.form import Form
from zorgdesk.ui.widgets.labels import label
from zorgdesk.ui.widgets.scroll_column import ScrollColumn
from zorgdesk.ui.widgets.side_by_side import SideBySide
from zorgdesk.ui.written_files import ask_where, tell_written


def open_badges(context: PageContext, activity: Activity, parent: QWidget) -> "BadgesDialog":
    """Open the dialog over the window."""
    dialog = BadgesDialog(context, activity, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog


class BadgesDialog(QDialog):
    """Closes once the file is written. Stopped before that, it stays open and no file is left."""

    def __init__(self, context: PageContext, activity: Activity, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._activity = context, activity
        self._counts: dict[BadgesFor, int] = {}
        self._task: Task | None = None
        self._round = 0
        self.setWindowTitle(self.tr("Name badges"))
        before = remembered_badges(context.settings)
        self.format = Choice(self._formats())
        self.format.set_key(before.format)
        self.whom = Choice(self._groups())
        self.whom.set_key(BadgesFor.EXPECTED)
        self.first = NumberField(1, before.format.per_sheet)
        self.with_key = QCheckBox(self.tr("With a QR code that check-in reads"))
        self.with_key.setChecked(before.with_key)
        self.picture = SheetPicture()
        self.summary = label("", "strong", wrap=True)
        self.busy = QProgressBar()
        self.cancel = button(self.tr("Cancel"), clicked=self.reject)
        self.save = button(self.tr("Save as PDF…"), "primary", "printer", self._save)
        self._build()
        self._connect()
        papers, activity_id = context.services.papers, activity.id
        context.ask(lambda: papers.badge_counts(activity_id), self._show_counts, owner=self)

    def choice(self) -> BadgeChoice:
        """What is asked for now."""
        return BadgeChoice(
            format=BadgeFormat(str(self.format.key())),
            whom=BadgesFor(str(self.whom.key())),
            with_key=self.with_key.isChecked(),
            first_label=self.first.value(),
        )

    def _formats(self) -> list[tuple[BadgeFormat, str]]:
        return [
            (BadgeFormat.EIGHT, self.tr("Sheet of 2 × 4 labels (99.1 × 67.7 mm)")),
            (BadgeFormat.TEN, self.tr("Sheet of 2 × 5 labels (99.1 × 57 mm)")),
            (BadgeFormat.CARD, self.tr("Cards to cut out, credit-card size (85.6 × 54 mm)")),
        ]

    def _groups(self) -> list[tuple[BadgesFor, str]]:
        return [
            (BadgesFor.EXPECTED, self.tr("Who is expected, speakers too")),
            (BadgesFor.PRESENT, self.tr("Who is present already")),
            (BadgesFor.EVERYBODY, self.tr("Everybody who did not cancel")),
        ]

    def _show_counts(self, counts: dict[BadgesFor, int]) -> None:
        self._counts = counts
        self._show()

    def _show(self) -> None:
        choice = self.choice()
        labels, badges = choice.format.per_sheet, self._counts.get(choice.whom, 0)
        self.first.setMaximum(labels)
        self.picture.show_sheet(labels, self.first.value(), badges)
        self.summary.setText(self._told(badges, -(-(badges + self.first.value() - 1) // labels)))
        self.save.setEnabled(badges > 0)

    def _told(self, badges: int, sheets: int) -> str:
        if not badges:
            return self.tr("There is nobody to make a badge for.")
        return " · ".join([self.tr("%n badge(s)", "", badges), self.tr("%n sheet(s) of A4", "", sheets)])

    def _save(self) -> None:
        target = ask_where(
            self._context, self.windowTitle(), self._context.labels.activity(self._activity), "pdf"
        )
        if target is None:
            return
        choice = self.choice()
        remember_badges(self._context.settings, choice)
        self._write(target, choice)

    def _write(self, target: Path, choice: BadgeChoice) -> None:
        papers, activity_id = self._context.services.papers, self._activity.id
        language = self._context.labels.language
        self._round += 1
        mine = self._round

        def written(_nothing: None) -> None:
            tell_written(self._context, target)
            if isValid(self) and mine == self._round:
                self._ended()
                self.accept()

        def failed(error: Exception) -> None:
            if not isinstance(error, TaskCancelled):
                self._context.messages.failed(error)
            if isValid(self) and mine == self._round:
                self._ended()

        self._begun()
        task = self._context.runner.run_long(
            Lane.EXPORT,
            lambda task: papers.badges(activity_id, target, choice, language=language, progress=task.report),
            written,
            failed,
            self._show_progress,
        )
        if self.is_busy():
            self._task = task

    def is_busy(self) -> bool:
        """Whether badges are being made."""
        return not self.busy.isHidden()

    def reject(self) -> None:
        """Stop what is under way; when nothing is, close."""
        if not self.is_busy():
            super().reject()
            return
        if self._task is not None:
            self._task.cancel()
        self._round += 1
        self._ended()

    def _begun(self) -> None:
        self.busy.setRange(0, 0)
        self._set_busy(True)
        self.cancel.setFocus()

    def _ended(self) -> None:
        self._task = None
        self._set_busy(False)
        self.save.setFocus()

    def _set_busy(self, busy: bool) -> None:
        self.busy.setVisible(busy)
        self._options.setEnabled(not busy)
        self.save.setEnabled(not busy)

    def _show_progress(self, done: int, total: int) -> None:
        if isValid(self):
            self.busy.setRange(0, total)
            self.busy.setValue(done)

    def _connect(self) -> None:
        self.format.key_chosen.connect(lambda _key: self._show())
        self.whom.key_chosen.connect(lambda _key: self._show())
        self.first.valueChanged.connect(lambda _number: self._show())
        self.picture.chosen.connect(self.first.setValue)

    def _build(self) -> None:
        form = Form(columns=1)
        form.add(self.tr("Paper"), self.format)
        form.add(self.tr("Who gets one"), self.whom)
        form.add(
            self.tr("First label"),
            self.first,
            hint=self.tr("On a sheet that was used in part: click the first label that is still there."),
        )
        options = QWidget()
        column = QVBoxLayout(options)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(16))
        column.addWidget(form)
        column.addWidget(self.with_key)
        column.addStretch()
        area = ScrollColumn()
        self._options = SideBySide(options, self.picture, side_width=176, main_width=320)
        area.body.addWidget(self._options)
        area.body.addStretch()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(area, 1)
        box.addLayout(self._foot())
        size_dialog(self, 640, 472)

    def _foot(self) -> QVBoxLayout:
        self.busy.setRange(0, 0)
        self.busy.setTextVisible(False)
        self.busy.hide()
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self.summary, 1)
        row.addWidget(self.cancel)
        row.addWidget(self.save)
        foot = QVBoxLayout()
        foot.setContentsMargins(px(24), px(8), px(24), px(20))
        foot.setSpacing(px(12))
        foot.addWidget(self.busy)
        foot.addLayout(row)
        return foot
