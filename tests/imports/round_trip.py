"""Takes a proposal through the exporter, the way the services would after storing it."""

from pathlib import Path

from zorgdesk.domain.activities import Activity, Contribution, ProgrammeItem
from zorgdesk.domain.documents import Document
from zorgdesk.domain.minutes import MinutesMaterial, Spoken
from zorgdesk.domain.minutes_proposal import MinutesProposal
from zorgdesk.domain.names import split_name
from zorgdesk.domain.participations import Participation
from zorgdesk.domain.policy_signals import PolicySignal, SignalState
from zorgdesk.domain.tasks import Task
from zorgdesk.exports.document import compose
from zorgdesk.exports.formats import document_writer


def exported(proposal: MinutesProposal, target: Path, kind_label: str = "Praktijktafel") -> bytes:
    """The bytes of the file that the proposal is exported to, in the format of its extension."""
    blocks = compose(_material(proposal, kind_label))
    document_writer(target)(Document(proposal.title, blocks), target)
    return target.read_bytes()


def _material(proposal: MinutesProposal, kind_label: str) -> MinutesMaterial:
    activity = Activity(
        1,
        "a",
        proposal.kind,
        proposal.title,
        proposal.number,
        proposal.date,
        place=proposal.place,
        introduction=proposal.introduction,
    )
    items = [ProgrammeItem(n, f"p{n}", 1, n, part.title, part.kind) for n, part in enumerate(proposal.parts)]
    return MinutesMaterial(
        activity,
        kind_label,
        tuple(items),
        tuple(_contributions(proposal)),
        tuple(_participations(proposal)),
        tuple(_entry(proposal, place) for place in range(len(proposal.entries))),
        tuple(
            PolicySignal(id=n, uid=f"s{n}", title=title, state=SignalState.CAPTURED)
            for n, title in enumerate(proposal.signals)
        ),
        tuple(
            Task(id=n, uid=f"t{n}", text=task.text, assignee=task.assignee, due=task.due)
            for n, task in enumerate(proposal.tasks)
        ),
        proposal.next_date,
    )


def _contributions(proposal: MinutesProposal) -> list[Contribution]:
    return [
        Contribution(
            n, f"c{n}", 0, n, job_title=one.job_title, person=one.name, organisation=one.organisation
        )
        for n, one in enumerate(proposal.speakers)
    ]


def _participations(proposal: MinutesProposal) -> list[Participation]:
    return [
        Participation(
            n,
            f"d{n}",
            1,
            n,
            *split_name(one.name),
            organisation=one.organisation,
            job_title=one.job_title,
            status=one.status,
        )
        for n, one in enumerate(proposal.attendees)
        if one.name
    ]


def _entry(proposal: MinutesProposal, place: int) -> Spoken:
    one = proposal.entries[place]
    return Spoken(
        place,
        f"e{place}",
        one.kind,
        one.text,
        programme_item_id=one.part,
        reply_to_id=one.reply_to,
        anonymous=one.anonymous,
        speaker=one.speaker,
        organisation=one.organisation,
    )
