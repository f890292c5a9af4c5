"""Stand-ins for what a test must decide itself: the answers of a person and the time."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from zorgdesk.errors import ZorgdeskError


class RecordedMessages:
    """Remembers what was said; `answers` and `files` are given out in order, and then nothing is chosen."""

    def __init__(self) -> None:
        self.said: list[str] = []
        self.errors: list[ZorgdeskError] = []
        self.questions: list[str] = []
        self.stored: list[datetime] = []
        self.answers: list[bool] = []
        self.files: list[Path] = []
        self.on_action: Callable[[], object] | None = None

    def saved(self, at: datetime) -> None:
        self.stored.append(at)

    def told(self, text: str, action: str = "", on_action: Callable[[], object] | None = None) -> None:
        self.said.append(text)
        self.on_action = on_action

    def failed(self, error: Exception) -> None:
        if not isinstance(error, ZorgdeskError):
            raise error
        self.errors.append(error)

    def asked(self, question: str, explanation: str, yes: str) -> bool:
        self.questions.append(question)
        return self.answers.pop(0) if self.answers else False

    def file_to_save(self, title: str, suggestion: Path, kinds: Sequence[tuple[str, str]]) -> Path | None:
        return self.files.pop(0) if self.files else None

    def file_to_open(self, title: str, kinds: Sequence[tuple[str, str]]) -> Path | None:
        return self.files.pop(0) if self.files else None

    def files_to_add(self, title: str) -> list[Path]:
        chosen, self.files = self.files, []
        return chosen


class FakeClock:
    """Stands still until it is moved."""

    def __init__(self, at: datetime = datetime(2026, 9, 10, 12, 2, tzinfo=UTC)) -> None:
        self.at = at

    def __call__(self) -> datetime:
        return self.at

    def pass_time(self, **how_long: float) -> None:
        self.at += timedelta(**how_long)
