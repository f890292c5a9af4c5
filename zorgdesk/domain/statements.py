"""What was said over all years, to look through and to quote from."""

from dataclasses import dataclass
from datetime import date as Date

from zorgdesk.domain.dossiers import Heard, Segment
from zorgdesk.domain.entries import EntryKind

EVERY_SEGMENT = Segment()
MOST_LISTED = 10_000
"""More than so many nobody leafs through, and counting all of a million takes a second."""


@dataclass(frozen=True, slots=True)
class Statement:
    """One thing said, with the codes of its own themes."""

    heard: Heard
    themes: tuple[str, ...] = ()

    @property
    def id(self) -> int:
        """The key of the entry."""
        return self.heard.entry_id


@dataclass(frozen=True, slots=True)
class StatementFilter:
    """Which statements are shown.

    `theme` is that of the entry or of its activity, `target_group` that of the activity. Of `segment` only
    what is filled in counts; it is that of the organisation spoken for, or of the speaker on that day. Both
    days count along.
    """

    text: str = ""
    theme: str | None = None
    kind: EntryKind | None = None
    target_group: str | None = None
    segment: Segment = EVERY_SEGMENT
    since: Date | None = None
    until: Date | None = None
    quotable_only: bool = False
