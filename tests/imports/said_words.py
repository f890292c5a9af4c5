"""Every word of a proposal, to see that no word of a report got lost on the way."""

from zorgdesk.domain.minutes_proposal import MinutesProposal


def all_text(proposal: MinutesProposal, *, who: bool = True) -> str:
    """Everything the proposal holds, apart from what is only listed for review; `who` includes who spoke."""
    people = [*proposal.speakers, *proposal.attendees]
    pieces = [
        proposal.title,
        proposal.place,
        proposal.introduction,
        *(f"{one.name or ''} {one.organisation or ''} {one.job_title}" for one in people),
        *(part.title for part in proposal.parts),
        *(f"{one.speaker or ''} {one.organisation or ''}" for one in proposal.entries if who),
        *(one.text for one in proposal.entries),
        *(f"{one.text} {one.assignee or ''} {one.due or ''}" for one in proposal.tasks),
        *proposal.signals,
    ]
    return "\n".join(pieces)
