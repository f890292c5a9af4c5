"""Gathers a series and chooses its writer."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from zorgdesk.db import activities, lists, own_organisation, participations
from zorgdesk.db.store import Reading, Store
from zorgdesk.domain.activities import Activity, ActivityFilter, ActivityState
from zorgdesk.domain.documents import Document
from zorgdesk.domain.lists import ListName
from zorgdesk.errors import ZorgdeskError
from zorgdesk.exports.formats import EXTENSIONS, document_writer
from zorgdesk.services.calendar_exports import events_writer
from zorgdesk.services.house_style import in_house_style
from zorgdesk.services.minutes import MinutesService

Write = Callable[[Path], None]

_ALL = 1_000_000


def series_writer(store: Store, series_id: int, target: Path, language: str) -> Write:
    """What writes this series as this kind of file.

    Raises ZorgdeskError: unknown_extension, not_found, day_missing.
    """
    extension = target.suffix.casefold()
    if extension not in (".xlsx", ".ics", *EXTENSIONS):
        known = ", ".join([".xlsx", ".ics", *EXTENSIONS])
        raise ZorgdeskError("unknown_extension", extension=target.suffix or target.name, known=known)
    with store.read() as connection:
        found = _activities(connection, series_id)
        titles = {activity.id: _title(connection, activity, language) for activity in found}
        if extension == ".ics":
            return events_writer([(one, titles[one.id]) for one in found], store.now())
        if extension == ".xlsx":
            return _attendance(connection, found, titles, language)
    return partial(document_writer(target), _document(store, series_id, found, language))


def _activities(connection: Reading, series_id: int) -> list[Activity]:
    """The activities of a series in the order of their dates."""
    chosen = ActivityFilter(series_id=series_id)
    rows = activities.rows(connection, chosen, sort="date", descending=False, offset=0, limit=_ALL)
    return [activity for row in rows if (activity := activities.get(connection, row.id))]


def _title(connection: Reading, activity: Activity, language: str) -> str:
    kind = lists.label(connection, ListName.ACTIVITY_KIND, activity.kind, language)
    number = "" if activity.number is None else f" {activity.number}"
    return f"{kind}{number}: {activity.title}"


def _attendance(connection: Reading, found: list[Activity], titles: dict[int, str], language: str) -> Write:
    from zorgdesk.exports.series import Gathering, attendance_table
    from zorgdesk.exports.tables import write_table

    gatherings = [Gathering(one, titles[one.id], participations.of(connection, one.id)) for one in found]
    return partial(write_table, attendance_table(gatherings, language))


def _document(store: Store, series_id: int, found: list[Activity], language: str) -> Document:
    from zorgdesk.exports.series import compiled

    held = [one for one in found if one.state is not ActivityState.CANCELLED]
    minutes = [MinutesService(store).document(one.id, language=language) for one in held]
    with store.read() as connection:
        title = next(one.title for one in activities.all_series(connection) if one.id == series_id)
        own = own_organisation.get(connection)
    return in_house_style(compiled(title, minutes, language), own)
