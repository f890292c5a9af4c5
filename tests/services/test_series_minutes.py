"""Verslag van de reeks: everything of several activities in one document, and where it all stands now."""

import re
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.exports.office import needs_office, to_pdf
from tests.exports.readers import docx_lines, html_lines, markdown_lines, odt_lines, pdf_text, squeezed
from zorgdesk.db.store import Store
from zorgdesk.domain.activities import ActivityState
from zorgdesk.domain.entries import EntryDraft, EntryKind
from zorgdesk.domain.minutes import MinutesStatus, Naming
from zorgdesk.domain.participations import ParticipationStatus
from zorgdesk.domain.policy_signals import SignalFilter
from zorgdesk.domain.sending import SeriesChoice
from zorgdesk.errors import ZorgdeskError
from zorgdesk.services.opening import Services

PRESENT, EXCUSED, ABSENT = (
    ParticipationStatus.PRESENT,
    ParticipationStatus.EXCUSED,
    ParticipationStatus.ABSENT,
)


class Series:
    """Three evenings: Els came to all, Noor was excused once and absent once, the last was cancelled."""

    def __init__(self, store: Store) -> None:
        self.services = Services(store)
        self.id, _ = self.services.series.add("Buren helpen buren")
        self.els, _ = self.services.people.add("Els", "Wouters", new_organisation="Buurthuis De Linde")
        self.noor, _ = self.services.people.add("Noor", "Maes")
        self.evenings = [
            self._evening(1, date(2026, 3, 5), EXCUSED),
            self._evening(2, date(2026, 5, 7), ABSENT),
        ]
        self._evening(3, date(2026, 8, 1), PRESENT, state=ActivityState.CANCELLED)

    def _evening(self, number: int, day: date, noor: ParticipationStatus, **fields: object) -> int:
        known = {"number": number, "date": day, "series_id": self.id, "place": "Zaal 1", **fields}
        activity_id, _ = self.services.activities.add("practice_table", f"Avond {number}", **known)
        self.services.participations.add(activity_id, self.els, status=PRESENT)
        self.services.participations.add(activity_id, self.noor, status=noor)
        return activity_id

    def say(self, evening: int, kind: EntryKind, text: str, speaker: int | None = None) -> int:
        draft = EntryDraft(kind, text, speaker_id=speaker)
        return self.services.entries.add(self.evenings[evening], draft)[0].id

    def lines(self, folder: Path, choice: SeriesChoice | None = None) -> list[str]:
        target = folder / "reeks.docx"
        self.services.exports.series(self.id, target, choice=choice)
        return docx_lines(target)


@pytest.fixture
def series(store: Store) -> Series:
    return Series(store)


def test_an_evening_still_to_come_is_in_it_by_choice(series: Series, tmp_path: Path) -> None:
    coming = series._evening(4, date(2027, 1, 7), PRESENT)
    assert "Avond 4" not in "\n".join(series.lines(tmp_path))
    chosen = SeriesChoice(activity_ids=[*series.evenings, coming])
    assert "Avond 4" in "\n".join(series.lines(tmp_path, chosen))


def test_opens_with_the_dates_and_a_table_of_contents(series: Series, tmp_path: Path) -> None:
    series.say(0, EntryKind.DECISION, "we starten")
    lines = series.lines(tmp_path)
    assert lines[:2] == [
        "Verslag van de reeks Buren helpen buren",
        "5 maart 2026 – 7 mei 2026 · 2 bijeenkomsten",
    ]
    contents = lines[2:6]
    assert contents == [
        "Verslag Praktijktafel 1: Avond 1",
        "Verslag Praktijktafel 2: Avond 2",
        "Aanwezigheden",
        "Beslissingen",
    ]
    assert [lines[6:].index(heading) for heading in contents] == sorted(
        lines[6:].index(heading) for heading in contents
    )
    assert "5 maart 2026 · Zaal 1" in lines


