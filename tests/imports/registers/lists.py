"""Lists as people have them, with invented names."""

from collections.abc import Sequence
from pathlib import Path

from openpyxl import Workbook

Rows = Sequence[Sequence[object]]

MEMBERS: Rows = (
    ("Voornaam", "Familienaam", "E-mail", "GSM", "Vereniging", "Functie"),
    ("Lotte", "De Smet", "lotte@voorbeeld.be", "0470 12 34 56", "Buurthuis ’t Sas", "coördinator"),
    ("Youssef", "Benali", "y.benali@voorbeeld.org", "+32 (0)9 234 56 78", "KVLV", ""),
    ("Jos", "Van den Abeele", None, None, "Buurthuis ’t Sas", "vrijwilliger"),
)


def workbook(target: Path, *sheets: tuple[str, Rows]) -> Path:
    """Write sheets with these rows."""
    made = Workbook(write_only=True)
    for name, rows in sheets:
        sheet = made.create_sheet(name)
        for row in rows:
            sheet.append(row)
    made.save(target)
    return target


def csv_file(target: Path, rows: Rows, delimiter: str = ";", encoding: str = "utf-8-sig") -> Path:
    """Write rows as text."""
    lines = [delimiter.join("" if cell is None else str(cell) for cell in row) for row in rows]
    target.write_bytes("\r\n".join(lines).encode(encoding))
    return target
