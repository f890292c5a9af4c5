"""To whom minutes are sent, and which of a series go together."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date as Date

from zorgdesk.domain.activities import ActivityRow, ActivityState

_BEFORE = (ActivityState.PLANNED, ActivityState.OPEN)


@dataclass(frozen=True, slots=True)
class Recipients:
    """Addresses, each once, and the names of people who gave none that can be used."""

    addresses: tuple[str, ...] = ()
    without_address: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SendingChoice:
    """What is sent: also to who was excused; `ending` is the file that is attached, ".pdf" or ".docx".

    `public`: without personal names; `plain`: not on the organisation's own Word template. `version_id` is
    that of a version before the latest.
    """

    excused: bool = False
    ending: str = ".pdf"
    public: bool = False
    plain: bool = False
    version_id: int | None = None


@dataclass(frozen=True, slots=True)
class SeriesChoice:
    """Which activities, None for all that `took_place`, and how their minutes are told."""

    activity_ids: Collection[int] | None = None
    public: bool = False
    plain: bool = False


def took_place(row: ActivityRow, today: Date) -> bool:
    """Neither cancelled nor still to come; what has no date yet, or was never closed, counts."""
    comes = row.state in _BEFORE and row.date is not None and row.date > today
    return row.state is not ActivityState.CANCELLED and not comes
