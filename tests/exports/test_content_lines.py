"""Calendars and address cards, read back line by line."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from zorgdesk.domain.activities import Activity, ActivityState
from zorgdesk.domain.people import Person
from zorgdesk.domain.tasks import Task
from zorgdesk.exports.address_cards import write_cards
from zorgdesk.exports.calendar import write_events, write_to_dos
from zorgdesk.exports.content_lines import line, write_lines

AT = datetime(2026, 3, 5, 18, 30, tzinfo=UTC)


def lines_of(path: Path) -> list[str]:
    content = path.read_bytes()
    assert content.endswith(b"\r\n")
    assert all(len(raw) <= 75 for raw in content.split(b"\r\n"))
    assert b"\n" not in content.replace(b"\r\n", b"")
    return content.replace(b"\r\n ", b"").decode("utf-8").split("\r\n")[:-1]


def unescaped(text: str) -> str:
    return text.replace("\\n", "\n").replace("\\,", ",").replace("\\;", ";").replace("\\\\", "\\")


@given(
    st.text(
        st.characters(
            codec="utf-8", exclude_categories=["Cc", "Cs", "Zl", "Zp", "Cn"], exclude_characters="\\"
        )
    )
)
def test_any_text_stays_one_property(tmp_path_factory: object, text: str) -> None:
    target = tmp_path_factory.getbasetemp() / "lines.ics"  # type: ignore[attr-defined]
    write_lines([line("SUMMARY", text)], target)
    (read,) = lines_of(target)
    assert unescaped(read.removeprefix("SUMMARY:")) == text


def test_text_can_not_become_a_property(tmp_path: Path) -> None:
    write_lines([line("SUMMARY", "Dag\nBEGIN:VEVENT; of, niet\\")], tmp_path / "x.ics")
    assert lines_of(tmp_path / "x.ics") == ["SUMMARY:Dag\\nBEGIN:VEVENT\\; of\\, niet\\\\"]


def test_an_activity_is_an_event_with_its_hours_or_a_whole_day(tmp_path: Path) -> None:
    day = Activity(1, "uid-1", "practice_table", "Buren", date=date(2026, 3, 5), place="Zaal, Lede")
    hours = Activity(2, "uid-2", "workshop", "Koken", date=date(2026, 3, 6), starts_at=AT, ends_at=AT)
    called_off = Activity(3, "uid-3", "workshop", "Weg", date=date(2026, 3, 7), state=ActivityState.CANCELLED)
    undated = Activity(4, "uid-4", "workshop", "Ooit")
    target = tmp_path / "reeks.ics"
    write_events([(one, one.title) for one in (day, hours, called_off, undated)], AT, target)
    read = lines_of(target)
    assert read[0] == "BEGIN:VCALENDAR"
    assert read[-1] == "END:VCALENDAR"
    assert read.count("BEGIN:VEVENT") == 3
    for expected in (
        "DTSTART;VALUE=DATE:20260305",
        "DTEND;VALUE=DATE:20260306",
        "LOCATION:Zaal\\, Lede",
        "DTSTART:20260305T183000Z",
        "STATUS:CANCELLED",
    ):
        assert expected in read


def test_a_task_is_a_to_do(tmp_path: Path) -> None:
    target = tmp_path / "taken.ics"
    due = Task(1, "t1", "Zaal boeken", assignee="Els Wouters", due=date(2026, 4, 1))
    write_to_dos([due, Task(2, "t2", "Bellen", done_at=AT)], AT, target)
    read = lines_of(target)
    assert "SUMMARY:Zaal boeken (Els Wouters)" in read
    assert "DUE;VALUE=DATE:20260401" in read
    assert read.count("STATUS:COMPLETED") == read.count("STATUS:NEEDS-ACTION") == 1


def test_a_person_is_a_card_without_the_note(tmp_path: Path) -> None:
    target = tmp_path / "mensen.vcf"
    els = Person(1, "p1", "Els", "De Smet; Wouters", "els@voorbeeld.be", "+32 470 12 34 56", note="geheim")
    write_cards([replace(els, email_aliases=("els@vroeger.example",))], target)
    read = lines_of(target)
    assert [text for text in read if text.startswith("EMAIL")] == [
        "EMAIL:els@voorbeeld.be",
        "EMAIL:els@vroeger.example",
    ]
    assert "N:De Smet\\; Wouters;Els;;;" in read
    assert "TEL:+32 470 12 34 56" in read
    assert not any("geheim" in text or text.startswith("ORG") for text in read)
