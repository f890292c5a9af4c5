"""One record, whole."""

from collections.abc import Callable, Iterable, Iterator

from zorgdesk.cli import shapes
from zorgdesk.cli.listing import one_line
from zorgdesk.cli.outcome import Outcome
from zorgdesk.cli.session import Session
from zorgdesk.cli.shapes import Shape
from zorgdesk.cli.wording import say
from zorgdesk.domain.activities import Activity
from zorgdesk.domain.entries import EntryKind
from zorgdesk.domain.participations import ParticipationStatus
from zorgdesk.domain.words import word
from zorgdesk.services.opening import Services

Shown = tuple[Shape, list[str]]
_NAMED = frozenset({"place", "series", "organisation", "job_title"})


def show(session: Session) -> Outcome:
    """`zorgdesk show KIND REF`."""
    with session.services() as services:
        data, lines = _SHOWS[session.arguments.kind](
            services, " ".join(session.arguments.ref), session.language
        )
    title, *others = lines
    return Outcome(data, "\n".join([one_line(title), *others]))


def activity_shape(services: Services, one: Activity) -> Shape:
    """All of an activity, for --json."""
    titles = {series.id: series.title for series in services.series.all()}
    return shapes.activity(
        one,
        series=titles.get(one.series_id or 0),
        programme=services.programme.of(one.id),
        contributions=services.programme.contributions(one.id),
        participations=services.participations.of(one.id),
        entries=services.entries.of(one.id),
        signals=services.policy_signals.of_activity(one.id),
        tasks=[task for task in services.tasks.of_activity(one.id) if task.activity_id == one.id],
    )


def _activity(services: Services, ref: str, language: str) -> Shown:
    one = services.activities.find(ref)
    data = activity_shape(services, one)
    lines = [services.activities.heading(one, language), *_facts(data, ("date", "place", "series"), language)]
    items = [
        say("labelled", language, label=item["title"], text=speakers)
        if (speakers := _speakers(item))
        else item["title"]
        for item in data["programme"]
    ]
    lines += _section("programme", items, language)
    lines += _section(
        "participations", (_participation(one, language) for one in data["participations"]), language
    )
    lines += _section("entries", (_entry(one, language) for one in data["entries"]), language)
    lines += _section("signals", (one["title"] for one in data["signals"]), language)
    lines += _section("tasks", (_task(one, language) for one in data["tasks"]), language)
    return data, lines


def _person(services: Services, ref: str, language: str) -> Shown:
    one = services.people.find(ref)
    activities = services.people.activities_of(one.id)
    data = {
        **shapes.listed_person(one),
        "telephone": one.telephone or None,
        "email_aliases": list(one.email_aliases),
        "job_category": one.job_category,
        "note": one.note or None,
        "affiliations": [shapes.affiliation(each) for each in services.people.affiliations(one.id)],
        "activities": [shapes.listed_activity(row) for row in activities],
        "entries": [shapes.said(each) for each in services.people.said(one.id)],
    }
    lines = [one.name, *_facts(data, ("organisation", "job_title", "email", "telephone"), language)]
    lines += _section("activities", (f"{row.date or '–'}  {row.title}" for row in activities), language)
    lines += _section("entries", (_entry(each, language) for each in data["entries"]), language)
    return data, lines


def _organisation(services: Services, ref: str, language: str) -> Shown:
    one = services.organisations.find(ref)
    people = services.organisations.people_of(one.id)
    data = {
        **shapes.listed_organisation(one),
        "note": one.note or None,
        "people": [shapes.listed_person(person) for person in people],
        "activities": [shapes.listed_activity(row) for row in services.organisations.activities_of(one.id)],
        "entries": [shapes.said(each) for each in services.organisations.said(one.id)],
    }
    lines = [one.name, *_facts(data, ("municipality", "email", "telephone", "website"), language)]
    lines += _section("people", (person.name for person in people), language)
    lines += _section("entries", (_entry(each, language) for each in data["entries"]), language)
    return data, lines


def _signal(services: Services, ref: str, language: str) -> Shown:
    one = services.policy_signals.find(ref)
    evidence = services.policy_signals.evidence(one.id)
    data = {
        **shapes.listed_signal(one),
        "description": one.description or None,
        "dropped_reason": one.dropped_reason or None,
        "recommendation": one.recommendation or None,
        "evidence": [shapes.said(each) for each in evidence],
        "follow_ups": [shapes.follow_up(each) for each in services.policy_signals.follow_ups(one.id)],
        "references": [shapes.reference(each) for each in services.policy_signals.references(one.id)],
    }
    state = say("labelled", language, label=say("state", language), text=word(one.state, language))
    lines = [one.title, state]
    lines += _section("entries", (_entry(each, language) for each in data["evidence"]), language)
    steps = (f"{step['date']}  {step['text']}" for step in data["follow_ups"])
    lines += _section("follow_ups", steps, language)
    lines += _section("references", (one["document"] for one in data["references"]), language)
    return data, lines


def _facts(data: Shape, names: Iterable[str], language: str) -> Iterator[str]:
    """The fields that are known, each on a line; what needs no word of its own stands alone."""
    for name in names:
        if value := data.get(name):
            text = one_line(str(value))
            yield say("labelled", language, label=say(name, language), text=text) if name in _NAMED else text


def _section(key: str, lines: Iterable[str], language: str) -> list[str]:
    shown = [f"  {one_line(line)}" for line in lines]
    return ["", say(key, language), *shown] if shown else []


def _speakers(item: Shape) -> str:
    return ", ".join(one["person"] or one["organisation"] for one in item["contributions"])


def _participation(one: Shape, language: str) -> str:
    organisation = f" ({one['organisation']})" if one["organisation"] else ""
    status = word(ParticipationStatus(one["status"]), language)
    return say("labelled", language, label=f"{one['person']}{organisation}", text=status)


def _entry(one: Shape, language: str) -> str:
    who = one["speaker"] or one["organisation"] or (say("anonymous", language) if one["anonymous"] else "")
    label = ", ".join(filter(None, [word(EntryKind(one["kind"]), language), who]))
    return say("labelled", language, label=label, text=one["text"])


def _task(one: Shape, language: str) -> str:
    details = [one["assignee"], one["due"], say("done", language) if one["done"] else None]
    told = ", ".join(detail for detail in details if detail)
    return f"{one['text']} ({told})" if told else one["text"]


_SHOWS: dict[str, Callable[[Services, str, str], Shown]] = {
    "activity": _activity,
    "person": _person,
    "organisation": _organisation,
    "signal": _signal,
}