def test_who_came_stands_against_the_dates_in_letters(series: Series, tmp_path: Path) -> None:
    target = tmp_path / "reeks.md"
    series.services.exports.series(series.id, target)
    text = target.read_text(encoding="utf-8")
    assert "| Wie | 5/3<br>2026 | 7/5<br>2026 |" in text
    assert "| Noor Maes | V | – |" in text
    assert "| Els Wouters (Buurthuis De Linde) | A | A |" in text


@pytest.mark.parametrize(
    ("naming", "row"),
    [(Naming.ORGANISATIONS, "| Buurthuis De Linde | 1 | 1 |"), (Naming.COUNTS, "| Aanwezig | 1 | 1 |")],
)
def test_nobody_is_named_against_the_dates_where_one_of_the_minutes_does_not(
    series: Series, tmp_path: Path, naming: Naming, row: str
) -> None:
    series.services.minutes.set_naming(series.evenings[1], present_as=naming)
    target = tmp_path / "reeks.md"
    series.services.exports.series(series.id, target)
    table = target.read_text(encoding="utf-8").partition("## Aanwezigheden")[2]
    assert row in table
    assert "Noor" not in table


def test_more_dates_than_fit_go_on_in_another_table(series: Series, tmp_path: Path) -> None:
    for number in range(4, 12):
        series._evening(number, date(2026, 9, number), PRESENT)
    target = tmp_path / "reeks.html"
    series.services.exports.series(series.id, target)
    assert target.read_text(encoding="utf-8").count("<thead>") == 2


def test_decisions_tasks_and_signals_tell_where_they_stand_now(series: Series, tmp_path: Path) -> None:
    services = series.services
    series.say(0, EntryKind.DECISION, "we starten in maart")
    tasks = services.tasks
    done, _ = tasks.add("Zaal boeken", activity_id=series.evenings[0], assignee_id=series.noor)
    tasks.set_done(done, True)
    tasks.add("Affiche herwerken", activity_id=series.evenings[1], due=date(2026, 6, 1))
    tasks.add("Soep koken", activity_id=series.evenings[1])
    series.say(0, EntryKind.SIGNAL, "De pas houdt mensen weg")
    (signal,) = services.policy_signals.rows(SignalFilter())
    services.policy_signals.edit(signal.id, next_step="brief", next_step_on=date(2026, 10, 1))
    lines = series.lines(tmp_path)
    assert "5 maart 2026: we starten in maart" in lines
    assert "5 maart 2026: Zaal boeken — Noor Maes (gedaan op 12 september 2026)" in lines
    assert "7 mei 2026: Affiche herwerken — tegen 1 juni 2026 (te laat)" in lines
    assert "7 mei 2026: Soep koken (open)" in lines
    told = "5 maart 2026: De pas houdt mensen weg (gecapteerd; volgende stap: brief, 1 oktober 2026)"
    assert told in lines


def test_what_came_after_approval_is_told_all_the_same(series: Series, tmp_path: Path) -> None:
    series.services.minutes.set_status(series.evenings[0], MinutesStatus.APPROVED)
    series.services.tasks.add("Later bedacht", activity_id=series.evenings[0])
    assert "5 maart 2026: Later bedacht (open)" in series.lines(tmp_path)


def test_what_the_secretary_left_out_stays_out(series: Series, tmp_path: Path) -> None:
    series.say(0, EntryKind.DECISION, "we stoppen")
    (entry,) = series.services.entries.of(series.evenings[0])
    series.services.minutes.edit_block(series.evenings[0], f"entry:{entry.uid}", "")
    assert not any("we stoppen" in line for line in series.lines(tmp_path))


def test_only_what_was_chosen_is_told(series: Series, tmp_path: Path) -> None:
    lines = series.lines(tmp_path, SeriesChoice(activity_ids=[series.evenings[1]]))
    assert lines[1] == "7 mei 2026 · 1 bijeenkomst"
    assert not any("Avond 1" in line for line in lines)


