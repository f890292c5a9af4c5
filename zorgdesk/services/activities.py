"""What a user does with activities and series."""

from dataclasses import fields as dataclass_fields
from datetime import UTC, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from zorgdesk.db import activities as query
from zorgdesk.db import lists, programme, tables
from zorgdesk.db.store import Store
from zorgdesk.db.unit_of_work import UnitOfWork
from zorgdesk.domain.activities import Activity, ActivityFilter, ActivityRow, ActivityState, Series
from zorgdesk.domain.changes import Changes
from zorgdesk.domain.lists import ListName
from zorgdesk.errors import ZorgdeskError
from zorgdesk.services import checklists
from zorgdesk.services.fields import known, required
from zorgdesk.services.turns import end_turns

_EDITABLE = {field.name for field in dataclass_fields(Activity)} - {"id", "uid"}
_TO_COME = (ActivityState.PLANNED, ActivityState.OPEN)


class Activities:
    """Activities: the list, one record, its life from planned to held."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def rows(
        self,
        chosen: ActivityFilter,
        *,
        sort: str = "date",
        descending: bool = True,
        offset: int = 0,
        limit: int = 200,
    ) -> list[ActivityRow]:
        """A window of the list."""
        with self._store.read() as connection:
            return query.rows(
                connection, chosen, sort=sort, descending=descending, offset=offset, limit=limit
            )

    def count(self, chosen: ActivityFilter) -> int:
        """How many activities the filter leaves."""
        with self._store.read() as connection:
            return query.count(connection, chosen)

    def years(self) -> list[int]:
        """The years that have activities, latest first."""
        with self._store.read() as connection:
            return query.years(connection)

    def get(self, activity_id: int) -> Activity | None:
        """One activity that is not in the bin."""
        with self._store.read() as connection:
            return query.get(connection, activity_id)

    def find(self, ref: str) -> Activity:
        """The one activity a uid or a text such as "praktijktafel 1" means.

        Raises ZorgdeskError: none_fits, several_fit (with the candidates).
        """
        with self._store.read() as connection:
            fits = query.fitting(connection, ref)
            found = query.get(connection, fits[0][0]) if len(fits) == 1 else None
        if found is None:
            raise several_or_none(ref, [heading for _id, heading in fits])
        return found

    def heading(self, activity: Activity, language: str = "nl") -> str:
        """How an activity is called in full: "Praktijktafel 1: Werken in de stad"."""
        with self._store.read() as connection:
            kind = lists.label(connection, ListName.ACTIVITY_KIND, activity.kind, language)
        number = "" if activity.number is None else f" {activity.number}"
        return f"{kind}{number}: {activity.title}"

    def add(self, kind: str, title: str, **fields: Any) -> tuple[int, Changes]:
        """A new activity, with the checklist of its kind while it is still to come.

        Raises ZorgdeskError title_missing.
        """
        values = known({"kind": kind, "title": title, **fields}, _EDITABLE)
        required(values, "title")
        with self._store.change("activity.added", title) as work:
            activity_id = work.insert(tables.activities, **values)
            if values.get("state", ActivityState.PLANNED) in _TO_COME:
                checklists.take_over(work, activity_id, kind)
        return activity_id, work.changes

    def edit(self, activity_id: int, **fields: Any) -> Changes:
        """Change fields. Raises ZorgdeskError: title_missing, ends_before_start."""
        values = known(fields, _EDITABLE)
        required(values, "title")
        with self._store.change("activity.edited", self._title(activity_id)) as work:
            now = work.row(tables.activities, activity_id) or {}
            starts, ends = (values.get(name, now.get(name)) for name in ("starts_at", "ends_at"))
            if starts and ends and ends < starts:
                raise ZorgdeskError("ends_before_start")
            work.update(tables.activities, activity_id, **values)
            if values.get("kind", now.get("kind")) != now.get("kind") and now["state"] in _TO_COME:
                checklists.exchange(work, activity_id, now["kind"], values["kind"])
            if now.get("date") and values.get("date"):
                _move_parts(work, activity_id, now["time_zone"], values["date"] - now["date"])
        return work.changes

    def start(self, activity_id: int) -> Changes:
        """People are coming in."""
        with self._store.change("activity.started", self._title(activity_id)) as work:
            work.update(tables.activities, activity_id, state=ActivityState.RUNNING, cancel_reason=None)
        return work.changes

    def close(self, activity_id: int) -> Changes:
        """It took place; the clocks of the part and the speaker that still run stop."""
        with self._store.change("activity.closed", self._title(activity_id)) as work:
            work.update(tables.activities, activity_id, state=ActivityState.HELD, cancel_reason=None)
            for row_id in query.running_items(work.connection, activity_id):
                work.update(tables.programme_items, row_id, ended_at=work.at)
            end_turns(work, activity_id)
        return work.changes

    def repeat(self, activity_id: int) -> tuple[int, Changes]:
        """The next one of the series, with the same people invited. Raises ZorgdeskError not_found."""
        from zorgdesk.services.repeating import repeat

        with self._store.change("activity.repeated") as work:
            next_id = repeat(work, activity_id)
        return next_id, work.changes

    def delete(self, *activity_ids: int) -> Changes:
        """To the bin, all together, with all that hangs on them."""
        with self._store.change("activity.deleted") as work:
            work.call_after(tables.activities, activity_ids, "title")
            for activity_id in activity_ids:
                work.move_to_bin(tables.activities, activity_id)
        return work.changes

    def hanging(self, activity_id: int) -> dict[str, int]:
        """What hangs on an activity, per noun, to name it before deleting."""
        with self._store.read() as connection:
            return query.hanging(connection, activity_id)

    def next_in_series(self, activity_id: int) -> Activity | None:
        """The first later activity of the same series."""
        with self._store.read() as connection:
            activity = query.get(connection, activity_id)
            return None if activity is None else query.next_in_series(connection, activity)

    def _title(self, activity_id: int) -> str:
        activity = self.get(activity_id)
        return activity.title if activity else ""


def _move_parts(work: UnitOfWork, activity_id: int, zone: str, days: timedelta) -> None:
    """Parts that have a time of their own keep it on another day, also across summer time."""
    for item in programme.of(work.connection, activity_id) if days else ():
        if item.starts_at is not None:
            local = item.starts_at.astimezone(ZoneInfo(zone)) + days
            work.update(tables.programme_items, item.id, starts_at=local.astimezone(UTC))


class SeriesService:
    """Series: activities that belong together."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def all(self) -> list[Series]:
        """Every series by title."""
        with self._store.read() as connection:
            return query.all_series(connection)

    def find(self, ref: str) -> Series:
        """The one series a uid or a title means. Raises ZorgdeskError: none_fits, several_fit."""
        wanted = ref.strip().casefold()
        everything = self.all()
        fits = [one for one in everything if wanted in (one.uid, one.title.casefold())]
        fits = fits or [one for one in everything if wanted in one.title.casefold()]
        if len(fits) != 1:
            raise several_or_none(ref, [one.title for one in fits])
        return fits[0]

    def add(self, title: str) -> tuple[int, Changes]:
        """A new series. Raises ZorgdeskError title_missing."""
        values = known({"title": title}, {"title"})
        required(values, "title")
        with self._store.change("series.added", title) as work:
            series_id = work.insert(tables.series, **values)
        return series_id, work.changes

    def edit(self, series_id: int, **fields: Any) -> Changes:
        """Rename or describe. Raises ZorgdeskError title_missing."""
        values = known(fields, {"title", "description"})
        required(values, "title")
        with self._store.change("series.edited", str(values.get("title", ""))) as work:
            work.update(tables.series, series_id, **values)
        return work.changes


def several_or_none(ref: str, candidates: list[str]) -> ZorgdeskError:
    """The error for a reference that does not mean exactly one record; names at most twenty."""
    if not candidates:
        return ZorgdeskError("none_fits", ref=ref)
    return ZorgdeskError("several_fit", ref=ref, candidates="\n".join(candidates[:20]))
