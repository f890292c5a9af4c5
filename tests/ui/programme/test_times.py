from datetime import UTC, datetime

from zorgdesk.domain.activities import ProgrammeItem
from zorgdesk.ui.programme.times import clock_times

EIGHT = datetime(2026, 9, 12, 8, tzinfo=UTC)


def item(minutes: int | None, slot: int | None = None, starts_at: datetime | None = None) -> ProgrammeItem:
    return ProgrammeItem(1, "u", 1, 0, "Deel", slot=slot, duration_minutes=minutes, starts_at=starts_at)


def shown(times: list[datetime | None]) -> list[str]:
    return [at.strftime("%H:%M") if at else "" for at in times]


def test_each_part_begins_when_the_one_before_is_over() -> None:
    assert shown(clock_times(EIGHT, [item(10), item(35), item(None), item(5)])) == [
        "08:00",
        "08:10",
        "08:45",
        "",
    ]


def test_parallel_parts_begin_together_and_the_longest_counts() -> None:
    items = [item(10), item(60, slot=1), item(90, slot=1), item(5)]
    assert shown(clock_times(EIGHT, items)) == ["08:00", "08:10", "08:10", "09:40"]


def test_a_planned_time_goes_before_a_computed_one() -> None:
    ten = EIGHT.replace(hour=10)
    assert shown(clock_times(None, [item(10), item(15, starts_at=ten), item(5)])) == ["", "10:00", "10:15"]
