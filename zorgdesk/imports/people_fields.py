"""Takes the lists of people out of a report, wherever in it they stand."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from zorgdesk.domain.minutes_proposal import AttendeeProposal, SpeakerProposal
from zorgdesk.domain.names import fold
from zorgdesk.domain.participations import ParticipationRole, ParticipationStatus
from zorgdesk.imports.headings import is_part_heading
from zorgdesk.imports.label_words import PEOPLE, LabelKind
from zorgdesk.imports.labels import Label, read_label, read_words
from zorgdesk.imports.people_lists import Listed, read_people, read_person, read_person_row
from zorgdesk.imports.quotations import opens_quote
from zorgdesk.imports.report_lines import Paragraph, Style
from zorgdesk.imports.title import names_activity_kind
from zorgdesk.imports.who import looks_like_job, looks_like_organisation

_STATUS = {LabelKind.EXCUSED: ParticipationStatus.EXCUSED, LabelKind.ABSENT: ParticipationStatus.ABSENT}
_ROLE = {
    LabelKind.SECRETARY: ParticipationRole.SECRETARY,
    LabelKind.FACILITATOR: ParticipationRole.FACILITATOR,
    LabelKind.ORGANISER: ParticipationRole.ORGANISER,
}
_COLUMNS = {
    "naam": "name", "name": "name", "wie": "name", "deelnemer": "name", "naam en voornaam": "name",
    "voornaam": "given", "familienaam": "family", "achternaam": "family",
    "organisatie": "organisation", "vereniging": "organisation", "dienst": "organisation",
    "van": "organisation",
    "functie": "job", "rol": "job", "aanwezig": "status", "status": "status", "aanwezigheid": "status",
}  # fmt: skip
_STATUS_WORDS = {
    "verontschuldigd": ParticipationStatus.EXCUSED, "v": ParticipationStatus.EXCUSED,
    "afwezig": ParticipationStatus.ABSENT, "nee": ParticipationStatus.ABSENT,
    "neen": ParticipationStatus.ABSENT,
}  # fmt: skip


@dataclass(slots=True)
class PeopleFound:
    """Who is named in lists, with the paragraphs that are left when the lists are out."""

    speakers: list[SpeakerProposal] = field(default_factory=list)
    attendees: list[AttendeeProposal] = field(default_factory=list)
    rest: list[Paragraph] = field(default_factory=list)
    review: list[str] = field(default_factory=list)


def take_people(paragraphs: Sequence[Paragraph]) -> PeopleFound:
    """The lists of people, and the rest. What does not read as people stays where it stands."""
    found = PeopleFound()
    index = 0
    while index < len(paragraphs):
        index = _take(paragraphs, index, found)
    return found


def _take(paragraphs: Sequence[Paragraph], index: int, found: PeopleFound) -> int:
    """Take what stands at `index`, and give the index of what comes after it."""
    paragraph = paragraphs[index]
    if paragraph.style is Style.ROW and _is_people_header(paragraph.cells):
        return _take_table(paragraphs, index, LabelKind.PRESENT, found)
    label = _people_label(paragraph)
    if label is None:
        found.rest.append(paragraph)
        return index + 1
    if label.lost:
        found.review.append(label.typed)
    if label.rest:
        _take_line(paragraph, label, found)
        return index + 1
    return _take_list(paragraphs, index, label.kind, found)


def _people_label(paragraph: Paragraph) -> Label | None:
    if paragraph.style is Style.ROW:
        return None
    label = read_label(paragraph.text)
    if label is None and (paragraph.style is Style.HEADING or len(paragraph.text) <= 40):
        label = read_words(paragraph.text) if paragraph.text[:1].isupper() else None
    return label if label is not None and label.kind in PEOPLE else None


def _take_line(paragraph: Paragraph, label: Label, found: PeopleFound) -> None:
    is_title = label.kind is LabelKind.SECRETARY and names_activity_kind(label.rest)
    read = None if is_title or opens_quote(label.rest) else read_people(label.rest)
    if read is None:
        found.rest.append(paragraph)
        return
    people, others = read
    _add(people, label.kind, found)
    if others:
        found.rest.append(replace(paragraph, text=f"{label.typed}: {others}"))
    if others or any(not person.sure for person in people):
        found.review.append(paragraph.text)


def _take_list(paragraphs: Sequence[Paragraph], index: int, kind: LabelKind, found: PeopleFound) -> int:
    if index + 1 < len(paragraphs) and paragraphs[index + 1].style is Style.ROW:
        return _take_table(paragraphs, index + 1, kind, found)
    end = _end_of_list(paragraphs, index + 1)
    read = [(one, _people_on_line(one.text)) for one in paragraphs[index + 1 : end]]
    if not any(people for _, people in read):
        found.rest.append(paragraphs[index])
        return index + 1
    for paragraph, people in read:
        _add(people, kind, found)
        if people and read_label(paragraph.text):
            found.review.append(paragraph.text)
        if not people:
            found.rest.append(paragraph)
            found.review.append(paragraph.text)
    return end


def _people_on_line(text: str) -> list[Listed]:
    """One person per line is the habit; a line with several people is read as such."""
    if (label := read_label(text)) is not None:
        return _people_of_group(label)
    several = read_people(text)
    if several is not None and not several[1] and sum(one.name is not None for one in several[0]) > 1:
        return several[0]
    person = read_person(text)
    return [person] if person else []


def _people_of_group(label: Label) -> list[Listed]:
    """People behind the name of their organisation or group: "OCMW Zele: Els Maes, Jan Smet"."""
    read = read_people(label.rest) if label.kind is LabelKind.SAID and not opens_quote(label.rest) else None
    if read is None or read[1] or not all(person.name and " " in person.name for person in read[0]):
        return []
    if looks_like_job(label.typed.removesuffix("s")):
        return [replace(person, job_title=person.job_title or label.typed) for person in read[0]]
    return [replace(person, organisation=person.organisation or label.typed) for person in read[0]]


def _end_of_list(paragraphs: Sequence[Paragraph], start: int) -> int:
    """Where a list ends. White space between its lines is no end when it stood before the first one too."""
    end = start
    spaced = start < len(paragraphs) and paragraphs[start].gap
    while end < len(paragraphs) and _is_listed(paragraphs[end], spaced=spaced):
        end += 1
    return end


def _is_listed(paragraph: Paragraph, *, spaced: bool) -> bool:
    text = paragraph.text
    if (
        paragraph.style not in (Style.ITEM, Style.WHOLE)
        or is_part_heading(text)
        or ((label := read_label(text)) is not None and not _people_of_group(label))
        or read_words(text)
    ):
        return False
    if paragraph.style is Style.ITEM or not paragraph.gap:
        return True
    person = read_person(text) if spaced and not text.endswith(".") else None
    return person is not None and (person.name is not None or looks_like_organisation(text))


def _take_table(paragraphs: Sequence[Paragraph], start: int, kind: LabelKind, found: PeopleFound) -> int:
    end = start
    while end < len(paragraphs) and paragraphs[end].style is Style.ROW:
        end += 1
    columns = _columns(paragraphs[start].cells)
    rows = paragraphs[start + 1 : end] if any(columns) else paragraphs[start:end]
    for row in rows:
        person = read_person_row(row.cells, columns)
        if person is None:
            found.rest.append(row)
        else:
            _add([person], _kind_in_row(row.cells, columns, kind), found)
    return end


def _kind_in_row(cells: Sequence[str], columns: Sequence[str], kind: LabelKind) -> LabelKind:
    if "status" not in columns[: len(cells)]:
        return kind
    status = _STATUS_WORDS.get(fold(cells[list(columns).index("status")]))
    return next((label for label, one in _STATUS.items() if one is status), kind)


def _columns(cells: Sequence[str]) -> tuple[str, ...]:
    return tuple(_COLUMNS.get(fold(cell), "") for cell in cells)


def _is_people_header(cells: Sequence[str]) -> bool:
    columns = {fold(cell) for cell in cells}
    named = columns & {"naam", "naam en voornaam", "voornaam", "deelnemer", "name"}
    return bool(named) and len(set(_columns(cells)) - {""}) >= 2


def _add(people: Sequence[Listed], kind: LabelKind, found: PeopleFound) -> None:
    for person in people:
        if kind is LabelKind.SPEAKERS:
            found.speakers.append(SpeakerProposal(person.name, person.organisation, person.job_title))
        else:
            _add_attendee(person, kind, found)


def _add_attendee(person: Listed, kind: LabelKind, found: PeopleFound) -> None:
    role, status = _ROLE.get(kind), _STATUS.get(kind, ParticipationStatus.PRESENT)
    for index, known in enumerate(found.attendees):
        if person.name and known.name and fold(known.name) == fold(person.name):
            found.attendees[index] = replace(
                known,
                organisation=known.organisation or person.organisation,
                job_title=known.job_title or person.job_title,
                role=role or known.role,
            )
            return
    found.attendees.append(
        AttendeeProposal(
            person.name, person.organisation, person.job_title, status, role or ParticipationRole.PARTICIPANT
        )
    )
