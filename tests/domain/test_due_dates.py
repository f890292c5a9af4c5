from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zorgdesk.domain.due_dates import due_date

MONDAY = date(2026, 3, 16)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("16-3", MONDAY),
        ("15-3", date(2027, 3, 15)),
        ("17/3", date(2026, 3, 17)),
        ("1.12", date(2026, 12, 1)),
        ("15-3-2026", date(2026, 3, 15)),
        ("15-3-28", date(2028, 3, 15)),
        ("2026-04-05", date(2026, 4, 5)),
        ("29-2", date(2028, 2, 29)),
        ("vandaag", MONDAY),
        ("Morgen", date(2026, 3, 17)),
        ("overmorgen", date(2026, 3, 18)),
        ("demain", date(2026, 3, 17)),
        ("maandag", MONDAY),
        ("zondag", date(2026, 3, 22)),
        ("vrij", date(2026, 3, 20)),
        ("fri", date(2026, 3, 20)),
        ("mardi", date(2026, 3, 17)),
    ],
)
def test_the_next_such_day(typed: str, day: date) -> None:
    assert due_date(typed, MONDAY) == day


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "30-2",
        "0-1",
        "1-13",
        "1-2-3",
        "31-4-2027",
        "ma",
        "di",
        "vrijdagen",
        "15",
        "2026-13-01",
        "0000-01-01",
    ],
)
def test_no_such_day(typed: str) -> None:
    assert due_date(typed, MONDAY) is None


def test_29_february_is_found_across_a_year_that_should_have_had_one() -> None:
    assert due_date("29-2", date(2096, 3, 1)) == date(2104, 2, 29)


def test_the_end_of_time_has_no_tomorrow() -> None:
    assert due_date("morgen", date.max) is None
    assert due_date("1-1", date.max) is None


@given(st.text() | st.from_regex(r"\d{1,4}[-/.]\d{1,2}([-/.]\d{1,4})?", fullmatch=True), st.dates())
def test_anything_typed_is_a_day_or_none(typed: str, today: date) -> None:
    found = due_date(typed, today)
    assert found is None or isinstance(found, date)
