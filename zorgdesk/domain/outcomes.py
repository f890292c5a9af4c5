"""What reading a list does with each of its rows."""

from enum import StrEnum


class Outcome(StrEnum):
    """What becomes of a row. The last two only when a register is compared with a list of all that is."""

    NEW = "new"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    DOUBTFUL = "doubtful"
    SKIPPED = "skipped"
    RENAMED = "renamed"
    GONE = "gone"
