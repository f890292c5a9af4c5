"""Gegevens: what, when, where and why. Every field is stored when it is left."""

from dataclasses import dataclass
from datetime import date as Date
from datetime import datetime, time
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from zorgdesk.domain.activities import (
    Activity,
    ActivityFormat,
    ActivityState,
    CancelReason,
    Series,
    Strand,
)
from zorgdesk.domain.changes import Changes, Noun
from zorgdesk.domain.lists import ListName
from zorgdesk.errors import ZorgdeskError
from zorgdesk.sentences import sentence
from zorgdesk.ui.activities.series_choice import SeriesChoice
from zorgdesk.ui.checklists.card import NOUNS as PREPARED
from zorgdesk.ui.checklists.card import PreparationCard
from zorgdesk.ui.local_times import local_time, moment
from zorgdesk.ui.page import Latest, PageContext, Tab
from zorgdesk.ui.stored_fields import StoredFields
from zorgdesk.ui.tags import TagField
from zorgdesk.ui.widgets.card import Card
from zorgdesk.ui.widgets.choice import Choice
from zorgdesk.ui.widgets.form import Form
from zorgdesk.ui.widgets.multi_line import MultiLine
from zorgdesk.ui.widgets.optional_date import OptionalDate
from zorgdesk.ui.widgets.optional_time import OptionalTime
from zorgdesk.ui.widgets.scroll_column import ScrollColumn
from zorgdesk.ui.widgets.side_by_side import SideBySide
from zorgdesk.ui.widgets.text_line import TextLine

_SIDE, _MAIN = 400, 490  # widths in pixels at 100 %


@dataclass(frozen=True)
class _Known:
    activity: Activity | None
    series: list[Series]
    themes: list[str]
    target_groups: list[str]


