"""Every format by its sample, and the same sample in another order, delimiter and encoding."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from tests.imports.attendance.samples import (
    ABSENT,
    ALL,
    CANCELLED,
    EXCUSED,
    PRESENT,
    REGISTERED,
    SAMPLES,
    at,
    people,
    read,
    shuffled,
    table_of,
    without_rows,
    written,
)
from zorgdesk.domain.attendance_lists import ClaimSource, ListNote, Stay, WhyLeftOut
from zorgdesk.domain.participations import ParticipationStatus

SAID: dict[str, tuple[str, ClaimSource, dict[str, tuple[ParticipationStatus | None, int | None]]]] = {
    "civicrm.csv": (
        "civicrm",
        ClaimSource.DOOR,
        {
            "Lotte De Smet": (PRESENT, None),
            "Youssef Benali": (ABSENT, None),
            "Sofie Peeters": (None, None),
        },
    ),
    "eventbrite.csv": (
        "eventbrite",
        ClaimSource.DOOR,
        {
            "Lotte De Smet": (REGISTERED, None),
            "Jan Claes": (PRESENT, None),
            "Sofie Peeters": (CANCELLED, None),
        },
    ),
    "forms_google.csv": (
        "forms",
        ClaimSource.REGISTRATION,
        {"Lotte De Smet": (REGISTERED, None), "Youssef Benali": (REGISTERED, None)},
    ),
    "forms_microsoft.csv": (
        "forms",
        ClaimSource.REGISTRATION,
        {"Lotte De Smet": (REGISTERED, None), "Youssef Benali": (REGISTERED, None)},
    ),
    "google_meet.csv": (
        "google_meet",
        ClaimSource.ONLINE,
        {"Lotte De Smet": (PRESENT, 62), "Sofie Peeters": (PRESENT, 58)},
    ),
    "google_meet_old.csv": (
        "google_meet",
        ClaimSource.ONLINE,
        {"Lotte De Smet": (PRESENT, 62), "Sofie Peeters": (PRESENT, 58)},
    ),
    "indico.csv": (
        "indico",
        ClaimSource.DOOR,
        {
            "Lotte De Smet": (PRESENT, None),
            "Youssef Benali": (REGISTERED, None),
            "Sofie Peeters": (CANCELLED, None),
        },
    ),
    "odoo.csv": (
        "odoo",
        ClaimSource.DOOR,
        {
            "Lotte De Smet": (PRESENT, None),
            "Youssef Benali": (REGISTERED, None),
            "Sofie Peeters": (CANCELLED, None),
        },
    ),
    "odoo_technical.csv": (
        "odoo",
        ClaimSource.DOOR,
        {"Lotte De Smet": (PRESENT, None), "Youssef Benali": (REGISTERED, None)},
    ),
    "openslides.csv": (
        "openslides",
        ClaimSource.DOOR,
        {"Lotte De Smet": (PRESENT, None), "Youssef Benali": (REGISTERED, None)},
    ),
    "pretix.csv": (
        "pretix",
        ClaimSource.DOOR,
        {"Lotte De Smet": (PRESENT, None), "Youssef Benali": (REGISTERED, None)},
    ),
    "signup_door.csv": (
        "signup",
        ClaimSource.DOOR,
        {
            "Lotte De Smet": (PRESENT, None),
            "Youssef Benali": (EXCUSED, None),
            "Sofie Peeters": (None, None),
        },
    ),
    "signup_paper.csv": (
        "signup",
        ClaimSource.PAPER,
        {"Lotte De Smet": (PRESENT, None), "Youssef Benali": (None, None)},
    ),
    "signup_registrations.csv": (
        "signup",
        ClaimSource.REGISTRATION,
        {"Lotte De Smet": (REGISTERED, None), "Youssef Benali": (REGISTERED, None)},
    ),
    "teams_event.csv": (
        "teams_event",
        ClaimSource.ONLINE,
        {"Lotte De Smet": (PRESENT, 90), "Youssef Benali": (PRESENT, None)},
    ),
    "teams_meeting.csv": (
        "teams_meeting",
        ClaimSource.ONLINE,
        {"De Smet Lotte": (PRESENT, 115), "Youssef Benali": (PRESENT, None)},
    ),
    "teams_report_2021_fr.csv": (
        "teams_report",
        ClaimSource.ONLINE,
        {"Lotte De Smet": (PRESENT, 164), "Sofie Peeters": (PRESENT, 36)},
    ),
    "teams_report_2022.csv": (
        "teams_report",
        ClaimSource.ONLINE,
        {
            "Lotte De Smet": (PRESENT, 184),
            "Youssef Benali": (PRESENT, 98),
            "Sofie Peeters": (PRESENT, 36),
            "+32 470 12 34 **": (PRESENT, 30),
        },
    ),
    "zoom.csv": (
        "zoom",
        ClaimSource.ONLINE,
        {"Lotte De Smet": (PRESENT, 184), "Sofie": (PRESENT, 60)},
    ),
    "zoom_users.csv": (
        "zoom",
        ClaimSource.ONLINE,
        {"Lotte De Smet": (PRESENT, 184), "Sofie": (PRESENT, 60)},
    ),
    "zoom_webinar.csv": (
        "zoom",
        ClaimSource.ONLINE,
        {"Lotte De Smet": (PRESENT, 130), "Youssef Benali": (PRESENT, 60), "Jan Claes": (ABSENT, None)},
    ),
}


@pytest.mark.parametrize("name", ALL)
def test_every_sample_says_who_was_there_and_how_long(name: str) -> None:
    found = read(SAMPLES / name)
    said = {shown: (one.status, one.minutes) for shown, one in people(found).items()}
    assert (found.format, found.source, said) == SAID[name]
    emails = {one.email for one in found.attendees if one.shown in ("Lotte De Smet", "De Smet Lotte")}
    assert emails <= {"", "lotte@voorbeeld.example"}


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    name=st.sampled_from(ALL),
    seed=st.integers(0, 999),
    delimiter=st.sampled_from("\t;,|"),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"]),
    end=st.sampled_from(["\n", "\r\n"]),
)
def test_order_delimiter_and_encoding_change_nothing(
    tmp_path: Path, name: str, seed: int, delimiter: str, encoding: str, end: str
) -> None:
    rows = shuffled(table_of(SAMPLES / name), seed)
    again = read(written(rows, tmp_path / "opnieuw.csv", delimiter, encoding, end))
    assert without_rows(again) == without_rows(read(SAMPLES / name))


@pytest.mark.parametrize("name", ALL)
def test_an_old_windows_encoding_changes_nothing(tmp_path: Path, name: str) -> None:
    again = read(written(table_of(SAMPLES / name), tmp_path / "oud.csv", ";", "cp1252", "\r\n"))
    assert without_rows(again) == without_rows(read(SAMPLES / name))


@pytest.mark.parametrize("name", ALL)
def test_saved_as_a_workbook_it_says_the_same(tmp_path: Path, name: str) -> None:
    book = Workbook()
    for row in table_of(SAMPLES / name):
        book.active.append([cell or None for cell in row])
    book.save(tmp_path / "lijst.xlsx")
    assert without_rows(read(tmp_path / "lijst.xlsx")) == without_rows(read(SAMPLES / name))


def test_who_joined_twice_is_one_person_with_two_stays() -> None:
    youssef = people(read(SAMPLES / "teams_report_2022.csv"))["Youssef Benali"]
    assert youssef.stays == (Stay(at(7, 2, 11), at(8, 0)), Stay(at(9, 0), at(9, 40)))
    assert youssef.rows == (19, 20)
    assert youssef.email == "y.benali@voorbeeld.example"  # never the account


def test_the_title_of_a_report_may_hold_a_line_break() -> None:
    assert read(SAMPLES / "teams_report_2022.csv").title == "Praktijktafel wonen (reeks najaar)"


def test_the_average_of_a_report_is_told_as_it_stands_there() -> None:
    assert read(SAMPLES / "teams_report_2022.csv").average == "1h 42m 7s"
    assert read(SAMPLES / "zoom.csv").average == ""


@pytest.mark.parametrize(
    ("name", "keys"),
    [
        ("odoo_technical.csv", "odoo:__export__."),
        ("odoo.csv", ""),
        ("eventbrite.csv", "eventbrite:"),
        ("indico.csv", "indico:"),
        ("civicrm.csv", "civicrm:"),
        ("pretix.csv", "pretix:"),
        ("forms_microsoft.csv", ""),
        ("zoom.csv", ""),
    ],
)
def test_registrations_keep_the_key_of_their_program(name: str, keys: str) -> None:
    found = [one.source_key for one in read(SAMPLES / name).attendees]
    assert all(key.startswith(keys) and bool(key) == bool(keys) for key in found)
    assert len(set(found)) == (len(found) if keys else 1)


def test_who_never_left_stayed_until_nobody_knows_when() -> None:
    youssef = people(read(SAMPLES / "teams_meeting.csv"))["Youssef Benali"]
    assert (youssef.minutes, youssef.joined, youssef.left) == (None, at(7, 31, 15), None)


def test_who_only_waited_to_be_let_in_was_not_there() -> None:
    found = read(SAMPLES / "zoom.csv")
    assert [(one.why, one.text) for one in found.left_out] == [(WhyLeftOut.WAITING_ROOM, "Jan Claes")]
    assert people(found)["Sofie"].other_name == "Sofie Peeters"


def test_times_of_a_town_hall_are_in_utc() -> None:
    assert people(read(SAMPLES / "teams_event.csv"))["Lotte De Smet"].joined == at(7, 1, 12)


@pytest.mark.parametrize("name", ["pretix.csv", "indico.csv", "odoo.csv"])
def test_the_moment_of_checking_in_is_kept(name: str) -> None:
    assert people(read(SAMPLES / name))["Lotte De Smet"].joined in (at(7, 32), at(7, 32, 15))


def test_a_national_register_number_is_left_out_and_told() -> None:
    found = read(SAMPLES / "signup_door.csv")
    assert found.notes == ((ListNote.NATIONAL_NUMBER, "Rijksregisternummer"),)
    assert "85.07.30" not in str(found)


def test_first_passwords_are_not_read() -> None:
    assert "geheim" not in str(read(SAMPLES / "openslides.csv"))


def test_words_of_a_site_that_nobody_knows_are_told() -> None:
    assert read(SAMPLES / "civicrm.csv").notes == ((ListNote.UNKNOWN_STATUS, "Belt nog terug"),)


def test_a_question_of_a_form_may_ask_for_the_organisation() -> None:
    lotte = people(read(SAMPLES / "forms_google.csv"))["Lotte De Smet"]
    assert (lotte.organisation, lotte.email) == ("Buurthuis De Brug", "lotte@voorbeeld.example")
