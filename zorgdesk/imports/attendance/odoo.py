"""The registrations of an event in Odoo, with heads for people or, for importing again, technical ones.

    Attendee Name,Email,Company Name,Booked by,Event,Status,Attended Date
    De Smet Lotte,lotte@voorbeeld.example,Buurthuis,Jan Claes,Praktijktafel,Attended,2026-09-10 07:32:00

    id,name,email,phone,company_name,partner_id/id,event_id/id,event_ticket_id/id,state,date_closed

Who booked is not who comes. Rows that follow on another have no name; times are in UTC. The external `id`
stays the same whatever is changed in a registration.
"""

import re
from dataclasses import replace
from datetime import UTC

from zorgdesk.domain.attendance_lists import AttendanceList
from zorgdesk.imports.attendance.columns import Row
from zorgdesk.imports.attendance.context import ListContext
from zorgdesk.imports.attendance.parts import Parts
from zorgdesk.imports.attendance.people_tables import by_words, place_of, read_people
from zorgdesk.imports.attendance.texts import plain

NAME = "odoo"
_OWN = {"booked by", "geboekt door", "reserve par", "event ticket", "event id id", "event ticket id id"}
_CAME = (
    "attended date", "date closed", "aanwezigheidsdatum", "datum aanwezigheid", "datum van aanwezigheid",
    "bijgewoond op", "date de presence",
)  # fmt: skip
_GROUP = re.compile(r".*\(\d+\)")
_STATUS = ("status", "state", "statut")


def recognises(sheet: Parts) -> bool:
    """By who booked, or by its technical heads."""
    table = sheet.table
    if not table.has_names:
        return False
    return bool(_OWN & set(table.heads)) and place_of(table, *_STATUS) is not None


def read(sheet: Parts, context: ListContext) -> AttendanceList:
    """Everybody who is registered, came or cancelled."""
    table = sheet.table
    table = replace(table, rows=tuple(row for row in table.rows if not _is_group(row)))
    came = place_of(table, *_CAME)
    told, key = place_of(table, *_STATUS), place_of(table, "id", "external id", "externe id")
    status = by_words(table, context)
    return read_people(NAME, table, context, status, told=told, key=key, came=came, zone=UTC)


def _is_group(row: Row) -> bool:
    """The line above the rows of one group, "Praktijktafel wonen (14)", alone or with a sum."""
    texts = [text for cell in row.cells if (text := plain(cell))]
    return bool(texts) and _GROUP.fullmatch(texts[0]) is not None and all(map(_is_sum, texts[1:]))


def _is_sum(text: str) -> bool:
    return text.replace(".", "").replace(",", "").isdigit()
