"""National register numbers never come in: their columns are found, so that somebody hears of it."""

from zorgdesk.imports.attendance.columns import Row
from zorgdesk.imports.attendance.heads import Meaning
from zorgdesk.imports.attendance.parts import Parts
from zorgdesk.imports.attendance.texts import plain
from zorgdesk.imports.national_numbers import is_national_number

_LOOKED_AT = 50


def national_numbers(sheet: Parts) -> list[str]:
    """The heads of the columns that hold such numbers, by their head or by what stands in them."""
    table = sheet.table
    head = sheet.rows[table.number - 1] if table.rows else ()
    named = table.columns.get(Meaning.NATIONAL_NUMBER)
    return [
        plain(head[place]) or "?"
        for place in range(len(head))
        if place == named or _holds_numbers(table.rows[:_LOOKED_AT], place)
    ]


def _holds_numbers(rows: tuple[Row, ...], place: int) -> bool:
    cells = [text for row in rows if (text := plain(row.at(place)))]
    return bool(cells) and sum(map(is_national_number, cells)) * 2 > len(cells)
