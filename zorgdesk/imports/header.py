"""The head of a report: its title, kind, number, date and place."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date as Date

from zorgdesk.imports.dutch_dates import find_date
from zorgdesk.imports.headings import read_part
from zorgdesk.imports.label_words import LabelKind
from zorgdesk.imports.labels import Label, read_label
from zorgdesk.imports.quotations import opens_quote
from zorgdesk.imports.report_lines import Paragraph, Style
from zorgdesk.imports.title import (
    Occasion,
    kind_inside,
    names_activity_kind,
    names_report,
    read_occasion,
    read_title,
)

_LONGEST_TITLE = 160
_LONGEST_OCCASION = 140
_LONGEST_PLACE = 60
_TITLE_WITHIN = 6
_HELD_ON = re.compile(r"\b(?:op|van)\s+(?:\w+dag\s+)?$", re.IGNORECASE)
_HELD = re.compile(
    r"\b(?:kwam|vond|hield|organiseer|verwelkom|ontving|verzamel|zat|verslag van)\w*", re.IGNORECASE
)
_FIELDS = frozenset({LabelKind.TITLE, LabelKind.DATE, LabelKind.PLACE})


@dataclass(slots=True)
class Header:
    """The head, with the paragraphs that follow it and the `hours` that no field holds."""

    title: str = ""
    kind: str | None = None
    number: int | None = None
    date: Date | None = None
    place: str = ""
    hours: list[str] = field(default_factory=list)
    rest: list[Paragraph] = field(default_factory=list)
    review: list[str] = field(default_factory=list)


def take_header(paragraphs: Sequence[Paragraph], given: Date | None) -> Header:
    """The head and the rest. A `given` date counts above one that is read, which then is up for review."""
    header = Header(date=given)
    head = _length_of_head(paragraphs)
    title_at = _title_index(paragraphs[:head])
    for index, paragraph in enumerate(paragraphs):
        if index == title_at:
            _take_title(paragraph, header)
        elif index >= head or not _take_line(
            paragraph, header, after_title=title_at is not None and index > title_at
        ):
            header.rest.append(paragraph)
    if header.kind is None and header.title:
        header.review.append(header.title)
    if not header.title:
        _take_late_title(header, head)
    _look_for_date(header, header.rest[:head])
    return header


def _length_of_head(paragraphs: Sequence[Paragraph]) -> int:
    """The head ends where the programme or the first words of somebody begin."""
    for index, paragraph in enumerate(paragraphs):
        label = read_label(paragraph.text)
        said = (
            label is not None and label.kind not in _FIELDS and (opens_quote(label.rest) or _is_entry(label))
        )
        part = read_part(paragraph.text) and not _is_main_heading(paragraphs, index)
        if index and (said or part or _begins_programme(paragraph)):
            return index
    return len(paragraphs)


def _is_main_heading(paragraphs: Sequence[Paragraph], index: int) -> bool:
    """Whether the first heading of the report names an activity: "Workshop 2: Zingen" may be a part too."""
    one = paragraphs[index]
    first = not any(before.style is Style.HEADING for before in paragraphs[:index])
    return one.style is Style.HEADING and one.level <= 1 and first and names_activity_kind(one.text)


def _begins_programme(paragraph: Paragraph) -> bool:
    """Whether a heading below the title's level stands here; the title itself may run over two headings."""
    about = names_activity_kind(paragraph.text) or read_occasion(paragraph.text) is not None
    return paragraph.style is Style.HEADING and paragraph.level > 1 and not about


def _is_entry(label: Label) -> bool:
    return label.kind not in (LabelKind.SAID, LabelKind.INTRODUCTION, LabelKind.SECRETARY)


def _title_index(head: Sequence[Paragraph]) -> int | None:
    """Where the title stands: what the file calls so, or the first short line that calls itself a report.

    None when a label tells it, or when nothing looks like one.
    """
    if any((label := read_label(one.text)) and label.kind is LabelKind.TITLE and label.rest for one in head):
        return None
    candidates = [
        index
        for index, one in enumerate(head[:_TITLE_WITHIN])
        if _may_be_title(one) or _is_main_heading(head, index)
    ]
    tests: tuple[Callable[[Paragraph], bool], ...] = (
        lambda one: one.style is Style.TITLE,
        lambda one: (
            names_report(one.text) and names_activity_kind(one.text) and bool(read_title(one.text).title)
        ),
        lambda one: names_activity_kind(one.text) and bool(read_title(one.text).title),
        lambda one: one.style is Style.HEADING and one.level <= 1,
        lambda one: bool(read_title(one.text).title) and (read_occasion(one.text) is None),
    )
    for test in tests:
        for index in candidates:
            if test(head[index]):
                return index
    return None