def test_in_public_nobody_is_named(series: Series, tmp_path: Path) -> None:
    series.say(0, EntryKind.STATEMENT, "Wij bellen aan.", series.noor)
    series.services.tasks.add("Zaal boeken", activity_id=series.evenings[0], assignee_id=series.noor)
    text = "\n".join(series.lines(tmp_path, SeriesChoice(public=True)))
    assert "Een deelnemer: “Wij bellen aan.”" in text
    for name in ("Noor", "Maes", "Wouters"):
        assert name not in text
    series.say(1, EntryKind.STATEMENT, "Dat zei Maes ook.")
    with pytest.raises(ZorgdeskError, match="names_left"):
        series.lines(tmp_path, SeriesChoice(public=True))


def test_the_same_words_stand_in_every_format(series: Series, tmp_path: Path) -> None:
    series.say(0, EntryKind.DECISION, "we starten in maart")
    series.say(1, EntryKind.QUESTION, "Hoe bereiken we wie niet komt?", series.els)
    series.services.own_organisation.set(name="", accent="#8a1c4f", footer="Kerkstraat 1")
    readers = {".docx": docx_lines, ".odt": odt_lines, ".html": html_lines, ".md": markdown_lines}
    words = {}
    for extension, read in readers.items():
        target = tmp_path / f"reeks{extension}"
        series.services.exports.series(series.id, target)
        words[extension] = [line.strip() for line in read(target) if line and line != "Kerkstraat 1"]
    assert words[".docx"] == words[".odt"] == words[".html"] == words[".md"]
    series.services.exports.series(series.id, tmp_path / "reeks.pdf")
    read = pdf_text(tmp_path / "reeks.pdf")
    assert all(squeezed(line) in read for line in words[".md"])


def test_a_series_without_activities_is_an_empty_document(series: Series, tmp_path: Path) -> None:
    assert series.lines(tmp_path, SeriesChoice(activity_ids=[]))[0].startswith("Verslag van de reeks")


OPENINGS = ["Verslag van de reeks", "Verslag Praktijktafel 1", "Verslag Praktijktafel 2", "Aanwezigheden"]


def pages_of(path: Path) -> list[str]:
    return [squeezed(page.extract_text()) for page in PdfReader(path).pages]


def test_each_evening_begins_a_page_and_so_does_the_overview(series: Series, tmp_path: Path) -> None:
    series.say(0, EntryKind.DECISION, "we starten")
    series.services.exports.series(series.id, tmp_path / "reeks.pdf")
    pages = pages_of(tmp_path / "reeks.pdf")
    assert len(pages) == len(OPENINGS)
    assert all(squeezed(opening) in page for opening, page in zip(OPENINGS, pages, strict=True))
    assert squeezed("we starten") in pages[1]
    assert squeezed("Beslissingen") in pages[3]  # one overview, not a page for each list


@needs_office
@pytest.mark.parametrize("kind", ["docx", "odt"])
def test_other_formats_begin_the_same_pages(kind: str, series: Series, tmp_path: Path) -> None:
    series.say(0, EntryKind.DECISION, "we starten")
    series.services.exports.series(series.id, tmp_path / f"reeks.{kind}")
    pages = pages_of(to_pdf(tmp_path / f"reeks.{kind}", tmp_path))
    assert len(pages) == len(OPENINGS)
    assert all(squeezed(opening) in page for opening, page in zip(OPENINGS, pages, strict=True))


def test_a_printed_web_page_begins_the_same_pages(series: Series, tmp_path: Path) -> None:
    series.services.exports.series(series.id, tmp_path / "reeks.html")
    html = (tmp_path / "reeks.html").read_text("utf-8")
    headings = re.findall(r'<h2[^>]* class="new-page">([^<]+)<', html)
    assert headings == [
        "Verslag Praktijktafel 1: Avond 1",
        "Verslag Praktijktafel 2: Avond 2",
        "Aanwezigheden",
    ]
