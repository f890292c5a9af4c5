"""Durations, moments and names as programs write them, and tables in a language nobody knows."""

from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.imports.attendance.samples import DAY, EXCUSED, PRESENT, REGISTERED, at, people, read
from zorgdesk.domain.attendance_lists import ListNote, Stay, WhyLeftOut, minutes_together
from zorgdesk.errors import ZorgdeskError
from zorgdesk.imports.attendance.durations import seconds_of
from zorgdesk.imports.attendance.moments import Clock
from zorgdesk.imports.attendance.names import Called, read_name
from zorgdesk.imports.attendance.statuses import status_of

BRUSSELS = ZoneInfo("Europe/Brussels")


@pytest.mark.parametrize(
    ("written", "seconds"),
    [
        ("3h 3m 41s", 11021),
        ("3h 26s", 10826),
        ("55m", 3300),
        ("29m 22s", 1762),
        ("2\u00a0h\u00a044\u00a0m", 9840),
        ("59 Min. 0 Sek.", 3540),
        ("1 Std. 2 Min.", 3720),
        ("1 godz. 2 min 3 sek.", 3723),
        ("1 h 1 min 55 s", 3715),
        ("1 uur en 5 minuten", 3900),
        ("1 heure 5 minutes", 3900),
        ("01:02:10", 3730),
        ("58 min", 3480),
        ("1 hr 2 min", 3720),
        ("42m", 2520),
        ("184", 11040),
        (184, 11040),
        (time(1, 2, 10), 3730),
        (timedelta(minutes=5), 300),
    ],
)
def test_durations_in_all_spellings(written: object, seconds: int) -> None:
    assert seconds_of(written) == seconds  # type: ignore[arg-type]


@pytest.mark.parametrize("written", ["", "--", "Presenter", "3 keer", "10/09/2026", None, True])
def test_what_is_no_duration(written: object) -> None:
    assert seconds_of(written) is None  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "written",
    [
        "10/09/2026, 09:28:02",
        "9/10/26, 9:28:02 AM",
        "10/09/26, 09:28:02",
        "10.09.26, 09:28:02",
        "26/9/10 9:28:02",
        "10/09/2026 à 09:28:02",
        "2026-09-10 09:28:02",
        "10-9-2026 09:28:02",
        "9/10/26, 9:28:02\u202fAM",
        "09/10/2026 09:28:02 a.m.",
        "2026-09-10T07:28:02Z",
        "2026-09-10 07:28:02.123456+00:00",
        datetime(2026, 9, 10, 9, 28, 2),
    ],
)
def test_moments_in_all_spellings(written: str | datetime) -> None:
    assert Clock([written], DAY, BRUSSELS).read(written) == at(7, 28, 2)


def test_the_order_that_fits_all_moments_is_taken() -> None:
    cells = ["03/04/2026, 09:00:00", "13/04/2026, 09:00:00"]
    clock = Clock(cells, None, BRUSSELS)
    assert clock.read(cells[0]) == datetime(2026, 4, 3, 7, tzinfo=UTC)


def test_a_day_nobody_can_tell_is_asked() -> None:
    clock = Clock(["03/04/2026, 09:00:00"], None, BRUSSELS)
    assert clock.days == (date(2026, 3, 4), date(2026, 4, 3))
    assert clock.read("03/04/2026, 09:00:00") is None
    answered = Clock(["03/04/2026, 09:00:00"], date(2026, 3, 4), BRUSSELS)
    assert answered.read("03/04/2026, 09:00:00") == datetime(2026, 3, 4, 8, tzinfo=UTC)


def test_the_day_of_the_activity_decides_only_where_it_can() -> None:
    assert Clock(["03/04/2026, 09:00"], date(2026, 9, 10), BRUSSELS).days == (
        date(2026, 3, 4),
        date(2026, 4, 3),
    )
    assert Clock(["13/04/2026, 09:00"], date(2026, 9, 10), BRUSSELS).days == (date(2026, 4, 13),)


@given(st.datetimes(datetime(2015, 1, 1), datetime(2090, 1, 1)).map(lambda at: at.replace(microsecond=0)))
def test_whatever_the_order_the_day_of_the_activity_gives_the_moment_back(moment: datetime) -> None:
    for shape in ("%d/%m/%Y, %H:%M:%S", "%m/%d/%Y %I:%M:%S %p", "%Y-%m-%d %H:%M:%S", "%d.%m.%y, %H:%M:%S"):
        written = moment.strftime(shape)
        assert Clock([written], moment.date(), UTC).read(written) == moment.replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("shown", "called"),
    [
        ("Youssef Benali (Guest)", Called("Youssef Benali")),
        ("Youssef Benali (External)", Called("Youssef Benali")),
        ("Sofie Peeters (Niet geverifieerd)", Called("Sofie Peeters")),
        ("Sofie Peeters (Non vérifié)", Called("Sofie Peeters")),
        ("Sofie Peeters (Buurthuis) (Gast)", Called("Sofie Peeters", "Buurthuis")),
        ("Sofie (Sofie Peeters)", Called("Sofie", "Sofie Peeters")),
        ("De Smet, Lotte", Called("De Smet, Lotte")),
        ("Lotte De Smet r0123456", Called("Lotte De Smet")),
        ("+32 470 12 34 **", Called(telephone="+32 470 12 34 **")),
        ("0470/12.34.56", Called(telephone="0470/12.34.56")),
        ("", Called()),
        ("--", Called()),
    ],
)
def test_names_as_meetings_show_them(shown: str, called: Called) -> None:
    assert read_name(shown) == called


