"""Registers and series leave the store as files that other programs read."""

import csv
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook

from zorgdesk.db.store import Store
from zorgdesk.domain.entries import EntryDraft, EntryKind
from zorgdesk.domain.participations import ParticipationStatus
from zorgdesk.errors import ZorgdeskError
from zorgdesk.services.activities import Activities, SeriesService
from zorgdesk.services.entries import Entries
from zorgdesk.services.exports import Exports
from zorgdesk.services.participations import Participations
from zorgdesk.services.people import People
from zorgdesk.services.policy_signals import PolicySignals
from zorgdesk.services.tasks import Tasks


@pytest.fixture
def series(store: Store) -> int:
    """Two dates; Els came twice, Noor once."""
    series_id, _ = SeriesService(store).add("Buren helpen buren")
    els, _ = People(store).add("Els", "=SOM(1)", new_organisation="Buurthuis De Linde")
    noor, _ = People(store).add("Noor", "Maes", email="noor@voorbeeld.be")
    for number, day in ((1, date(2026, 3, 5)), (2, date(2026, 5, 7))):
        fields = {"number": number, "date": day, "series_id": series_id}
        activity, _ = Activities(store).add("practice_table", f"Avond {number}", **fields)
        Participations(store).add(activity, els, status=ParticipationStatus.PRESENT)
        if number == 2:
            Participations(store).add(activity, noor, status=ParticipationStatus.PRESENT)
        draft = EntryDraft(EntryKind.STATEMENT, f"Gezegd op avond {number}", speaker_id=els)
        Entries(store).add(activity, draft)
    Entries(store).add(activity, EntryDraft(EntryKind.NOTE, "koude zaal"))
    Tasks(store).add("Zaal boeken", assignee_id=noor, due=date(2026, 4, 1), activity_id=activity)
    PolicySignals(store).add("Buurtwerk verdwijnt")
    return series_id


def cells(path: Path) -> list[tuple[object, ...]]:
    return list(load_workbook(path).worksheets[0].iter_rows(values_only=True))


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("people", "Maes"),
        ("organisations", "Buurthuis De Linde"),
        ("tasks", "Zaal boeken"),
        ("signals", "Buurtwerk verdwijnt"),
        ("entries", "Gezegd op avond 2"),
    ],
)
def test_every_register_goes_into_a_workbook_and_into_csv(
    store: Store, series: int, tmp_path: Path, kind: str, expected: str
) -> None:
    book, text = tmp_path / f"{kind}.xlsx", tmp_path / f"{kind}.csv"
    Exports(store).register(kind, book)
    Exports(store).register(kind, text)
    rows = cells(book)
    assert expected in [value for row in rows for value in row]
    with text.open(encoding="utf-8-sig", newline="") as file:
        read = list(csv.reader(file, delimiter=";"))
    assert len(read) == len(rows)
    assert expected in [value for row in read for value in row]


def test_private_notes_stay_in_the_store(store: Store, series: int, tmp_path: Path) -> None:
    Exports(store).register("entries", tmp_path / "gezegd.csv")
    assert "koude zaal" not in (tmp_path / "gezegd.csv").read_text(encoding="utf-8-sig")


def test_people_go_into_an_address_book_and_tasks_into_a_calendar(
    store: Store, series: int, tmp_path: Path
) -> None:
    Exports(store).register("people", tmp_path / "mensen.vcf")
    assert "FN:Noor Maes" in (tmp_path / "mensen.vcf").read_text(encoding="utf-8")
    Exports(store).register("tasks", tmp_path / "taken.ics")
    assert "DUE;VALUE=DATE:20260401" in (tmp_path / "taken.ics").read_text(encoding="utf-8")


