"""A store of long ago may hold any date: nothing that is written stops on it."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from zorgdesk.db import tables
from zorgdesk.db.store import Store
from zorgdesk.domain.entries import EntryDraft, EntryKind
from zorgdesk.errors import ZorgdeskError
from zorgdesk.exports.sheet_table import Column, fill_table
from zorgdesk.exports.workbook import new_workbook, styled
from zorgdesk.services.opening import Services

DAYS = [date(26, 3, 15), date(1066, 10, 14), date(1900, 2, 28), date(1900, 3, 1), date(9999, 12, 31)]


def test_a_day_before_excel_is_text(tmp_path: Path) -> None:
    workbook: Workbook = new_workbook("Data", "")
    sheet = workbook.create_sheet("Data")
    columns = [Column("Dag"), Column("Ook", number_format="dd/mm/yyyy")]
    fill_table(sheet, "Data", columns, [(day, day) for day in DAYS])
    sheet.append([styled(sheet, datetime(1066, 10, 14, 9), number_format="dd/mm/yyyy")])
    workbook.save(tmp_path / "data.xlsx")
    rows = list(load_workbook(tmp_path / "data.xlsx")["Data"].iter_rows(min_row=2, values_only=True))
    texts = ["15/03/0026", "14/10/1066", "28/02/1900"]
    assert [row[0] for row in rows[:3]] == texts
    assert [row[1] for row in rows[:3]] == texts
    assert [row[0].date() for row in rows[3:5]] == DAYS[3:]
    assert rows[5][0] == "14/10/1066"


@pytest.mark.parametrize("day", DAYS, ids=str)
def test_every_export_of_such_a_day_is_written(store: Store, tmp_path: Path, day: date) -> None:
    do = Services(store)
    series = do.series.add("Lang geleden")[0]
    activity = do.activities.add("workshop", "Koken", date=date(2026, 9, 12), series_id=series)[0]
    guest = do.participations.add(activity, do.people.add("Trees", "Maes")[0])[0]
    do.entries.add(activity, EntryDraft(EntryKind.STATEMENT, "Soep"))
    task = do.tasks.add("Bellen", activity_id=activity)[0]
    with store.change("old") as work:
        work.update(tables.activities, activity, date=day, next_date=day)
        work.update(tables.tasks, task, due=day)
        work.update(tables.participations, guest, check_in=datetime(1066, 10, 14, 19, tzinfo=UTC))
    for ending in ("docx", "odt", "pdf", "html", "md"):
        do.exports.minutes(activity, tmp_path / f"verslag.{ending}")
    do.exports.attendance(activity, tmp_path / "aanwezig.xlsx")
    do.exports.attendance(activity, tmp_path / "lijst.xlsx", blank=True)
    do.exports.series(series, tmp_path / "reeks.docx")
    do.exports.series(series, tmp_path / "reeks.ics")
    assert all(path.stat().st_size for path in tmp_path.glob("*.*"))


@pytest.mark.parametrize("day", [date(1899, 12, 31), date(2101, 1, 1)], ids=str)
def test_no_service_takes_such_a_day(store: Store, day: date) -> None:
    do = Services(store)
    activity = do.activities.add("workshop", "Koken")[0]
    task = do.tasks.add("Bellen")[0]
    signal = do.policy_signals.add("Vervoer")[0]
    for refused in (
        lambda: do.activities.add("workshop", "Koken", date=day),
        lambda: do.activities.edit(activity, date=day),
        lambda: do.activities.edit(activity, starts_at=datetime(day.year, 6, 1, 12, tzinfo=UTC)),
        lambda: do.tasks.edit(task, due=day),
        lambda: do.tasks.add("Bellen", due=day),
        lambda: do.policy_signals.edit(signal, next_step_on=day),
        lambda: do.policy_signals.add_follow_up(signal, day, "Gebeld"),
    ):
        with pytest.raises(ZorgdeskError, match="date_out_of_range"):
            refused()
