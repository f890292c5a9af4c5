from datetime import UTC, datetime

from zorgdesk.domain.activities import ProgrammeItem
from zorgdesk.domain.programme_times import clock_times, needless_times, programme_end, with_times

EIGHT = datetime(2026, 9, 12, 8, tzinfo=UTC)


def item(
    minutes: int | None, slot: int | None = None, starts_at: datetime | None = None, key: int = 1
) -> ProgrammeItem:
    return ProgrammeItem(key, "u", 1, 0, "Deel", slot=slot, duration_minutes=minutes, starts_at=starts_at)


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


def test_a_parallel_part_of_unknown_length_leaves_the_others_to_count() -> None:
    for slot in ([item(60, slot=1), item(None, slot=1)], [item(None, slot=1), item(60, slot=1)]):
        assert shown(clock_times(EIGHT, [*slot, item(5)])) == ["08:00", "08:00", "09:00"]
    unknown = [item(None, slot=1), item(None, slot=1), item(5)]
    assert shown(clock_times(EIGHT, unknown)) == ["08:00", "08:00", ""]


def test_the_programme_ends_when_its_last_part_does() -> None:
    assert programme_end(EIGHT, [item(10), item(60, slot=1), item(30, slot=1)]) == EIGHT.replace(
        hour=9, minute=10
    )
    assert programme_end(EIGHT, [item(10), item(None)]) is None
    assert programme_end(EIGHT, []) is None


def test_own_times_that_follow_anyway_are_known() -> None:
    ten_past = EIGHT.replace(minute=10)
    items = [
        item(10, starts_at=EIGHT, key=1),
        item(5, starts_at=ten_past, key=2),
        item(5, starts_at=EIGHT.replace(hour=9), key=3),
        item(5, key=4),
    ]
    assert needless_times(EIGHT, items) == {1, 2}
    assert shown([one.starts_at for one in with_times(EIGHT, items)]) == ["08:00", "08:10", "09:00", "09:05"]
