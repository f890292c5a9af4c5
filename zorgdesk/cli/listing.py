"""The lists: people, activities and the rest, whole and in their order."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from zorgdesk.cli import shapes
from zorgdesk.cli.outcome import Outcome
from zorgdesk.cli.session import Session
from zorgdesk.domain.activities import ActivityFilter, ActivityRow
from zorgdesk.domain.changes import Noun
from zorgdesk.domain.duplicate_reasons import reasons
from zorgdesk.domain.lists import ListName
from zorgdesk.domain.organisations import OrganisationFilter
from zorgdesk.domain.people import PersonFilter
from zorgdesk.domain.policy_signals import SignalFilter
from zorgdesk.domain.tasks import TaskFilter
from zorgdesk.domain.words import word
from zorgdesk.services.opening import Services

EVERYTHING = 1_000_000_000


class Listed(NamedTuple):
    """A list for a program, and the same as lines of columns for a person."""

    records: list[shapes.Shape]
    lines: Sequence[Sequence[str]]


def list_kind(session: Session) -> Outcome:
    """`zorgdesk list KIND`."""
    kind = session.arguments.kind
    with session.services() as services:
        listed = _LISTS[kind](services, session.language)
    text = columns(listed.lines) if listed.lines else session.say("nothing")
    return Outcome({kind: listed.records}, text)


def columns(lines: Sequence[Sequence[str]]) -> str:
    """Lines of which the columns stand under each other."""
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    padded = (
        "  ".join(text.ljust(width) for text, width in zip(line, widths, strict=True)) for line in lines
    )
    return "\n".join(line.rstrip() for line in padded)


def one_line(text: str) -> str:
    """Text of people in one line of output, with nothing in it that could steer a terminal."""
    return " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())


def _activities(services: Services, language: str) -> Listed:
    rows = services.activities.rows(ActivityFilter(), descending=False, limit=EVERYTHING)
    kinds = {
        value.code: value.label(language) for value in services.lists.of(ListName.ACTIVITY_KIND, retired=True)
    }
    lines = [
        (
            shapes.day(row.date) or "–",
            one_line(heading(kinds.get(row.kind, row.kind), row)),
            one_line(row.place),
            row.uid,
        )
        for row in rows
    ]
    return Listed([shapes.listed_activity(row) for row in rows], lines)


def heading(kind: str, row: ActivityRow) -> str:
    """How an activity is called in full."""
    return f"{kind}{'' if row.number is None else f' {row.number}'}: {row.title}"


def _people(services: Services, language: str) -> Listed:
    rows = services.people.rows(PersonFilter(), limit=EVERYTHING)
    lines = [
        tuple(map(one_line, (row.name, row.organisation or "", row.job_title, row.email, row.uid)))
        for row in rows
    ]
    return Listed([shapes.listed_person(row) for row in rows], lines)


def _organisations(services: Services, language: str) -> Listed:
    rows = services.organisations.rows(OrganisationFilter(), limit=EVERYTHING)
    lines = [tuple(map(one_line, (row.name, row.municipality, row.uid))) for row in rows]
    return Listed([shapes.listed_organisation(row) for row in rows], lines)


def _signals(services: Services, language: str) -> Listed:
    rows = services.policy_signals.rows(SignalFilter(), limit=EVERYTHING)
    lines = [
        (word(row.state, language), one_line(row.title), one_line(row.owner or ""), row.uid) for row in rows
    ]
    return Listed([shapes.listed_signal(row) for row in rows], lines)


def _tasks(services: Services, language: str) -> Listed:
    rows = services.tasks.rows(TaskFilter(), limit=EVERYTHING)
    lines = [
        (
            "✓" if row.done else "·",
            shapes.day(row.due) or "–",
            one_line(row.text),
            one_line(row.assignee or ""),
        )
        for row in rows
    ]
    return Listed([shapes.listed_task(row) for row in rows], lines)


def _duplicates(services: Services, language: str) -> Listed:
    """Of organisations too, the most probable pairs first."""
    nouns = (Noun.PEOPLE, Noun.ORGANISATIONS)
    found = [pair for noun in nouns for pair in services.duplicates.candidates(noun)]
    pairs = sorted(found, key=lambda pair: -pair.score)
    lines = [
        tuple(
            map(
                one_line,
                (str(pair.score), pair.first.name, pair.second.name, ", ".join(reasons(pair.why, language))),
            )
        )
        for pair in pairs
    ]
    return Listed([shapes.listed_pair(pair, reasons(pair.why, language)) for pair in pairs], lines)


_LISTS: dict[str, Callable[[Services, str], Listed]] = {
    "activities": _activities,
    "people": _people,
    "organisations": _organisations,
    "signals": _signals,
    "tasks": _tasks,
    "duplicates": _duplicates,
}
