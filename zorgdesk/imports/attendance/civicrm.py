"""The participants of an event in CiviCRM: the columns somebody chose, the statuses of that site.

"Contact ID","First Name","Last Name","Current Employer","Email","Event Title","Participant Status"
"118","Lotte","De Smet","Buurthuis","lotte@voorbeeld.example","Praktijktafel wonen","Attended"
"""

from zorgdesk.domain.attendance_lists import AttendanceList
from zorgdesk.imports.attendance.context import ListContext
from zorgdesk.imports.attendance.parts import Parts
from zorgdesk.imports.attendance.people_tables import by_words, place_of, read_people

NAME = "civicrm"
_STATUS = ("participant status", "deelnemersstatus", "statut du participant")
_KEY = ("participant id", "deelnemer id", "contact id", "contactpersoon id")


def recognises(sheet: Parts) -> bool:
    """By the column of its own."""
    table = sheet.table
    return table.has_names and place_of(table, *_STATUS) is not None


def read(sheet: Parts, context: ListContext) -> AttendanceList:
    """Everybody, with what their status says; words nobody knows are told."""
    table = sheet.table
    status, key = (place_of(table, *heads) for heads in (_STATUS, _KEY))
    return read_people(NAME, table, context, by_words(table, context), told=status, key=key)
