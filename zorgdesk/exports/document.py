"""Composes the minutes of an activity from what was recorded: neutral blocks for every file format."""

from collections import defaultdict
from collections.abc import Container, Iterator, Sequence

from zorgdesk.domain.activities import ProgrammeItem, ProgrammeItemKind
from zorgdesk.domain.documents import Block, BlockKind
from zorgdesk.domain.entries import EntryKind
from zorgdesk.domain.minutes import MinutesMaterial, Naming, Spoken
from zorgdesk.domain.participations import ParticipationStatus
from zorgdesk.domain.tasks import Task
from zorgdesk.exports.people_lines import attendance_line, speakers_line
from zorgdesk.exports.said import Said
from zorgdesk.exports.threads import threads
from zorgdesk.exports.wording import Wording, wording

_IN_SECTIONS = (EntryKind.TASK, EntryKind.SIGNAL)


def compose(material: MinutesMaterial, standing: Container[str] = ()) -> tuple[Block, ...]:
    """The finished draft, in reading order; entries of kind task and signal stand in sections at its end.

    A part in which nothing was noted and nobody spoke has no heading, unless that is among `standing`: the
    sources on which the secretary built something.
    """
    words = wording(material.language)
    return (
        *_opening(material, words),
        *_introduction(material),
        *_people(material, words),
        *_programme(material, words, standing),
        *_follow_up(material, words),
    )


def activity_title(kind_label: str, number: int | None, title: str, words: Wording) -> str:
    """An activity in one line: "Praktijktafel 1: Werken in een landelijke context"."""
    kind = f"{kind_label} {number or ''}".strip()
    return f"{kind}{words.colon} {title}" if kind and title else kind or title


def _opening(material: MinutesMaterial, words: Wording) -> Iterator[Block]:
    activity = material.activity
    title = activity_title(material.kind_label, activity.number, activity.title, words)
    yield Block(BlockKind.TITLE, words.title.format(title), source="title")
    where_and_when = [words.date(activity.date) if activity.date else "", activity.place]
    if subtitle := " · ".join(filter(None, where_and_when)):
        yield Block(BlockKind.SUBTITLE, subtitle, source="subtitle")


def _introduction(material: MinutesMaterial) -> Iterator[Block]:
    for place, text in enumerate(paragraphs(material.activity.introduction)):
        yield Block(BlockKind.PARAGRAPH, text, source=f"introduction:{place}")


def paragraphs(text: str) -> list[str]:
    """The paragraphs of a text, which blank lines keep apart."""
    lines = text.strip().splitlines()
    joined = "\n".join(line.rstrip() for line in lines)
    return [paragraph.strip("\n") for paragraph in joined.split("\n\n") if paragraph.strip()]


def _people(material: MinutesMaterial, words: Wording) -> Iterator[Block]:
    order = {item.id: item.position for item in material.programme}
    contributions = sorted(
        material.contributions, key=lambda one: (order.get(one.programme_item_id, len(order)), one.position)
    )

    def attendance(status: ParticipationStatus, naming: Naming) -> str:
        return attendance_line(
            [one for one in material.participations if one.status is status], naming, words
        )

    lines = {
        "speakers": (words.speakers, speakers_line(contributions, words)),
        "present": (words.present, attendance(ParticipationStatus.PRESENT, material.present_as)),
        "excused": (words.excused, attendance(ParticipationStatus.EXCUSED, material.excused_as)),
    }
    for source, (lead, line) in lines.items():
        if line:
            yield Block(BlockKind.PARAGRAPH, line, lead=words.lead(lead), source=source)


def _programme(material: MinutesMaterial, words: Wording, standing: Container[str]) -> Iterator[Block]:
    items = sorted(material.programme, key=lambda item: item.position)
    known = {item.id for item in items}
    shown = [entry for entry in material.entries if entry.in_minutes and entry.kind not in _IN_SECTIONS]
    by_part: dict[int | None, list[Spoken]] = defaultdict(list)
    for entry in shown:
        by_part[entry.programme_item_id if entry.programme_item_id in known else None].append(entry)
    placed = threads([by_part[None], *(by_part[item.id] for item in items)])
    said = Said(placed, material, words)
    yield from said.blocks(placed[0])
    spoken_in = {one.programme_item_id for one in material.contributions}
    for item, heading, in_item in zip(items, _headings(items, words), placed[1:], strict=True):
        source, is_part = f"part:{item.uid}", item.kind is ProgrammeItemKind.PART
        if in_item or source in standing or (is_part and item.id in spoken_in):
            yield Block(BlockKind.HEADING, heading, source=source)
            yield from said.blocks(in_item)


def _headings(items: Sequence[ProgrammeItem], words: Wording) -> Iterator[str]:
    """Only parts are numbered; a break or a workshop goes by its own title."""
    number = 0
    for item in items:
        if item.kind is not ProgrammeItemKind.PART:
            yield item.title
            continue
        number += 1
        part = words.part.format(number)
        yield f"{part}{words.colon} {item.title}" if item.title else part


def _follow_up(material: MinutesMaterial, words: Wording) -> Iterator[Block]:
    if material.tasks:
        yield Block(BlockKind.HEADING, words.tasks, source="tasks")
    for task in material.tasks:
        yield Block(BlockKind.LIST_ITEM, _task(task, words), source=f"task:{task.uid}")
    if material.signals:
        yield Block(BlockKind.HEADING, words.signals, source="signals")
    for signal in material.signals:
        yield Block(BlockKind.LIST_ITEM, signal.title, source=f"signal:{signal.uid}")
    if material.next_date:
        yield Block(BlockKind.HEADING, words.next_meeting, source="next")
        yield Block(BlockKind.PARAGRAPH, words.date(material.next_date), source="next:date")


def _task(task: Task, words: Wording) -> str:
    due = words.due.format(words.date(task.due)) if task.due else ""
    agreed = ", ".join(filter(None, [task.assignee, due]))
    return f"{task.text} — {agreed}" if agreed else task.text
