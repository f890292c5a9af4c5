"""What a reader may know of the activity whose list it reads."""

from dataclasses import dataclass, field
from datetime import date as Date
from datetime import tzinfo
from zoneinfo import ZoneInfo

from zorgdesk.domain.activities import DEFAULT_TIME_ZONE


@dataclass(frozen=True, slots=True)
class ListContext:
    """The local day of the activity, when that is known, and where its clock stands."""

    day: Date | None = None
    zone: tzinfo = field(default_factory=lambda: ZoneInfo(DEFAULT_TIME_ZONE))
