"""The sample of every format: who is on it, what it says of them, and how its rows can be told apart."""

import csv
import io
import random
from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path

from zorgdesk.domain.attendance_lists import AttendanceList, Attendee
from zorgdesk.domain.participations import ParticipationStatus
from zorgdesk.imports.attendance import read_attendance
from zorgdesk.imports.attendance.context import ListContext
from zorgdesk.imports.sheets import decode, delimiter_of

SAMPLES = Path(__file__).parents[2] / "data" / "attendance"
DAY = date(2026, 9, 10)
ALL = sorted(path.name for path in SAMPLES.glob("*.csv"))
PRESENT, REGISTERED = ParticipationStatus.PRESENT, ParticipationStatus.REGISTERED
ABSENT, EXCUSED, CANCELLED = (
    ParticipationStatus.ABSENT,
    ParticipationStatus.EXCUSED,
    ParticipationStatus.CANCELLED,
)


def read(path: Path, day: date | None = DAY) -> AttendanceList:
    return read_attendance(path, ListContext(day))


def people(found: AttendanceList) -> dict[str, Attendee]:
    return {one.shown: one for one in found.attendees}


def at(hour: int, minute: int, second: int = 0) -> datetime:
    """A moment of that day, in UTC: two hours before the clocks of Brussels."""
    return datetime(2026, 9, 10, hour, minute, second, tzinfo=UTC)


def without_rows(found: AttendanceList) -> object:
    """All a list says but where it stood."""
    said = sorted(
        (
            (one.shown, one.email, one.organisation, one.telephone, one.other_name, one.minutes, one.status)
            for one in found.attendees
        ),
        key=str,
    )
    stays = sorted(
        (one.shown, stay.joined, stay.left) for one in found.attendees for stay in one.stays if stay.left
    )
    left_out = sorted((one.why, one.text) for one in found.left_out)
    return found.format, found.source, found.title, found.days, said, stays, left_out, found.notes


def table_of(path: Path) -> list[list[str]]:
    text = decode(path.read_bytes())
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter_of(text)))


def shuffled(rows: list[list[str]], seed: int) -> list[list[str]]:
    """The rows below each head in another order; heads, titles and summaries stay where they are."""
    chance, result, block = random.Random(seed), list[list[str]](), list[list[str]]()
    for row in [*rows, []]:
        if len([cell for cell in row if cell]) > 2:
            block.append(row)
            continue
        below = block[1:]
        chance.shuffle(below)
        result += [*block[:1], *below, row]
        block = []
    return result[:-1]


def written(rows: Sequence[Sequence[str]], path: Path, delimiter: str, encoding: str, end: str) -> Path:
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=delimiter, lineterminator=end).writerows(rows)
    path.write_bytes(text.getvalue().encode(encoding, errors="replace"))
    return path
