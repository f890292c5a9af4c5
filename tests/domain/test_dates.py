from datetime import date

import pytest

from zorgdesk.domain.dates import is_likely, probably_meant
from zorgdesk.domain.due_dates import due_date
from zorgdesk.imports.dutch_dates import find_date


@pytest.mark.parametrize(
    ("day", "likely"),
    [
        (date(1899, 12, 31), False),
        (date(1900, 1, 1), True),
        (date(2100, 12, 31), True),
        (date(2101, 1, 1), False),
    ],
)
def test_from_1900_to_2100(day: date, likely: bool) -> None:
    assert is_likely(day) is likely


def test_the_same_last_two_figures() -> None:
    assert probably_meant(date(26, 3, 15)) == date(2026, 3, 15)
    assert probably_meant(date(1826, 3, 15)) == date(2026, 3, 15)
    assert probably_meant(date(2104, 2, 29)) == date(2004, 2, 29)
    assert probably_meant(date(4, 2, 29)) == date(2004, 2, 29)


def test_where_that_year_does_not_have_the_day() -> None:
    assert probably_meant(date(1600, 2, 29)) == date(2000, 2, 29)


def test_a_typed_line_leaves_such_a_date_in_the_text() -> None:
    assert due_date("15-3-1826", date(2026, 9, 12)) is None
    assert due_date("2126-03-15", date(2026, 9, 12)) is None


def test_a_report_about_the_past_is_not_of_that_day() -> None:
    found = find_date("Sinds 4 oktober 1830 bestaat België. Verslag van 23/02/2017.")
    assert found is not None
    assert found.date == date(2017, 2, 23)
