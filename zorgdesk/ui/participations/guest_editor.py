"""What can be changed about one participation: role, status, times, organisation of that day, a note."""

from datetime import UTC, date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from zorgdesk.domain.activities import DEFAULT_TIME_ZONE, Activity
from zorgdesk.domain.participations import (
    PartCounts,
    Participation,
    ParticipationRole,
    ParticipationStatus,
)
from zorgdesk.domain.presence import Presence
from zorgdesk.ui.page import Latest, PageContext
from zorgdesk.ui.participations.workshop_choices import WorkshopChoices
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.choice import Choice
from zorgdesk.ui.widgets.dialog_size import size_dialog
from zorgdesk.ui.widgets.form import Form
from zorgdesk.ui.widgets.optional_time import OptionalTime
from zorgdesk.ui.widgets.scroll_column import ScrollColumn
from zorgdesk.ui.widgets.search_combo import SearchCombo, Suggestion

_SUGGESTED = 8


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
        self._latest = Latest()
        self.setWindowTitle(participation.name)
        labels = context.labels
        self.role = Choice([(role, labels.word(role)) for role in ParticipationRole])
        self.status = Choice([(status, labels.word(status)) for status in ParticipationStatus])
        self.organisation = SearchCombo()
        self.check_in = OptionalTime()
        self.check_out = OptionalTime()
        self.job_title = QLineEdit(participation.job_title)
        self.note = QLineEdit(participation.note)
        self.choices = WorkshopChoices(context)
        self._day: date | None = None
        self._fill()
        self._build()
        self._connect()
        self._read()

    def _read(self) -> None:
        """The day of the activity, and what can be chosen in it."""
        services, activity_id = self._context.services, self._participation.activity_id
        parts = services.part_participations
        self._context.ask(
            lambda: (services.activities.get(activity_id), parts.of(activity_id), parts.counts(activity_id)),
            lambda found: self._show_activity(*found),
            owner=self,
        )

    def _show_activity(
        self, activity: Activity | None, presence: Presence, counts: dict[int, PartCounts]
    ) -> None:
        self._day = activity.date if activity else None
        self.choices.show_choices(self._participation, presence, counts)

    def _fill(self) -> None:
        now, zone = self._participation, ZoneInfo(DEFAULT_TIME_ZONE)
        self.role.set_key(now.role)
        self.status.set_key(now.status)
        self.organisation.set_value(now.organisation_id, now.organisation or "")
        for field, at in (
            (self.check_in, now.check_in),
            (self.check_out, now.check_out),
        ):
            field.set_time(at.astimezone(zone).time().replace(second=0, microsecond=0) if at else None)

    def _build(self) -> None:
        form = Form()
        form.add(self.tr("Role"), self.role)
        form.add(self.tr("Attendance"), self.status)
        form.add(self.tr("Arrival"), self.check_in)
        form.add(self.tr("Departure"), self.check_out)
        form.add(self.tr("Organisation on that day"), self.organisation)
        form.add(self.tr("Job title on that day"), self.job_title)
        form.add(self.tr("Note"), self.note)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        buttons.setContentsMargins(px(24), 0, px(24), px(20))
        area = ScrollColumn()
        area.body.addWidget(form)
        area.body.addWidget(self.choices)
        area.body.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area, 1)
        column.addWidget(buttons)
        size_dialog(self, 640, 440)

    def _connect(self) -> None:
        self.role.key_chosen.connect(lambda role: self._store(role=role))
        self.status.key_chosen.connect(self._set_status)
        self.organisation.query_changed.connect(self._suggest)
        self.organisation.chosen.connect(lambda key: self._store(organisation_id=key))
        self.check_in.time_changed.connect(lambda at: self._store(check_in=self._moment(at)))
        self.check_out.time_changed.connect(lambda at: self._store(check_out=self._moment(at)))
        self.job_title.editingFinished.connect(lambda: self._store(job_title=self.job_title.text()))
        self.note.editingFinished.connect(lambda: self._store(note=self.note.text()))

    def _moment(self, at: time | None) -> datetime | None:
        """That hour on the day somebody came in, or else the day of the activity."""
        if at is None:
            return None
        zone = ZoneInfo(DEFAULT_TIME_ZONE)
        came = self._participation.check_in
        day = came.astimezone(zone).date() if came else self._day or self._context.today()
        return datetime.combine(day, at, zone).astimezone(UTC)

    def _suggest(self, typed: str) -> None:
        organisations = self._context.services.organisations
        self._context.ask(
            lambda: organisations.matches(typed, _SUGGESTED),
            self._latest(
                lambda found: self.organisation.set_suggestions(
                    [Suggestion(one.id, one.name, one.municipality) for one in found]
                )
            ),
            owner=self,
        )

    def _set_status(self, status: ParticipationStatus) -> None:
        """Only somebody present keeps times: the fields follow."""
        self._store(status=status)
        if status is not ParticipationStatus.PRESENT:
            self.check_in.set_time(None)
            self.check_out.set_time(None)

    def _store(self, **fields: Any) -> None:
        edit, participation_id = self._context.services.participations.edit, self._participation.id
        self._context.act(lambda: edit(participation_id, **fields), owner=self)
