"""The people of a series against its dates, as a workbook."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date as Date
from typing import NamedTuple

from zorgdesk.domain.activities import Activity
from zorgdesk.domain.names import sort_key
from zorgdesk.domain.participations import Participation, ParticipationStatus
from zorgdesk.domain.words import Word, word
from zorgdesk.exports.sheet_table import Column
from zorgdesk.exports.tables import TableExport
from zorgdesk.exports.workbook import Value

_SHEET = Word("Deelnemers", "Participants", "Participants")
_FAMILY_NAME = Word("Familienaam", "Family name", "Nom")
_GIVEN_NAME = Word("Voornaam", "Given name", "Prénom")
_ORGANISATION = Word("Organisatie", "Organisation", "Organisation")
_TIMES = Word("Keren aanwezig", "Times present", "Présences")
_PAGE = Word("Pagina {page} van {pages}", "Page {page} of {pages}", "Page {page} sur {pages}")


class Gathering(NamedTuple):
    """One activity of a series with its people; `title` is how it is called in full."""

    activity: Activity
    title: str
    participations: Sequence[Participation]


def attendance_table(gatherings: Sequence[Gathering], language: str) -> TableExport:
    """Everybody of the series against its dates, with how often each came."""
    people: dict[int, Participation] = {}
    statuses: dict[int, dict[int, ParticipationStatus]] = defaultdict(dict)
    for place, gathering in enumerate(gatherings):
        for one in gathering.participations:
            people[one.person_id] = one
            statuses[one.person_id][place] = one.status
    ordered = sorted(people.values(), key=lambda one: sort_key(one.family_name, one.given_name))
    rows = [_row(one, statuses[one.person_id], len(gatherings), language) for one in ordered]
    dates = _unique([_short(gathering) for gathering in gatherings])
    words = (_FAMILY_NAME, _GIVEN_NAME, _ORGANISATION)
    titles = [*(each.in_language(language) for each in words), *dates, _TIMES.in_language(language)]
    columns = [Column(title) for title in titles]
    return TableExport(_SHEET.in_language(language), columns, rows, _PAGE.in_language(language))


def _row(
    one: Participation, statuses: dict[int, ParticipationStatus], dates: int, language: str
) -> list[Value]:
    came = [word(statuses[place], language) if place in statuses else None for place in range(dates)]
    times = sum(status is ParticipationStatus.PRESENT for status in statuses.values())
    return [one.family_name, one.given_name, one.organisation, *came, times]


def _short(gathering: Gathering) -> str:
    day: Date | None = gathering.activity.date
    return f"{day:%d/%m/%Y}" if day else gathering.title


def _unique(titles: Sequence[str]) -> list[str]:
    """Two on one day get a number: the columns of a table each need their own name."""
    seen: dict[str, int] = defaultdict(int)
    unique = []
    for title in titles:
        seen[title] += 1
        unique.append(title if seen[title] == 1 else f"{title} ({seen[title]})")
    return unique
