"""What a command comes to."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class Outcome:
    """`data` is for --json and `text` for a person, both on standard output; `said` goes to standard error.

    `open` is a store to show in the window once everything is written.
    """

    data: dict[str, Any] = field(default_factory=dict)
    text: str = ""
    said: tuple[str, ...] = ()
    status: int = 0
    open: Path | None = None
