"""Reading 5,000 filled-in rows back beside the store, against openpyxl only reading that workbook."""

import tempfile
from pathlib import Path

from openpyxl import load_workbook

from benchmarks.bare_workbook import read_bare
from benchmarks.measure import Row, by_turns
from zorgdesk.db import tables
from zorgdesk.db.store import open_store
from zorgdesk.domain.names import sort_key
from zorgdesk.services.opening import Services

_PEOPLE = 5_000
_LIMIT = 2.5


def run() -> list[Row]:
    """One row: each known by its key and compared with how it left and how it is, against bare reading."""
    with tempfile.TemporaryDirectory() as folder:
        store = open_store(Path(folder, "store.zorgdesk"))
        services = Services(store)
        activity_id = services.activities.add("conference", "Trefdag")[0]
        with store.change("participation.added") as work:
            people = work.insert_many(tables.people, [_person(number) for number in range(_PEOPLE)])
            work.insert_many(
                tables.participations,
                [{"activity_id": activity_id, "person_id": person} for person in people],
            )
        path = Path(folder, "list.xlsx")
        services.exports.attendance(activity_id, path)
        _fill_in(path)
        importer = services.attendance_workbook_import
        row = by_turns(
            "attendance workbook of 5,000 rows read back",
            _LIMIT,
            lambda: importer.propose(path, activity_id),
            lambda: read_bare(path),
        )
        services.close()
        return [row]


def _person(number: int) -> dict[str, object]:
    family = f"Claes {number * 7919 % _PEOPLE}"
    return {
        "given_name": "Noor",
        "family_name": family,
        "sort_key": sort_key(family, "Noor"),
        "email": f"deelnemer{number}@voorbeeld.example",
    }


def _fill_in(path: Path) -> None:
    """Every second person was there, and a hundred came in unannounced."""
    workbook = load_workbook(path)
    sheet = workbook.worksheets[0]
    for row in range(2, _PEOPLE + 2, 2):
        sheet.cell(row, 9).value = "aanwezig"
    for number in range(100):
        sheet.append([None, f"Aerts {number}", "Mo", None, None, None, None, None, "aanwezig"])
    workbook.save(path)