class DetailsTab(Tab):
    """The record of the activity itself."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        labels = context.labels
        self._latest = Latest()
        self._activity: Activity | None = None
        self.kind = Choice(labels.choices(ListName.ACTIVITY_KIND))
        self.number = TextLine()
        self.title = TextLine()
        self.series = SeriesChoice(context)
        self.date = OptionalDate(context.today)
        self.starts = OptionalTime()
        self.ends = OptionalTime()
        self.place = TextLine()
        self.format = Choice([(one, labels.word(one)) for one in ActivityFormat])
        self.strand = Choice([(one, labels.word(one)) for one in Strand])
        self.state_choice = Choice([(one, labels.word(one)) for one in ActivityState])
        self.reason = Choice([(one, labels.word(one)) for one in CancelReason])
        self.next_date = OptionalDate(context.today)
        self.introduction = MultiLine(4)
        self.themes = TagField(context, Noun.ACTIVITIES, ListName.THEME, self.tr("Add a theme"))
        self.target_groups = TagField(
            context, Noun.ACTIVITIES, ListName.TARGET_GROUP, self.tr("Add a target group")
        )
        self.form = Form(columns=3, column_width=208)
        self.preparation = PreparationCard(context)
        self._fields = StoredFields(self._store)
        self._bind()
        self._build()
        self.setFocusProxy(self.title)

    def show_activity(self, activity_id: int | None) -> None:
        if activity_id != self.activity_id:
            self._commit()
        super().show_activity(activity_id)

    def refresh(self, changes: Changes | None) -> None:
        activity_id, services = self.activity_id, self.context.services
        nouns = (Noun.ACTIVITIES, Noun.SERIES, Noun.TAGGINGS, Noun.LIST_VALUES)
        if changes is None or changes.touches(*PREPARED):
            self.preparation.load(activity_id)
        if activity_id is None or not (changes is None or changes.touches(*nouns)):
            return
        codes = services.taggings.codes_of
        self.context.ask(
            lambda: _Known(
                services.activities.get(activity_id),
                services.series.all(),
                codes(Noun.ACTIVITIES, activity_id, ListName.THEME),
                codes(Noun.ACTIVITIES, activity_id, ListName.TARGET_GROUP),
            ),
            self._latest(self._show),
            owner=self,
        )

    def focus_first(self) -> None:
        self.title.setFocus()
        self.title.selectAll()

    def point_at(self, **where: Any) -> None:
        """`checklist` is a thing to prepare."""
        if isinstance(where.get("checklist"), int):
            self.preparation.point_at(where["checklist"])

    def keys(self) -> list[tuple[str, str]]:
        return [
            ("Space", self.tr("on the box of a thing to prepare: ready")),
            ("Alt+↑ Alt+↓", self.tr("move the thing to prepare")),
            ("Ctrl+Delete", self.tr("delete the thing to prepare")),
        ]

    def _show(self, known: _Known) -> None:
        activity = known.activity
        self._activity = activity
        if activity is None:
            return
        series = next((one.title for one in known.series if one.id == activity.series_id), "")
        names = ("kind", "title", "date", "place", "format", "strand", "state", "next_date", "introduction")
        self._offer_kinds(activity.kind)
        self._fields.show(
            {
                **{name: getattr(activity, name) for name in names},
                "cancel_reason": activity.cancel_reason,
                "series_id": (activity.series_id, series),
            }
        )
        self.number.show_text("" if activity.number is None else str(activity.number))
        for field, at in ((self.starts, activity.starts_at), (self.ends, activity.ends_at)):
            if not (field.hasFocus() and field.isModified()):
                field.set_time(local_time(at, activity.time_zone))
        self.form.set_field_visible(self.reason, activity.state is ActivityState.CANCELLED)
        for refused in (self.title, self.ends):
            self.form.set_error(refused)
        self.themes.show_tags(activity.id, known.themes)
        self.target_groups.show_tags(activity.id, known.target_groups)

    def _offer_kinds(self, kind: str) -> None:
        """A kind that is no longer in use stays on the activities that have it."""
        labels = self.context.labels
        offered = dict(labels.choices(ListName.ACTIVITY_KIND))
        self.kind.set_choices([*({kind: labels.listed(ListName.ACTIVITY_KIND, kind)} | offered).items()])

    def _commit(self) -> None:
        """Store what is typed and not yet left; what was refused is forgotten with its error."""
        self._fields.commit()
        self.preparation.commit()
        for field in (self.number, self.starts, self.ends):
            field.commit()
            field.setModified(False)
            self.form.set_error(field)

    def _store(self, name: str, value: Any) -> None:
        activity_id, activity = self.activity_id, self._activity
        if activity_id is None or activity is None or activity.id != activity_id:
            return
        fields = {name: value}
        if name == "date":
            fields |= _moved(activity, value)
        if name == "state" and value is not ActivityState.CANCELLED:
            fields["cancel_reason"] = None
        edit = self.context.services.activities.edit
        self.context.act(lambda: edit(activity_id, **fields), failed=self._refused, owner=self)

    def _store_number(self, text: str) -> None:
        if text and not text.isdigit():
            self.form.set_error(self.number, self.tr("A number has digits only."))
            return
        self.form.set_error(self.number)
        self._store("number", int(text) if text else None)

    def _store_time(self, name: str, at: time | None) -> None:
        activity = self._activity
        if activity is not None:
            day = activity.date or self.context.today()
            self._store(name, None if at is None else moment(day, at, activity.time_zone))

    def _refused(self, error: Exception) -> None:
        """Say under the field why it was not stored; what is stored stays as it was."""
        if not isinstance(error, ZorgdeskError):
            self.context.messages.failed(error)
            return
        told = sentence(error, self.context.labels.language)
        if error.code == "ends_before_start":
            self.form.set_error(self.ends, told)
        elif error.code == "title_missing":
            self.form.set_error(self.title, told)
        else:
            self.context.messages.failed(error)

    def _bind(self) -> None:
        for name, choice in (
            ("kind", self.kind),
            ("format", self.format),
            ("strand", self.strand),
            ("state", self.state_choice),
            ("cancel_reason", self.reason),
        ):
            self._fields.choice(name, choice)
        self._fields.text("title", self.title)
        self._fields.text("place", self.place)
        self._fields.text("introduction", self.introduction)
        self._fields.date("date", self.date)
        self._fields.date("next_date", self.next_date)
        self._fields.record("series_id", self.series)
        self.number.left.connect(self._store_number)
        self.starts.time_changed.connect(lambda at: self._store_time("starts_at", at))
        self.ends.time_changed.connect(lambda at: self._store_time("ends_at", at))

    def _build(self) -> None:
        form = self.form
        form.add(self.tr("Title"), self.title, wide=True)
        form.add(self.tr("Kind"), self.kind)
        form.add(self.tr("Number"), self.number)
        form.add(self.tr("Series"), self.series)
        form.add(self.tr("Date"), self.date)
        form.add(self.tr("From"), self.starts)
        form.add(self.tr("Until"), self.ends)
        form.add(self.tr("Place"), self.place)
        form.add(self.tr("Format"), self.format)
        form.add(self.tr("Strand"), self.strand)
        form.add(self.tr("Introduction"), self.introduction, wide=True)
        form.add(self.tr("Themes"), self.themes)
        form.add(self.tr("Target groups"), self.target_groups)
        form.add(self.tr("Next date"), self.next_date)
        form.add(self.tr("State"), self.state_choice)
        form.add(self.tr("Why cancelled"), self.reason)
        card, side, column = Card(), QWidget(), ScrollColumn()
        card.body.addWidget(form)
        card.body.addStretch()
        beside = QVBoxLayout(side)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self.preparation)
        beside.addStretch()
        column.body.addWidget(SideBySide(card, side, _SIDE, _MAIN))
        column.body.addStretch()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(column)


def _moved(activity: Activity, day: Date | None) -> dict[str, datetime | None]:
    """The hours stay the same on another day; without a day there are none."""
    times = {
        name: local_time(at, activity.time_zone)
        for name, at in (("starts_at", activity.starts_at), ("ends_at", activity.ends_at))
    }
    return {
        name: moment(day, at, activity.time_zone) if day is not None and at is not None else None
        for name, at in times.items()
    }
