"""Shorthand for tests that look at what became of a report."""

from pathlib import Path

from zorgdesk.domain.minutes_proposal import EntryProposal, MinutesProposal
from zorgdesk.imports.minutes_text import propose_minutes

REPORTS = Path(__file__).parent.parent / "data" / "reports"


def read(name: str) -> MinutesProposal:
    """The proposal of a report among the test data."""
    return propose_minutes((REPORTS / name).read_bytes(), Path(name).suffix)


def propose(text: str, extension: str = "txt") -> MinutesProposal:
    """The proposal of a report that is typed in the test."""
    return propose_minutes(text.encode(), extension)


def entry(proposal: MinutesProposal, start: str) -> EntryProposal:
    """The one entry whose text starts so."""
    (found,) = [one for one in proposal.entries if one.text.startswith(start)]
    return found


def said(proposal: MinutesProposal) -> list[tuple[str, str | None, str]]:
    """Kind, who and text of every entry, in order."""
    return [(one.kind.value, one.speaker or one.organisation, one.text) for one in proposal.entries]
