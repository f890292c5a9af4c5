"""Gathers a series and chooses its writer."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date as Date
from functools import partial
from pathlib import Path

from zorgdesk.db import activities, lists, own_organisation, participations
from zorgdesk.db.minutes_material import material_of
from zorgdesk.db.store import Reading, Store
from zorgdesk.domain.activities import Activity, ActivityFilter, ActivityRow
from zorgdesk.domain.documents import Document
from zorgdesk.domain.lists import ListName
from zorgdesk.domain.sending import SeriesChoice, took_place
from zorgdesk.errors import ZorgdeskError
from zorgdesk.exports.formats import EXTENSIONS, document_writer
from zorgdesk.exports.series_minutes import Told, compiled
from zorgdesk.services import minutes_texts as texts
from zorgdesk.services.calendar_exports import events_writer
from zorgdesk.services.house_style import in_house_style
from zorgdesk.services.minutes_drafts import latest
from zorgdesk.services.part_participations import presence_of

Write = Callable[[Path], None]

_ALL = 1_000_000


def series_writer(store: Store, series_id: int, target: Path, language: str, choice: SeriesChoice) -> Write:
    """What writes this series as this kind of file.

    Raises ZorgdeskError: unknown_extension, not_found, day_missing, and names_left for public minutes.
    """
    extension = target.suffix.casefold()
    if extension not in (".xlsx", ".ics", *EXTENSIONS):
        known = ", ".join([".xlsx", ".ics", *EXTENSIONS])
        raise ZorgdeskError("unknown_extension", extension=target.suffix or target.name, known=known)
    with store.read() as connection:
        if extension in EXTENSIONS:
            document = _document(connection, series_id, language, choice, store.now().date())
            return partial(document_writer(target), document)
        found = [one for row in _rows(connection, series_id) if (one := activities.get(connection, row.id))]
        if extension == ".ics":
            return events_writer([(one, _title(connection, one, language)) for one in found], store.now())
        return _attendance(connection, series_id, found, language)


def _rows(connection: Reading, series_id: int) -> list[ActivityRow]:
    """The activities of a series in the order of their dates."""
    chosen = ActivityFilter(series_id=series_id)
    return activities.rows(connection, chosen, sort="date", descending=False, offset=0, limit=_ALL)


def _is_chosen(row: ActivityRow, choice: SeriesChoice, today: Date) -> bool:
    if choice.activity_ids is None:
        return took_place(row, today)
    return row.id in choice.activity_ids


def _title(connection: Reading, activity: Activity, language: str) -> str:
    kind = lists.label(connection, ListName.ACTIVITY_KIND, activity.kind, language)
    number = "" if activity.number is None else f" {activity.number}"
    return f"{kind}{number}: {activity.title}"


def _attendance(connection: Reading, series_id: int, found: list[Activity], language: str) -> Write:
    from zorgdesk.exports.series import Gathering, SeriesMaterial, write_series

    gatherings = [
        Gathering(
            one,
            _title(connection, one, language),
            participations.of(connection, one.id),
            presence_of(connection, one.id) if one.presence_per_part else None,
        )
        for one in found
    ]
    title = _called(connection, series_id)
    organisation = own_organisation.get(connection).name
    return partial(write_series, SeriesMaterial(title, gatherings, language, organisation))


def _called(connection: Reading, series_id: int) -> str:
    return next(one.title for one in activities.all_series(connection) if one.id == series_id)


def _document(
    connection: Reading, series_id: int, language: str, choice: SeriesChoice, today: Date
) -> Document:
    rows = [row for row in _rows(connection, series_id) if _is_chosen(row, choice, today)]
    told = [_told(connection, row.id, language, public=choice.public) for row in rows]
    document = compiled(_called(connection, series_id), told, language, today, public=choice.public)
    document = in_house_style(document, own_organisation.get(connection))
    return replace(document, word_template=None) if choice.plain else document


def _told(connection: Reading, activity_id: int, language: str, *, public: bool) -> Told:
    minutes = latest(connection, activity_id)
    material = material_of(connection, minutes, language)
    if public or minutes.frozen:
        blocks = texts.for_export(connection, minutes, language, public=public)
    else:
        blocks = texts.composed_blocks(connection, minutes, material)
    return Told(material, blocks, minutes.frozen)
