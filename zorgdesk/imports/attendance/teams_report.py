"""The attendance report of a Teams meeting, as it is since 2021 and since July 2022.

UTF-16, tabs. Since 2022 in numbered parts; before, a summary and one table. Names of parts and columns are in
the language of who organised, dates as on their computer: the tables are found by what stands in them.

    1. Summary
    Meeting title⇥Praktijktafel wonen
    Attended participants⇥2

    2. Participants
    Name⇥First Join⇥Last Leave⇥In-Meeting Duration⇥Email⇥Participant ID (UPN)⇥Role
    De Smet, Lotte⇥9/10/26, 8:58:02 AM⇥9/10/26, 12:01:33 PM⇥3h 3m 31s⇥lotte@voorbeeld.be⇥x@y⇥Presenter
    Youssef Benali (External)⇥9/10/26, 9:02:11 AM⇥9/10/26, 11:40:00 AM⇥1h 7s⇥⇥⇥Presenter

    3. In-Meeting Activities
    Name⇥Join Time⇥Leave Time⇥Duration⇥Email⇥Role
    (a row for every time somebody joined)
"""

from collections import Counter

from zorgdesk.domain.attendance_lists import AttendanceList, ClaimSource, ListNote
from zorgdesk.domain.names import fold
from zorgdesk.domain.participations import ParticipationStatus
from zorgdesk.imports.attendance.context import ListContext
from zorgdesk.imports.attendance.durations import seconds_of
from zorgdesk.imports.attendance.gathering import Seen, gather
from zorgdesk.imports.attendance.moments import Clock, is_moment
from zorgdesk.imports.attendance.parts import Parts
from zorgdesk.imports.attendance.stay_tables import Block, StayTable
from zorgdesk.imports.attendance.texts import email_in, plain

NAME = "teams_report"
_TITLE = ("title", "titel", "titre", "titulo", "titolo", "tytul", "題名")
_AVERAGE = ("average", "gemiddelde", "moyen", "durchschnitt", "media", "sredni", "平均")
_MAY_DIFFER = 90
"""Seconds by which the parts of one report differ without anybody minding."""
_MOST_TOLD = 30
"""So many lines of a block are looked at for what is told of the meeting."""


def recognises(sheet: Parts) -> bool:
    """A table of who joined, with dates and how long it lasted."""
    return bool(_tables(sheet))


def read(sheet: Parts, context: ListContext) -> AttendanceList:
    """The joins of everybody where the report has them, else the first and the last with how long it was."""
    tables = _tables(sheet)
    cells = [row.at(place) for one in tables for row in one.block.rows for place in (one.joined, one.left)]
    clock = Clock(cells, context.day, context.zone)
    people = _rows(tables[0], clock)
    joins = _rows(tables[-1], clock) if len(tables) > 1 else []
    gathered, differ = gather(_everybody(people, joins)), _differing(people, joins)
    return AttendanceList(
        NAME,
        ClaimSource.ONLINE,
        gathered.attendees,
        title=_told_under(sheet.blocks, _TITLE),
        average=_told_under(sheet.blocks, _AVERAGE),
        days=clock.days,
        left_out=gathered.left_out,
        notes=((ListNote.DURATIONS_DIFFER, differ),) if differ else (),
    )


def _tables(sheet: Parts) -> list[StayTable]:
    return [one for one in sheet.stays if one.duration is not None and _is_dated(one)]


def _is_dated(table: StayTable) -> bool:
    return any(is_moment(row.at(table.joined)) for row in table.block.rows)


def _rows(table: StayTable, clock: Clock) -> list[Seen]:
    return [
        Seen(
            row.number,
            row.at(table.name),
            email_in(row.at(table.email)),
            joined=clock.read(row.at(table.joined)),
            left=clock.read(row.at(table.left)),
            seconds=seconds_of(row.at(table.duration)),
            status=ParticipationStatus.PRESENT,
        )
        for row in table.block.rows
    ]


def _everybody(people: list[Seen], joins: list[Seen]) -> list[Seen]:
    """The joins, and whoever is only in the list of people."""
    if not joins:
        return people
    known = {(fold(plain(one.name)), one.email) for one in joins}
    return [*joins, *(one for one in people if (fold(plain(one.name)), one.email) not in known)]


def _differing(people: list[Seen], joins: list[Seen]) -> str:
    """Whose time as a whole is not the sum of the times they joined: the report is checked by itself."""
    told, summed = _time_per_name(people if joins else []), _time_per_name(joins)
    differ = [name for name, seconds in told.items() if abs(seconds - summed[name]) > _MAY_DIFFER]
    return ", ".join(differ)


def _time_per_name(rows: list[Seen]) -> Counter[str]:
    times: Counter[str] = Counter()
    for one in rows:
        times[plain(one.name)] += one.seconds or 0
    return times


def _told_under(found: list[Block], words: tuple[str, ...]) -> str:
    """What stands beside one of these words in the lines with a name and a value above the tables."""
    for row in (row for block in found[:2] for row in (block.first, *block.rows[:_MOST_TOLD])):
        name = fold(plain(row.at(0)))
        if any(word in name for word in words):
            return plain(row.at(1))
    return ""