@pytest.mark.parametrize("said", ["x", "X", "ja", "✓", "Aanwezig", "Présent", True, 1])
def test_signs_for_being_there(said: object) -> None:
    assert status_of(said) is PRESENT  # type: ignore[arg-type]


def test_a_report_in_unknown_words_is_known_by_its_shape(tmp_path: Path) -> None:
    lines = [
        "1. Ozet",
        "Baslik\tX",
        "",
        "2. Katilimcilar",
        "Ad\tBir\tIki\tUc\tDort\tBes (UPN)\tAlti",
        "De Smet, Lotte\t10.09.26, 08:58:02\t10.09.26, 12:01:33\t3h 3m 31s\tl@x.example\ta@b.c\tZ",
        "",
        "3. Hareketler",
        "Ad\tBir\tIki\tUc\tDort\tAlti",
        "De Smet, Lotte\t10.09.26, 08:58:02\t10.09.26, 09:58:02\t1h\tl@x.example\tZ",
        "De Smet, Lotte\t10.09.26, 11:00:00\t10.09.26, 12:01:33\t1h 1m 33s\tl@x.example\tZ",
    ]
    path = tmp_path / "rapor.csv"
    path.write_bytes("\r\n".join(lines).encode("utf-16"))
    found = read(path)
    lotte = people(found)["Lotte De Smet"]
    assert (found.format, lotte.minutes, lotte.email) == ("teams_report", 122, "l@x.example")
    assert found.notes == ((ListNote.DURATIONS_DIFFER, "De Smet, Lotte"),)


def test_leaving_in_unknown_words_is_what_nobody_begins_with(tmp_path: Path) -> None:
    path = tmp_path / "lijst.csv"
    path.write_text(
        "Ad\tEylem\tZaman\n"
        "Lotte De Smet\tKatildi\t10/09/2026, 09:00:00\n"
        "Lotte De Smet\tAyrildi\t10/09/2026, 10:00:00\n"
        "Sofie Peeters\tKatildi\t10/09/2026, 09:30:00\n",
        encoding="utf-8",
    )
    found = people(read(path))
    assert (found["Lotte De Smet"].minutes, found["Sofie Peeters"].minutes) == (60, None)


def test_two_meetings_in_one_file_are_told_apart(tmp_path: Path) -> None:
    path = tmp_path / "lijst.csv"
    path.write_text(
        "Full Name\tUser Action\tTimestamp\n"
        "Lotte De Smet\tJoined\t9/10/2026, 9:00:00 AM\n"
        "Lotte De Smet\tLeft\t9/10/2026, 10:00:00 AM\n"
        "Jan Claes\tJoined\t9/11/2026, 9:00:00 AM\n",
        encoding="utf-8",
    )
    found = read(path)
    assert list(people(found)) == ["Lotte De Smet"]
    assert [(one.row, one.why) for one in found.left_out] == [(4, WhyLeftOut.OTHER_MEETING)]


def test_one_address_for_several_guests_does_not_make_them_one(tmp_path: Path) -> None:
    path = tmp_path / "lijst.csv"
    path.write_text(
        "Naam;E-mail\nLotte Maes;l@x.example\nJan Maes;l@x.example\nLotte Maes;\n", encoding="utf-8"
    )
    assert [(one.shown, one.rows) for one in read(path).attendees] == [
        ("Lotte Maes", (2, 4)),
        ("Jan Maes", (3,)),
    ]


def test_two_devices_at_once_count_once() -> None:
    stays = (Stay(at(9, 0), at(10, 0)), Stay(at(9, 30), at(10, 30)), Stay(at(11, 0), at(11, 10)))
    assert minutes_together(stays) == 100
    assert minutes_together((*stays, Stay(at(12, 0), None))) is None


def test_the_list_of_another_day_is_told(tmp_path: Path) -> None:
    path = tmp_path / "lijst.csv"
    path.write_text("Full Name\tUser Action\tTimestamp\nJan Claes\tJoined\t13/10/2026, 09:00:00\n")
    assert read(path).notes == ((ListNote.OTHER_DAY, "2026-10-13"),)


