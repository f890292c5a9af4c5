"""What an attendance workbook remembers of itself on a sheet nobody sees."""

from dataclasses import dataclass, field
from datetime import datetime

from zorgdesk.domain.attendance_rows import RowValues

MARK = "zorgdesk attendance"
"""How the first cell of that sheet begins. After it: version, activity, title, moment, language."""
VERSION = 1


@dataclass(frozen=True, slots=True)
class Memory:
    """Of which activity it is, when it was made, and how each row was then, by the uid of its participation.

    `exported_at` None: not known.
    """

    activity_uid: str
    title: str
    language: str
    exported_at: datetime | None = None
    rows: dict[str, RowValues] = field(default_factory=dict)
