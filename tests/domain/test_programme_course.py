from datetime import UTC, datetime, timedelta

from zorgdesk.domain.activities import ProgrammeItem
from zorgdesk.domain.programme_course import item_to_start, slot_started

EIGHT = datetime(2026, 5, 3, 8, tzinfo=UTC)


def item(
    number: int, slot: int | None = None, started: int | None = None, ended: int | None = None
) -> ProgrammeItem:
    """Minutes after eight."""
    moments = [None if after is None else EIGHT + timedelta(minutes=after) for after in (started, ended)]
    return ProgrammeItem(
        number, str(number), 1, number, str(number), slot=slot, started_at=moments[0], ended_at=moments[1]
    )


def steps(items: list[ProgrammeItem]) -> list[int | None]:
    """Where it goes back to, and where on."""
    found = (item_to_start(items, by) for by in (-1, 1))
    return [one.id if one else None for one in found]


def test_a_slot_is_one_step() -> None:
    assert steps([item(1), item(2), item(3)]) == [None, 1]
    assert steps([item(1, 5), item(2, 5), item(3)]) == [None, 1]
    assert steps([item(1, None, 0, 5), item(2, 5, 5), item(3, 5), item(4)]) == [1, 4]
    assert steps([item(1, None, 0, 5), item(2, 5, 5, 9), item(3, 5, 5), item(4)]) == [1, 4]


def test_back_to_the_workshop_that_was_left_last() -> None:
    workshops = [item(1, 5, 0, 20), item(2, 5, 0, 40), item(3, 5)]
    assert steps([*workshops, item(4, None, 40)]) == [2, None]
    assert steps(workshops) == [2, None]


def test_after_the_last_one_nothing_is_left_that_was_passed_over() -> None:
    assert steps([item(1, 5, 0, 20), item(2, 5), item(3, None, 20, 30)]) == [3, None]


def test_workshops_begin_together() -> None:
    items = [item(1, None, 0, 5), item(2, 5, 5, 9), item(3, 5), item(4)]
    assert slot_started(items, 3) == EIGHT + timedelta(minutes=5)
    assert slot_started(items, 4) is None
