"""What a reader may know of the activity whose list it reads, and of what people said about such lists."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date as Date
from datetime import tzinfo
from zoneinfo import ZoneInfo

from zorgdesk.domain.activities import DEFAULT_TIME_ZONE
from zorgdesk.domain.participations import ParticipationStatus
from zorgdesk.domain.register_lists import ListLayout


@dataclass(frozen=True, slots=True)
class ListContext:
    """The local day of the activity, when that is known, and where its clock stands.

    `words` are what people said words for a status mean, by their `word_key`; `layout` what they said the
    columns of this list hold, and `mappings` what they said of those of earlier ones, by their headings.
    """

    day: Date | None = None
    zone: tzinfo = field(default_factory=lambda: ZoneInfo(DEFAULT_TIME_ZONE))
    words: Mapping[str, ParticipationStatus] = field(default_factory=dict)
    layout: ListLayout | None = None
    mappings: Mapping[str, str] = field(default_factory=dict)
