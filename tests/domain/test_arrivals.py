from datetime import UTC, datetime, timedelta

from zorgdesk.domain.arrivals import STEP, per_five_minutes

DOORS = datetime(2026, 9, 12, 18, 0, tzinfo=UTC)


def at(minutes: float) -> datetime:
    return DOORS + timedelta(minutes=minutes)


def test_nobody_came_in_no_bars() -> None:
    assert per_five_minutes([]) == []


def test_quiet_bars_between_arrivals_are_there_too() -> None:
    steps = [(DOORS + STEP * bar, number) for bar, number in enumerate([2, 0, 0, 1])]
    assert per_five_minutes([at(16), at(1), at(4.9)]) == steps


def test_what_is_spread_over_days_has_no_quiet_bars() -> None:
    assert per_five_minutes([at(0), at(60 * 24 * 30)]) == [(at(0), 1), (at(60 * 24 * 30), 1)]