@pytest.mark.parametrize(("kind", "name"), [("people", "x.ics"), ("tasks", "x.vcf"), ("signals", "x.docx")])
def test_other_files_are_refused(store: Store, series: int, tmp_path: Path, kind: str, name: str) -> None:
    with pytest.raises(ZorgdeskError, match="unknown_extension"):
        Exports(store).register(kind, tmp_path / name)
    with pytest.raises(ZorgdeskError, match="unknown_extension"):
        Exports(store).series(series, tmp_path / "reeks.csv")
    assert list(tmp_path.glob("x.*")) == []


def test_a_series_shows_its_people_against_its_dates(store: Store, series: int, tmp_path: Path) -> None:
    target = tmp_path / "reeks.xlsx"
    Exports(store).series(series, target)
    header, *rows = cells(target)
    assert header[3:] == ("05/03/2026", "07/05/2026", "Aanwezig", "Verontschuldigd", "Afwezig")
    assert sorted(row[1:5] for row in rows) == [
        ("Els", "Buurthuis De Linde", "A", "A"),
        ("Noor", None, None, "A"),
    ]
    assert sorted(row[5:] for row in rows) == [
        ('=COUNTIF($D2:$E2,"A")', '=COUNTIF($D2:$E2,"V")', '=COUNTIF($D2:$E2,"X")'),
        ('=COUNTIF($D3:$E3,"A")', '=COUNTIF($D3:$E3,"V")', '=COUNTIF($D3:$E3,"X")'),
    ]


@pytest.mark.parametrize("extension", [".docx", ".odt", ".pdf", ".html", ".md"])
def test_the_minutes_of_a_series_are_one_document(
    store: Store, series: int, tmp_path: Path, extension: str
) -> None:
    target = tmp_path / f"reeks{extension}"
    Exports(store).series(series, target)
    assert target.stat().st_size > 300
    if extension == ".md":
        text = target.read_text(encoding="utf-8")
        assert text.startswith("# Verslag van de reeks Buren helpen buren")
        assert text.index("Gezegd op avond 1") < text.index("Gezegd op avond 2")


def test_chosen_signals_make_a_dossier_that_names_nobody_who_spoke_anonymously(
    store: Store, series: int, tmp_path: Path
) -> None:
    signals = PolicySignals(store)
    activity = Activities(store).find("avond 1").id
    ria, _ = People(store).add("Ria", "Claes", new_organisation="Kringwinkel Delta")
    draft = EntryDraft(EntryKind.SIGNAL, "De bus rijdt niet", speaker_id=ria, anonymous=True)
    Entries(store).add(activity, draft)
    bus, house = signals.find("bus").id, signals.find("buurtwerk").id
    signals.edit(bus, recommendation="Laat de bus rijden")
    signals.add_follow_up(bus, date(2026, 6, 1), "Brief geschreven", answer="Wordt bekeken")
    signals.add_reference(bus, "Mobiliteitsplan", page="12", quotation="Elk dorp telt")

    Exports(store).dossier([bus, house, bus], tmp_path / "dossier.md")
    text = (tmp_path / "dossier.md").read_text(encoding="utf-8")
    assert text.count("## De bus rijdt niet") == 1
    assert text.index("De bus rijdt niet") < text.index("Buurtwerk verdwijnt")
    for part in ("Laat de bus rijden", "Brief geschreven", "Wordt bekeken", "Elk dorp telt", "Avond 1"):
        assert part in text
    assert "een deelnemer" in text.lower()
    assert "Claes" not in text
    assert "Delta" not in text
    Exports(store).dossier([house], tmp_path / "dossier.xlsx")
    assert len(cells(tmp_path / "dossier.xlsx")) == 2
    with pytest.raises(ZorgdeskError, match="unknown_extension"):
        Exports(store).dossier([house], tmp_path / "dossier.csv")


def test_the_dates_of_a_series_are_events(store: Store, series: int, tmp_path: Path) -> None:
    Exports(store).series(series, tmp_path / "reeks.ics")
    text = (tmp_path / "reeks.ics").read_text(encoding="utf-8")
    assert text.count("BEGIN:VEVENT") == 2
    assert "SUMMARY:Praktijktafel 1: Avond 1" in text
