"""What the search box finds."""

from dataclasses import dataclass

from zorgdesk.domain.changes import Noun


@dataclass(frozen=True, slots=True)
class SearchHit:
    """One found record.

    `activity_id` says where an entry was said or a file is kept, so that it can be opened there, or
    `policy_signal_id` when a file is kept with a signal.
    """

    noun: Noun
    id: int
    uid: str
    title: str
    detail: str = ""
    activity_id: int | None = None
    policy_signal_id: int | None = None
