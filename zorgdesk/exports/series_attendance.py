"""Who came when, over several activities: people, organisations or numbers against dates."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from zorgdesk.domain.activities import Activity
from zorgdesk.domain.documents import Block, BlockKind
from zorgdesk.domain.minutes import MinutesMaterial, Naming
from zorgdesk.domain.names import fold, sort_key
from zorgdesk.domain.participations import Participation, ParticipationStatus
from zorgdesk.domain.words import Word

_HEADING = Word("Aanwezigheden", "Attendance", "Présences")
_WHO = Word("Wie", "Who", "Qui")
_ORGANISATION = Word("Organisatie", "Organisation", "Organisation")
_PRESENT = Word("Aanwezig", "Present", "Présences")
_EXCUSED = Word("Verontschuldigd", "Excused", "Excuses")
_ALONE = Word("zonder organisatie", "without organisation", "sans organisation")
_LETTERS = {
    ParticipationStatus.PRESENT: Word("A", "P", "P"),
    ParticipationStatus.EXCUSED: Word("V", "E", "E"),
    ParticipationStatus.ABSENT: Word("–", "–", "–"),
}
_LEGEND = Word(
    "A: aanwezig, V: verontschuldigd, –: afwezig.",
    "P: present, E: excused, –: absent.",
    "P : présent, E : excusé, – : absent.",
)
_COUNTED = Word(
    "Het aantal mensen dat aanwezig was.",
    "The number of people who were present.",
    "Le nombre de personnes présentes.",
)
_STRICTNESS = (Naming.NAMES, Naming.ORGANISATIONS, Naming.COUNTS)
_DATES_BESIDE = 8
_SHOWN = frozenset(_LETTERS)

Row = tuple[str, list[str]]
"""What a row is of, and what stands under each date."""


def attendance(materials: Sequence[MinutesMaterial], language: str, *, public: bool) -> Iterator[Block]:
    """The heading and tables of at most eight dates; nothing when nobody was registered as there.

    People are named where every one of these minutes names them, else their organisations are counted, or
    everybody together where one only counts. Public minutes only count.
    """
    named = Naming.COUNTS if public else _strictest(materials)
    title, about, rows = _rows(materials, named, language)
    if not rows:
        return
    yield Block(BlockKind.HEADING, _HEADING.in_language(language), source="series:attendance")
    yield Block(BlockKind.PARAGRAPH, about.in_language(language))
    dates = [_day(material.activity) for material in materials]
    for start in range(0, len(dates), _DATES_BESIDE):
        beside = slice(start, start + _DATES_BESIDE)
        yield Block(BlockKind.TABLE_HEADER, cells=(title.in_language(language), *dates[beside]))
        for name, cells in rows:
            if any(cells[beside]):
                yield Block(BlockKind.TABLE_ROW, cells=(name, *cells[beside]))


def _strictest(materials: Sequence[MinutesMaterial]) -> Naming:
    chosen = {one for material in materials for one in (material.present_as, material.excused_as)}
    return max(chosen, key=_STRICTNESS.index, default=Naming.NAMES)


def _rows(materials: Sequence[MinutesMaterial], named: Naming, language: str) -> tuple[Word, Word, list[Row]]:
    if named is Naming.NAMES:
        return _WHO, _LEGEND, _people(materials, language)
    if named is Naming.ORGANISATIONS:
        return _ORGANISATION, _COUNTED, _organisations(materials, language)
    return _WHO, _COUNTED, _totals(materials, language)


def _people(materials: Sequence[MinutesMaterial], language: str) -> list[Row]:
    people: dict[int, Participation] = {}
    letters: dict[int, list[str]] = defaultdict(lambda: [""] * len(materials))
    for place, material in enumerate(materials):
        for one in material.participations:
            if one.status in _SHOWN:
                people[one.person_id] = one
                letters[one.person_id][place] = _LETTERS[one.status].in_language(language)
    ordered = sorted(people.values(), key=lambda one: sort_key(one.family_name, one.given_name))
    return [(_with_organisation(one), letters[one.person_id]) for one in ordered]


def _with_organisation(one: Participation) -> str:
    return f"{one.name} ({one.organisation})" if one.organisation else one.name


def _organisations(materials: Sequence[MinutesMaterial], language: str) -> list[Row]:
    counts: dict[str, list[int]] = defaultdict(lambda: [0] * len(materials))
    alone = _ALONE.in_language(language)
    for place, material in enumerate(materials):
        for one in material.participations:
            if one.status is ParticipationStatus.PRESENT:
                counts[one.organisation or alone][place] += 1
    ordered = sorted(counts, key=lambda name: (name == alone, fold(name)))
    return [(name, [str(count or "") for count in counts[name]]) for name in ordered]


def _totals(materials: Sequence[MinutesMaterial], language: str) -> list[Row]:
    statuses = ((_PRESENT, ParticipationStatus.PRESENT), (_EXCUSED, ParticipationStatus.EXCUSED))
    rows = [
        (name.in_language(language), [str(_count(material, status) or "") for material in materials])
        for name, status in statuses
    ]
    return [row for row in rows if any(row[1])]


def _count(material: MinutesMaterial, status: ParticipationStatus) -> int:
    return sum(one.status is status for one in material.participations)


def _day(activity: Activity) -> str:
    """Day and month, with the year below: as narrow as a date can be."""
    return f"{activity.date.day}/{activity.date.month}\n{activity.date.year}" if activity.date else "?"
