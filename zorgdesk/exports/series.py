"""The people of a series against its dates, as a workbook that counts by itself."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from zorgdesk.domain.activities import Activity
from zorgdesk.domain.names import sort_key
from zorgdesk.domain.participations import Participation, ParticipationStatus
from zorgdesk.domain.presence import Presence
from zorgdesk.exports import series_wording as say
from zorgdesk.exports.series_grid import Grid, append_grid
from zorgdesk.exports.series_totals import append_dates, append_organisations
from zorgdesk.exports.workbook import new_workbook


class Gathering(NamedTuple):
    """One activity of a series with its people; `title` is how it is called in full.

    `presence` is there when it is noted per part who was in it.
    """

    activity: Activity
    title: str
    participations: Sequence[Participation]
    presence: Presence | None = None


@dataclass(frozen=True)
class SeriesMaterial:
    """All that the workbook is made from. The gatherings are in the order of their dates."""

    title: str
    gatherings: Sequence[Gathering]
    language: str = "nl"
    organisation: str = ""

    @cached_property
    def people(self) -> list[Participation]:
        """Everybody once, in the Belgian order, with the organisation of the last time."""
        found = {one.person_id: one for each in self.gatherings for one in each.participations}
        return sorted(found.values(), key=lambda one: sort_key(one.family_name, one.given_name))


def write_series(material: SeriesMaterial, target: Path) -> None:
    """Write the workbook: people × dates, then the totals, and people × parts where that was noted.

    `target` is replaced without asking; errors of the disk pass unchanged.
    """
    workbook = new_workbook(material.title, material.organisation)
    grid = _dates(material)
    parts = _parts(material)
    append_grid(workbook.create_sheet(grid.sheet), grid, material.title, material.language)
    append_organisations(workbook, grid, material.title, material.language)
    if parts.columns:
        append_grid(workbook.create_sheet(parts.sheet), parts, material.title, material.language)
    append_dates(workbook, [grid, parts] if parts.columns else [grid], material.title, material.language)
    workbook.save(target)


def _dates(material: SeriesMaterial) -> Grid:
    statuses = [{one.person_id: one.status for one in each.participations} for each in material.gatherings]
    return Grid(
        say.PEOPLE.in_language(material.language),
        say.PEOPLE_TABLE.in_language(material.language),
        material.people,
        [(each.activity.date, each.title, "") for each in material.gatherings],
        [_letters(found, material.language) for found in statuses],
    )


def _parts(material: SeriesMaterial) -> Grid:
    columns, letters = [], []
    for each in material.gatherings:
        if each.presence is None:
            continue
        for item in each.presence.parts:
            found = {one.person_id: each.presence.status(one, item.id) for one in each.participations}
            columns.append((each.activity.date, each.title, item.title))
            letters.append(_letters(found, material.language))
    return Grid(
        say.PARTS.in_language(material.language),
        say.PARTS_TABLE.in_language(material.language),
        material.people,
        columns,
        letters,
    )


def _letters(found: Mapping[int, ParticipationStatus | None], language: str) -> dict[int, str]:
    letters = say.letters(language)
    return {person: letters[status] for person, status in found.items() if status in letters}
