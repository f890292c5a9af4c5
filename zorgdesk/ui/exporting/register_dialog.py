"""Exporteren: what a list shows now as a file, with the columns that are wanted."""

import json
from collections.abc import Sequence, Set
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from zorgdesk.domain.register_choice import CONTACT, RegisterChoice, RegisterColumn, RegisterFilter
from zorgdesk.ui.exporting.password_fields import PasswordFields
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.task_runner import Lane
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.buttons import button
from zorgdesk.ui.widgets.choice import Choice
from zorgdesk.ui.widgets.dialog_size import over_foot, size_dialog
from zorgdesk.ui.widgets.flow_layout import FlowLayout
from zorgdesk.ui.widgets.form import Form
from zorgdesk.ui.widgets.labels import label
from zorgdesk.ui.widgets.scroll_column import ScrollColumn
from zorgdesk.ui.widgets.tick import Tick
from zorgdesk.ui.written_files import ask_where, tell_written

_OWN = {"people": "vcf", "tasks": "ics"}


def open_register_export(
    context: PageContext,
    kind: str,
    title: str,
    shown: RegisterFilter | None,
    count: int,
    parent: QWidget,
    *,
    contact: Set[str] = CONTACT,
) -> "RegisterDialog":
    """Open the dialog over the window; `shown` is what the list shows, `count` how many that are."""
    dialog = RegisterDialog(context, kind, title, shown, count, parent, contact=contact)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog


class RegisterDialog(QDialog):
    """`kind` is the register as the command line calls it: people, organisations, tasks, signals, entries.

    A password is offered when one of the columns of `contact` leaves.
    """

    def __init__(
        self,
        context: PageContext,
        kind: str,
        title: str,
        shown: RegisterFilter | None,
        count: int,
        parent: QWidget | None = None,
        *,
        contact: Set[str] = CONTACT,
    ) -> None:
        super().__init__(parent)
        self._context, self._kind, self._shown, self._contact = context, kind, shown, contact
        self.setWindowTitle(title)
        self.format = Choice(self._formats())
        self.format.set_key("xlsx")
        self.boxes: dict[str, QCheckBox] = {}
        self.every_place = Tick(self.tr("A row for each organisation somebody is with"))
        self.lock = PasswordFields()
        self.save = button(self.tr("Save…"), "primary", "export", self._save)
        self._columns = QWidget()
        self._build(self.tr("%n row(s): what the list shows now.", "", count))
        self._show_columns(context.services.exports.register_columns(kind, context.labels.language))
        self.format.key_chosen.connect(lambda _key: self._show())
        self.lock.changed.connect(self._show)
        self.lock.offer(wanted=self._holds_contact())
        self.save.setFocus()

    def chosen(self) -> tuple[str, ...]:
        """The keys of the columns that are ticked."""
        return tuple(key for key, box in self.boxes.items() if box.isChecked())

    def _formats(self) -> list[tuple[str, str]]:
        own = {"people": ("vcf", self.tr("Address cards (vCard)")), "tasks": ("ics", self.tr("Calendar"))}
        formats = [("xlsx", self.tr("Excel")), ("csv", self.tr("CSV, for another program"))]
        return [*formats, *([own[self._kind]] if self._kind in own else [])]

    def _show_columns(self, columns: Sequence[RegisterColumn]) -> None:
        remembered = _remembered(self._context, self._kind)
        flow = FlowLayout(self._columns, px(8))
        for column in columns:
            box = QCheckBox(column.title.replace("&", "&&"))
            box.setChecked(remembered is None or column.key in remembered)
            box.clicked.connect(self._ticked)
            self.boxes[column.key] = box
            flow.addWidget(box)
        widest = max(box.sizeHint().width() for box in self.boxes.values())
        for box in self.boxes.values():
            box.setFixedWidth(widest)  # below each other in as many columns as there is room for

    def _ticked(self) -> None:
        """A password is offered anew when the last address goes, or the first one comes."""
        holds = self._holds_contact()
        if holds == self.lock.about.isHidden():
            self.lock.offer(wanted=holds)
        self._show()

    def _holds_contact(self) -> bool:
        return not self._contact.isdisjoint(self.chosen())

    def _tick(self, ticked: bool) -> None:
        for box in self.boxes.values():
            box.setChecked(ticked)
        self._ticked()

    def _show(self) -> None:
        ending = self.format.key()
        self._chooser.setVisible(ending in ("xlsx", "csv"))
        self.lock.setVisible(ending == "xlsx")
        some = bool(self.chosen()) or ending == _OWN.get(self._kind)
        self.save.setEnabled(some and (ending != "xlsx" or self.lock.is_ready()))

    def _save(self) -> None:
        ending = str(self.format.key())
        target = ask_where(self._context, self.windowTitle(), str(self._context.today()), ending)
        if target is None:
            return
        password = self.lock.chosen() if target.suffix.casefold() == ".xlsx" else None
        columns = self.chosen() if ending in ("xlsx", "csv") else None
        if columns:
            self._context.settings.keep_window({_name(self._kind): json.dumps(columns).encode()})
        self._write(target, RegisterChoice(self._shown, columns, self.every_place.is_ticked()), password)
        self.accept()

    def _write(self, target: Path, choice: RegisterChoice, password: str | None) -> None:
        context, kind = self._context, self._kind
        register, language = context.services.exports.register, context.labels.language
        context.runner.run_long(
            Lane.EXPORT,
            lambda _task: register(kind, target, language=language, choice=choice, password=password),
            lambda _nothing: tell_written(context, target),
            context.messages.failed,
        )

    def _build(self, about: str) -> None:
        form = Form(columns=1)
        form.add(self.tr("As"), self.format)
        self._chooser = QWidget()
        chooser = QVBoxLayout(self._chooser)
        chooser.setContentsMargins(0, 0, 0, 0)
        chooser.setSpacing(px(8))
        head = QHBoxLayout()
        head.setSpacing(px(16))
        head.addWidget(label(self.tr("Columns"), "strong"))
        head.addStretch()
        head.addWidget(button(self.tr("All"), "link", clicked=lambda: self._tick(True)))
        head.addWidget(button(self.tr("None"), "link", clicked=lambda: self._tick(False)))
        chooser.addLayout(head)
        chooser.addWidget(self._columns)
        self.every_place.setVisible(self._kind == "people")
        chooser.addWidget(self.every_place)
        area = ScrollColumn(spacing=16)
        area.body.addWidget(label(self.windowTitle(), "heading", wrap=True))
        area.body.addWidget(label(about, "quiet", wrap=True))
        for widget in (form, self._chooser, self.lock):
            area.body.addWidget(widget)
        area.body.addStretch()
        self._lay_out(area)

    def _lay_out(self, area: ScrollColumn) -> None:
        over_foot(self, area, button(self.tr("Cancel"), clicked=self.reject), self.save)
        size_dialog(self, 680, 640)


def _name(kind: str) -> str:
    return f"export-{kind}"


def _remembered(context: PageContext, kind: str) -> set[str] | None:
    """The columns chosen last time; None the first time, or when that can not be understood."""
    try:
        found = json.loads(context.settings.window(_name(kind)))
    except ValueError:
        return None
    return {str(key) for key in found} if isinstance(found, list) else None
