"""To whom minutes are sent, and which of a series go together."""

from collections.abc import Collection
from dataclasses import dataclass


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
    """Which activities, None for all that were not cancelled, and how their minutes are told."""

    activity_ids: Collection[int] | None = None
    public: bool = False
    plain: bool = False
