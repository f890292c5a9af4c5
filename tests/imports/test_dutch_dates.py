from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zorgdesk.imports.dutch_dates import find_date, is_only_date


@pytest.mark.parametrize(
    "text",
    [
        "12 december 2016",
        "maandag 12 december 2016",
        "ma. 12 dec. 2016",
        "12 dec '16",
        "12/12/16",
        "12-12-'16",
        "12.12.2016",
        "2016-12-12",
        "12de december 2016",
        "12 en 13 december 2016",
        "12-13 december 2016",
        "op MAANDAG 12 DECEMBER 2016 om 19.30u",
        "Lokeren, 12 december 2016",
    ],
)
def test_a_date_is_found_however_it_is_written(text: str) -> None:
    found = find_date(text)
    assert found is not None
    assert found.date == date(2016, 12, 12)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "19.30u–21u",
        "31 februari 2017",
        "12 december",
        "99/99/2016",
        "12/2016",
        "1.2.3.4",
        "tel. 09/12/16/17",
    ],
)
def test_what_is_no_date_is_none(text: str) -> None:
    assert find_date(text) is None


def test_two_figures_are_a_year_of_this_century_up_to_sixty_nine() -> None:
    years = [found.date.year for year in ("00", "69", "70", "99") if (found := find_date(f"1/2/{year}"))]
    assert years == [2000, 2069, 1970, 1999]


@pytest.mark.parametrize(
    ("text", "expected"), [("15 maart", date(2017, 3, 15)), ("2 januari", date(2018, 1, 2))]
)
def test_without_a_year_the_next_such_day_is_meant(text: str, expected: date) -> None:
    found = find_date(text, after=date(2017, 2, 23))
    assert found is not None
    assert found.date == expected


def test_a_line_that_is_only_a_date_has_nothing_else() -> None:
    assert is_only_date("(dinsdag 3 mei 2022)")
    assert not is_only_date("3 mei 2022 in Gent")


@given(day=st.dates(min_value=date(1970, 1, 1), max_value=date(2069, 12, 31)))
def test_every_day_is_read_back_from_figures(day: date) -> None:
    for text in (
        f"{day:%d/%m/%y}",
        f"{day:%d-%m-%Y}",
        day.isoformat(),
        f"x {day.day}.{day.month}.{day.year} y",
    ):
        found = find_date(text)
        assert found is not None
        assert found.date == day
