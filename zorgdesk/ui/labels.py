"""The words for everything people read: values, names of records, days and times, in the chosen language."""

from collections.abc import Iterable
from datetime import date as Date
from datetime import datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from zorgdesk.domain.activities import DEFAULT_TIME_ZONE, Activity, ActivityRow
from zorgdesk.domain.changes import Noun
from zorgdesk.domain.lists import ListName, ListValue
from zorgdesk.ui.actions import ACTIONS
from zorgdesk.ui.marks import mark_of
from zorgdesk.ui.widgets.badge import BadgeContent, Tone
from zorgdesk.ui.words import VALUES

_LOCALES = {"nl": "nl_BE", "fr": "fr_BE", "en": "en_GB"}


class Labels:
    """`learn` gives it the words of the editable lists; until then a code is said as it is."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.locale = QLocale(_LOCALES[language])
        self._listed: dict[ListName, dict[str, ListValue]] = {}

    def learn(self, values: Iterable[ListValue]) -> None:
        """Take these list values, retired ones too, in their order, in place of all that were known."""
        self._listed = {}
        for value in values:
            self._listed.setdefault(value.list_name, {})[value.code] = value

    def listed(self, list_name: ListName, code: str | None) -> str:
        """The word for a code of an editable list; nothing for None."""
        value = self._listed.get(list_name, {}).get(code or "")
        return value.label(self.language) if value else (code or "")

    def choices(
        self, list_name: ListName, parent: str | None = None, *, retired: bool = False
    ) -> list[tuple[str, str]]:
        """(code, word) of the values to choose from now, `retired` ones too; `parent` leaves one group."""
        return [
            (value.code, value.label(self.language))
            for value in self._listed.get(list_name, {}).values()
            if (retired or not value.retired) and (parent is None or value.parent == parent)
        ]

    def word(self, value: StrEnum) -> str:
        """What a value of a fixed list is called. Raises KeyError for an enum that people never read."""
        return QCoreApplication.translate("words", VALUES[type(value)][value])

    def icon(self, value: StrEnum) -> str:
        """The name of its icon in our family; empty when it has none."""
        return mark_of(value)[0]

    def tone(self, value: StrEnum) -> Tone:
        return mark_of(value)[1]

    def badge(self, value: StrEnum) -> BadgeContent:
        """A state or kind as it is always shown: icon and word."""
        icon, tone = mark_of(value)
        return BadgeContent(self.word(value), icon, tone)

    def noun(self, noun: Noun) -> str:
        """The plural: "people"."""
        return self.word(noun)

    def action(self, key: str) -> str:
        """What an action in the history was: "entry added"."""
        return QCoreApplication.translate("actions", ACTIONS.get(key, key))

    def activity(self, activity: Activity | ActivityRow) -> str:
        """As it stands above its minutes: "Praktijktafel 3: Drempels in de vrije tijd"."""
        kind = self.listed(ListName.ACTIVITY_KIND, activity.kind)
        number = "" if activity.number is None else f" {activity.number}"
        return ": ".join(part for part in (f"{kind[:1].upper()}{kind[1:]}{number}", activity.title) if part)

    def date(self, day: Date | None) -> str:
        """As in 12 september 2026; nothing for None."""
        return self._day(day, "d MMMM yyyy")

    def short_date(self, day: Date | None) -> str:
        """As in 12 sep."""
        return self._day(day, "d MMM")

    def day_and_month(self, day: Date | None) -> str:
        """As in 12 september."""
        return self._day(day, "d MMMM")

    def weekday(self, day: Date | None) -> str:
        """As in donderdag 12 september."""
        return self._day(day, "dddd d MMMM")

    def time(self, at: datetime | None, zone: str = DEFAULT_TIME_ZONE) -> str:
        """The local time of a moment in UTC: "19:30"; nothing for None."""
        return at.astimezone(ZoneInfo(zone)).strftime("%H:%M") if at else ""

    def local(self, at: datetime, zone: str = DEFAULT_TIME_ZONE) -> datetime:
        """A moment in UTC as the clock on the wall had it, for a table that shows and sorts it."""
        return at.astimezone(ZoneInfo(zone))

    def moment(self, at: datetime | None, today: Date, zone: str = DEFAULT_TIME_ZONE) -> str:
        """A moment as near as it is: "today 09:10", "12 september 2026 09:10"."""
        if at is None:
            return ""
        day = at.astimezone(ZoneInfo(zone)).date()
        told = QCoreApplication.translate("labels", "today") if day == today else self.date(day)
        return f"{told} {self.time(at, zone)}"

    def due(self, day: Date, today: Date, icon: str = "calendar") -> BadgeContent:
        """A date by which something must be done; late and near ones stand out. `icon` says what it is."""
        days = (day - today).days
        if days < 0:
            several = QCoreApplication.translate("labels", "{count} days late").format(count=-days)
            one = QCoreApplication.translate("labels", "1 day late")
            return BadgeContent(one if days == -1 else several, "warning", "danger")
        if days == 0:
            return BadgeContent(QCoreApplication.translate("labels", "today"), icon, "signal")
        if days == 1:
            return BadgeContent(QCoreApplication.translate("labels", "tomorrow"), icon, "signal")
        return BadgeContent(self.short_date(day), icon)

    def _day(self, day: Date | None, shape: str) -> str:
        return self.locale.toString(QDate(day.year, day.month, day.day), shape) if day else ""
