"""What can be changed about one participation: role, status, times, organisation of that day, a note."""

from datetime import UTC, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from zorgdesk.domain.activities import DEFAULT_TIME_ZONE
from zorgdesk.domain.participations import Participation, ParticipationRole, ParticipationStatus
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.form import Form
from zorgdesk.ui.widgets.optional_time import OptionalTime


def edit_guest(context: PageContext, participation: Participation, parent: QWidget) -> QDialog:
    """Open the dialog; each field is stored when it is left."""
    dialog = GuestEditor(context, participation, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog


class GuestEditor(QDialog):
    """One participation. No Save button: close it when done, Ctrl+Z takes a change back."""

    def __init__(self, context: PageContext, participation: Participation, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._participation = participation
        self.setWindowTitle(participation.name)
        self.role = QComboBox()
        self.status = QComboBox()
        self.check_in = OptionalTime()
        self.check_out = OptionalTime()
        self.job_title = QLineEdit(participation.job_title)
        self.note = QLineEdit(participation.note)
        self._fill()
        self._build()
        self._connect()

    def _fill(self) -> None:
        labels, zone = self._context.labels, ZoneInfo(DEFAULT_TIME_ZONE)
        for box, values, now in (
            (self.role, ParticipationRole, self._participation.role),
            (self.status, ParticipationStatus, self._participation.status),
        ):
            for value in values:
                box.addItem(labels.word(value), value)
            box.setCurrentIndex(box.findData(now))
        for field, at in (
            (self.check_in, self._participation.check_in),
            (self.check_out, self._participation.check_out),
        ):
            field.set_time(at.astimezone(zone).time().replace(second=0, microsecond=0) if at else None)

    def _build(self) -> None:
        form = Form()
        form.add(self.tr("Role"), self.role)
        form.add(self.tr("Attendance"), self.status)
        form.add(self.tr("Arrival"), self.check_in)
        form.add(self.tr("Departure"), self.check_out)
        form.add(self.tr("Job title on that day"), self.job_title)
        form.add(self.tr("Note"), self.note)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(20), px(24), px(20))
        column.setSpacing(px(20))
        column.addWidget(form)
        column.addWidget(buttons)
        self.setMinimumWidth(px(560))

    def _connect(self) -> None:
        self.role.activated.connect(lambda _i: self._store(role=self.role.currentData()))
        self.status.activated.connect(lambda _i: self._store(status=self.status.currentData()))
        self.check_in.time_changed.connect(lambda at: self._store(check_in=self._moment(at)))
        self.check_out.time_changed.connect(lambda at: self._store(check_out=self._moment(at)))
        self.job_title.editingFinished.connect(lambda: self._store(job_title=self.job_title.text()))
        self.note.editingFinished.connect(lambda: self._store(note=self.note.text()))

    def _moment(self, at: time | None) -> datetime | None:
        """That hour on the day somebody came in, or else today."""
        if at is None:
            return None
        zone = ZoneInfo(DEFAULT_TIME_ZONE)
        known = self._participation.check_in or self._context.now()
        return datetime.combine(known.astimezone(zone).date(), at, zone).astimezone(UTC)

    def _store(self, **fields: Any) -> None:
        edit, participation_id = self._context.services.participations.edit, self._participation.id
        self._context.act(lambda: edit(participation_id, **fields), owner=self)
