"""Which signals the board and the table show; the page of today opens one of these."""

from enum import StrEnum


class Shown(StrEnum):
    """Which signals are shown."""

    UNDER_WAY = "under_way"
    OWNERLESS = "ownerless"
    LATE = "late"
    ALL = "all"
