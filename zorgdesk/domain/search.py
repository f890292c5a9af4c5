"""What the search box finds."""

from dataclasses import dataclass

from zorgdesk.domain.changes import Noun


@dataclass(frozen=True, slots=True)
class SearchHit:
    """One found record. `activity_id` says where an entry was said, so that it can be opened there."""

    noun: Noun
    id: int
    uid: str
    title: str
    detail: str = ""
    activity_id: int | None = None
