"""Any register, written and read again, is the same register."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from zorgdesk.domain.formula_guard import guarded, unguarded
from zorgdesk.domain.organisations import Organisation
from zorgdesk.domain.people import Person
from zorgdesk.exports.tables import TableExport, write_table
from zorgdesk.exports.tables_wording import OrganisationRow, PersonRow, organisations_table, people_table
from zorgdesk.imports.sheets import read_sheets

SIGNS = st.characters(exclude_categories=["Cc", "Cs", "Cn", "Zl", "Zp"], exclude_characters="\ufffe\uffff")
RISKY = st.sampled_from(
    ["=1+1", "+32 470 12 34 56", "-5", "@home", "'=1", "''+a", "'t Hof", "a;b", 'zei "ja"', "0470"]
)
TEXT = (st.text(SIGNS, max_size=12).map(str.strip) | RISKY).filter(lambda text: text == text.strip())
NAME = TEXT.filter(bool)
PEOPLE = st.lists(
    st.builds(
        Person,
        st.just(1),
        st.just("p1"),
        given_name=TEXT,
        family_name=NAME,
        email=TEXT,
        telephone=TEXT,
        note=TEXT,
        organisation=st.none() | NAME,
        job_title=TEXT,
    ),
    min_size=1,
    max_size=8,
)
ORGANISATIONS = st.lists(
    st.builds(
        Organisation,
        st.just(1),
        st.just("o1"),
        NAME,
        municipality=TEXT,
        website=TEXT,
        recognised=st.sampled_from([True, False, None]),
        people=st.integers(0, 9999),
    ),
    min_size=1,
    max_size=8,
)
ONCE = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def read_back(table: TableExport, target: Path) -> list[list[str]]:
    write_table(table, target)
    width = len(table.columns)
    return [["" if cell is None else str(cell) for cell in (*row, *[None] * width)][:width]
            for row in read_sheets(target)[0].rows]  # fmt: skip


def as_shown(table: TableExport) -> list[list[str]]:
    titles = [column.title for column in table.columns]
    return [titles, *(["" if value is None else str(value) for value in row] for row in table.rows)]


@pytest.mark.parametrize("extension", ["xlsx", "csv"])
@ONCE
@given(people=PEOPLE)
@example(people=[Person(1, "p1", "_x000D_", "_x0041_ =", note="_x000D_")])
def test_people(people: list[Person], extension: str, tmp_path: Path) -> None:
    table = people_table(map(PersonRow, people), "nl")
    assert read_back(table, tmp_path / f"personen.{extension}") == as_shown(table)


@pytest.mark.parametrize("extension", ["xlsx", "csv"])
@ONCE
@given(organisations=ORGANISATIONS)
def test_organisations(organisations: list[Organisation], extension: str, tmp_path: Path) -> None:
    table = organisations_table(map(OrganisationRow, organisations), "fr")
    assert read_back(table, tmp_path / f"organisaties.{extension}") == as_shown(table)


@given(st.text() | RISKY)
def test_a_guard_takes_nothing_with_it(text: str) -> None:
    assert unguarded(guarded(text)) == text
    assert guarded(text)[:1] not in ("=", "@", "\t", "\r")


@pytest.mark.parametrize("text", ["+32 470 12 34 56", "+32", "+32 (0)470/12.34.56", "'t Hof", "0470", "1-2"])
def test_what_is_no_formula_stays_as_it_is(text: str) -> None:
    assert guarded(text) == text


@pytest.mark.parametrize("text", ["=1+1", "-1", "@SUM(A1)", "\t=1", "+A1", "+32+cmd|' /C calc'!A0"])
def test_what_would_be_calculated_is_kept_from_it(text: str) -> None:
    assert guarded(text) == f"'{text}"