def test_a_table_without_names_is_refused_with_a_reason(tmp_path: Path) -> None:
    path = tmp_path / "lijst.csv"
    path.write_text("Product;Prijs\nKoffie;2\nThee;3\n", encoding="utf-8")
    with pytest.raises(ZorgdeskError) as caught:
        read(path)
    assert caught.value.code == "not_an_attendance_list"


def listed(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "lijst.csv"
    path.write_text(text, encoding="utf-8")
    return path


def test_moments_of_registering_and_checking_in_are_no_meeting(tmp_path: Path) -> None:
    found = read(
        listed(
            tmp_path,
            "ID,Name,Email Address,Registration date,Registration state,Price,Checked in,Check-in date\n"
            "12,Lotte Maes,l@x.be,2026-08-01 07:32:15+00:00,Completed,0,Yes,2026-09-10 07:32:15.1234+00:00\n"
            "13,Jan Claes,j@x.be,2026-08-01 07:32:15+00:00,Withdrawn,0,No,\n",
        )
    )
    assert (found.format, list(people(found))) == ("indico", ["Lotte Maes", "Jan Claes"])


def test_a_number_before_a_name_is_not_the_name(tmp_path: Path) -> None:
    text = "Nr\tAd\tBir\tIki\tUc\n1\tLotte Maes\t10.09.26, 08:00:00\t10.09.26, 09:00:00\t1h\n"
    assert list(people(read(listed(tmp_path, text)))) == ["Lotte Maes"]


def test_when_somebody_registered_for_a_webinar_is_not_when_they_joined(tmp_path: Path) -> None:
    head = "Attended,User Name (Original Name),Email,Registration Time,Join Time,Leave Time,Time in Session"
    rows = (
        "Yes,Lotte Maes,l@x.be,09/01/2026 08:00:00 AM,09/10/2026 09:00:00 AM,09/10/2026 10:00:00 AM,60",
        "No,Jan Claes,j@x.be,09/02/2026 08:00:00 AM,--,--,--",
    )
    found = people(read(listed(tmp_path, "\n".join(("Attendee Details,", head, *rows)))))
    assert found["Lotte Maes"].stays == (Stay(at(7, 0), at(8, 0)),)
    assert found["Jan Claes"].stays == ()


def test_a_report_per_user_may_lack_the_older_names(tmp_path: Path) -> None:
    path = listed(tmp_path, "Name,User Email,Total Duration (Minutes),Guest\nLotte Maes,l@x.be,184,No\n")
    found = read(path)
    assert (found.format, found.attendees[0].minutes, found.attendees[0].status) == ("zoom", 184, PRESENT)


def test_who_answers_a_form_that_they_do_not_come_is_excused(tmp_path: Path) -> None:
    head = "Tijdstempel,E-mailadres,Voornaam,Naam,Kom je op 10 september?\n"
    rows = "10/08/2026 9:31,l@x.be,Lotte,Maes,Ja\n10/08/2026 9:31,j@x.be,Jan,Claes,Nee\n"
    found = people(read(listed(tmp_path, head + rows)))
    assert [found[name].status for name in ("Lotte Maes", "Jan Claes")] == [REGISTERED, EXCUSED]


def test_a_line_above_a_group_is_nobody(tmp_path: Path) -> None:
    head = "Attendee Name,Email,Booked by,Event,Status,Attended Date\n"
    rows = "Praktijktafel wonen (1),,,,,\nLotte Maes,l@x.be,Jan,Wonen,Attended,2026-09-10 07:32:00\n"
    assert list(people(read(listed(tmp_path, head + rows)))) == ["Lotte Maes"]


def test_letters_of_a_hand_nobody_knows_are_asked_about_together(tmp_path: Path) -> None:
    path = listed(tmp_path, "Naam;Aanwezigheid\nLotte Maes;A\nJan Claes;V\nPol Wouters;X\nAn Baert;ja\n")
    found = read(path)
    said = [found.attendees[place].status for place in range(4)]
    assert (said, [word.text for word in found.words]) == ([None, None, None, PRESENT], ["A", "V", "X"])
    ticked = read(listed(tmp_path, "Naam;Aanwezigheid\nLotte Maes;x\nJan Claes;V\n"))
    assert ([one.status for one in ticked.attendees], ticked.words) == ([PRESENT, EXCUSED], ())


def test_when_somebody_left_is_kept(tmp_path: Path) -> None:
    found = people(read(listed(tmp_path, "Naam;Aankomst;Vertrek\nLotte Maes;9:05;12:00\nJan Claes;9:10;\n")))
    assert found["Lotte Maes"].stays == (Stay(at(7, 5), at(10, 0)),)
    assert (found["Jan Claes"].joined, found["Jan Claes"].left) == (at(7, 10), None)
