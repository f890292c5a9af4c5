"""What is printed around every sheet of an activity: its title, day, hours and place."""

from zoneinfo import ZoneInfo

from babel.dates import format_date

from zorgdesk.domain.activities import Activity
from zorgdesk.domain.attendance import AttendanceMaterial
from zorgdesk.exports.attendance_wording import AttendanceWording
from zorgdesk.exports.paper import Paper
from zorgdesk.exports.workbook import local

_LOCALES = {"nl": "nl_BE", "en": "en_GB", "fr": "fr_BE"}


def paper_of(material: AttendanceMaterial, words: AttendanceWording) -> Paper:
    """Title, day and place of the activity around the rows."""
    day = material.activity.date
    spoken = "" if day is None else format_date(day, "full", locale=_LOCALES.get(material.language, "nl_BE"))
    details = " · ".join(part for part in (spoken, hours(material.activity), material.activity.place) if part)
    return Paper(material.title, details, words.page, material.organisation)


def hours(activity: Activity) -> str:
    """From when to when, by the clock of the place: "13:30 – 16:00", or what of it is known."""
    zone = ZoneInfo(activity.time_zone)
    ends = (local(moment, zone) for moment in (activity.starts_at, activity.ends_at))
    return " – ".join(f"{end:%H:%M}" for end in ends if end is not None)
