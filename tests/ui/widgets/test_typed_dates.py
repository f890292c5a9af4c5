"""What people type for a date or a time."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zorgdesk.ui.widgets.typed_dates import parse_date, parse_time

TODAY = dt.date(2026, 9, 12)
MONTHS = {"januari": 1, "maart": 3, "mrt": 3, "mei": 5, "juni": 6, "juli": 7, "september": 9, "december": 12}


@pytest.mark.parametrize(
    ("typed", "date"),
    [
        ("15/3", dt.date(2027, 3, 15)),
        ("1/9", dt.date(2026, 9, 1)),
        ("15/6", dt.date(2026, 6, 15)),
        ("12/6", dt.date(2027, 6, 12)),
        ("15-3-2027", dt.date(2027, 3, 15)),
        ("15.03.27", dt.date(2027, 3, 15)),
        ("2027-03-15", dt.date(2027, 3, 15)),
        ("15 maart 2027", dt.date(2027, 3, 15)),
        ("15 Mrt 2027", dt.date(2027, 3, 15)),
        ("15 mrt. 2027", dt.date(2027, 3, 15)),
        ("ma 15 maart 2027", dt.date(2027, 3, 15)),
        ("29/2", dt.date(2028, 2, 29)),
        ("  ", None),
    ],
)
def test_dates(typed: str, date: dt.date | None) -> None:
    assert parse_date(typed, TODAY, MONTHS) == date


@pytest.mark.parametrize(
    "typed", ["15", "32/1", "30/2", "15/13", "15 foo 2027", "15 ju 2027", "later", "1/2/3/4", "²/3"]
)
def test_no_dates(typed: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        parse_date(typed, TODAY, MONTHS)


@given(st.dates(min_value=dt.date(2000, 1, 1), max_value=dt.date(2099, 12, 31)), st.sampled_from("/-. "))
def test_every_date_is_understood(date: dt.date, sign: str) -> None:
    assert parse_date(f"{date.day}{sign}{date.month}{sign}{date.year}", TODAY, {}) == date
    assert parse_date(f"{date.day}{sign}{date.month}{sign}{date:%y}", TODAY, {}) == date
    assert parse_date(date.isoformat(), TODAY, {}) == date


@given(st.dates(min_value=dt.date(2020, 1, 1), max_value=dt.date(2090, 1, 1)), st.integers(-85, 270))
def test_without_a_year_it_is_the_near_one(today: dt.date, days: int) -> None:
    date = today + dt.timedelta(days=days)
    assert parse_date(f"{date.day}/{date.month}", today, {}) == date


@given(st.text())
def test_any_text_is_a_date_nothing_or_an_error(text: str) -> None:
    try:
        found = parse_date(text, TODAY, MONTHS)
    except ValueError:
        return
    assert found is None or isinstance(found, dt.date)


@pytest.mark.parametrize(
    ("typed", "time"),
    [
        ("19:30", dt.time(19, 30)),
        ("19u30", dt.time(19, 30)),
        ("19U30", dt.time(19, 30)),
        ("19h30", dt.time(19, 30)),
        ("19.30", dt.time(19, 30)),
        ("1930", dt.time(19, 30)),
        ("930", dt.time(9, 30)),
        ("9u", dt.time(9, 0)),
        ("19", dt.time(19, 0)),
        ("19 uur", dt.time(19, 0)),
        ("19.30 uur", dt.time(19, 30)),
        ("", None),
    ],
)
def test_times(typed: str, time: dt.time | None) -> None:
    assert parse_time(typed) == time


@pytest.mark.parametrize("typed", ["25:00", "19:60", "19:3", "later", "12345", "-1", "²"])
def test_no_times(typed: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        parse_time(typed)


@given(st.text())
def test_any_text_is_a_time_nothing_or_an_error(text: str) -> None:
    try:
        found = parse_time(text)
    except ValueError:
        return
    assert found is None or isinstance(found, dt.time)
