"""Turns an existing report into a proposal: read, mend, take out head and people, understand the rest."""

from datetime import date as Date

from zorgdesk.domain.minutes_proposal import MinutesProposal
from zorgdesk.domain.participations import ParticipationRole
from zorgdesk.imports.header import take_header
from zorgdesk.imports.headings import with_plain_headings
from zorgdesk.imports.mending import mend
from zorgdesk.imports.people_fields import take_people
from zorgdesk.imports.programme import understand
from zorgdesk.imports.report_reading import read_lines
from zorgdesk.imports.tables import spread_fields
from zorgdesk.imports.who import KnownPeople

_UNKNOWN_KIND = "event"


def propose_minutes(data: bytes, extension: str, *, date: Date | None = None) -> MinutesProposal:
    """What a report proposes to become. A `date` that is given counts above one in the report.

    Every sentence of the report stands once in the proposal. The title is empty and the date None where the
    report tells none. Raises ZorgdeskError: unknown_extension, too_large, empty_report, not_a_report,
    encrypted_report, report_too_long.
    """
    report = read_lines(data, extension)
    paragraphs = with_plain_headings(spread_fields(mend(report.lines)))
    people = take_people(paragraphs)
    header = take_header(people.rest, date)
    known = KnownPeople(
        [one.name for one in people.speakers if one.name],
        [one.name for one in people.attendees if one.name],
        [one.organisation for one in people.speakers if one.organisation]
        + [one.organisation for one in people.attendees if one.organisation],
        [one.name for one in people.attendees if one.name and one.role is ParticipationRole.FACILITATOR],
    )
    body = understand(header.rest, known, header.date)
    return MinutesProposal(
        title=header.title,
        kind=header.kind or _UNKNOWN_KIND,
        number=header.number,
        date=header.date,
        place=header.place,
        introduction="\n\n".join([*header.hours, *body.introduction]),
        speakers=tuple(people.speakers),
        attendees=tuple(people.attendees),
        parts=tuple(body.parts),
        entries=tuple(body.entries),
        tasks=tuple(body.tasks),
        signals=tuple(body.signals),
        next_date=body.next_date,
        review=tuple(dict.fromkeys([*header.review, *people.review, *body.review, *report.asides])),
    )