def _may_be_title(paragraph: Paragraph) -> bool:
    text = paragraph.text
    if paragraph.style in (Style.TITLE, Style.HEADING):
        return read_part(text) is None
    label = read_label(text)
    labelled = label is not None and label.kind not in (LabelKind.SAID, LabelKind.SECRETARY)
    plain = (
        paragraph.style is Style.WHOLE
        and len(text) <= _LONGEST_TITLE
        and not text.rstrip('”"»’').endswith((".", ":", ";", ",", "!"))
    )
    return plain and not labelled and not opens_quote(text)


def _take_title(paragraph: Paragraph, header: Header) -> None:
    line = read_title(paragraph.text)
    header.title = line.title
    header.kind = line.kind or header.kind
    header.number = line.number if line.number is not None else header.number
    header.place = header.place or line.place
    _take_date(line.date, paragraph.text, header)


def _take_line(paragraph: Paragraph, header: Header, *, after_title: bool) -> bool:
    """Whether the line belonged to the head, and was taken from the text."""
    if paragraph.style is Style.ROW:
        return False
    label = read_label(paragraph.text)
    if label is not None and label.kind in _FIELDS and label.rest:
        return _take_field(label, header)
    if len(paragraph.text) > _LONGEST_OCCASION or (label is not None and not names_report(paragraph.text)):
        return False
    occasion = read_occasion(paragraph.text) or _bare_kind(paragraph.text)
    if occasion is None or (header.place and occasion.place):
        return False
    _take_occasion(occasion, paragraph.text, header)
    return True


def _bare_kind(text: str) -> Occasion | None:
    """A line that only repeats the kind and number, "Praktijktafel 3", or the word "Verslag"."""
    line = read_title(text)
    repeated = not line.title and (line.kind is not None or names_report(text))
    return Occasion(line.date, kind=line.kind, number=line.number) if repeated else None


def _take_field(label: Label, header: Header) -> bool:
    if label.kind is LabelKind.TITLE:
        return _take_title_field(label, header)
    occasion = read_occasion(label.rest, labelled=True) or _bare_place(label)
    if occasion is None or (header.place and occasion.place):
        return False
    _take_occasion(occasion, label.rest, header)
    return True


def _bare_place(label: Label) -> Occasion | None:
    """A place in no more than a few words, also without a capital: "online (Zoom)"."""
    short = len(label.rest) <= _LONGEST_PLACE and not label.rest.endswith((".", "?", ":"))
    return Occasion(None, label.rest) if label.kind is LabelKind.PLACE and short else None


def _take_title_field(label: Label, header: Header) -> bool:
    if header.title:
        return False
    _take_title(Paragraph(label.rest), header)
    return True


def _take_occasion(occasion: Occasion, text: str, header: Header) -> None:
    _take_date(occasion.date, text, header)
    header.place = header.place or occasion.place
    header.kind = header.kind or occasion.kind
    header.number = header.number if header.number is not None else occasion.number
    if occasion.hours:
        header.hours.append(occasion.hours)
        header.review.append(occasion.hours)


def _take_date(date: Date | None, text: str, header: Header) -> None:
    if date is None:
        return
    if header.date is not None and header.date != date:
        header.review.append(text)
    header.date = header.date or date


def _take_late_title(header: Header, head: int) -> None:
    """Without any better one, the words of the kind are the title: "Praktijktafel 3"."""
    for index, paragraph in enumerate(header.rest[:head]):
        if _may_be_title(paragraph) and read_title(paragraph.text).title:
            _take_title(paragraph, header)
            del header.rest[index]
            return


def _look_for_date(header: Header, head: Sequence[Paragraph]) -> None:
    """When no line of the head tells the date, a sentence may: "Op 3 mei 2017 kwamen we samen". It stays."""
    for paragraph in head:
        found = find_date(paragraph.text) if header.date is None else None
        if found and _HELD_ON.search(paragraph.text[: found.start]) and _HELD.search(paragraph.text):
            header.date = found.date
            header.kind = header.kind or kind_inside(paragraph.text)
            header.review.append(paragraph.text)
