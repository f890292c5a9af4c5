"""How an entry is put into words on this screen: who said it, what it is, whether it is private."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from zorgdesk.domain.activities import ProgrammeItem
from zorgdesk.domain.entries import Entry, EntryKind
from zorgdesk.domain.lists import ListName
from zorgdesk.ui.labels import Labels
from zorgdesk.ui.widgets.badge import Tone


@dataclass
class Saying:
    """`zone` and `parts` are those of the activity on screen."""

    labels: Labels
    zone: str = "Europe/Brussels"
    parts: dict[int, str] = field(default_factory=dict)

    def learn(self, zone: str, items: Sequence[ProgrammeItem]) -> None:
        """Take the time zone and the names of the parts."""
        self.zone = zone
        self.parts = {item.id: item.title for item in items}

    def time(self, entry: Entry) -> str:
        return self.labels.time(entry.at, self.zone)

    def kind(self, entry: Entry) -> str:
        """The word for its kind."""
        return _private() if is_private(entry) else self.labels.word(entry.kind)

    def kind_icon(self, entry: Entry) -> str:
        return "lock" if is_private(entry) else self.labels.icon(entry.kind)

    def tone(self, entry: Entry) -> Tone:
        return self.labels.tone(entry.kind)

    def kinds(self) -> list[str]:
        """Every word that may stand in the column of kinds."""
        return [_private(), *(self.labels.word(kind) for kind in EntryKind)]

    def who(self, entry: Entry) -> str:
        """The name as it may be read by everybody in the room."""
        if entry.anonymous:
            return QCoreApplication.translate("live", "a participant")
        return entry.speaker or entry.organisation or ""

    def themes(self, entry: Entry) -> str:
        return " ".join(f"#{self.labels.listed(ListName.THEME, code)}" for code in entry.themes)

    def part(self, item_id: int | None) -> str:
        """The name of a part; of none, that it is outside."""
        return self.parts.get(item_id or 0, QCoreApplication.translate("live", "Outside the programme"))

    def aloud(self, entry: Entry) -> str:
        """One sentence, for who hears the screen."""
        head = " ".join(word for word in (self.time(entry), self.kind(entry), self.who(entry)) if word)
        return f"{head}: {entry.text}"


def is_private(entry: Entry) -> bool:
    """A note that stays out of the minutes."""
    return entry.kind is EntryKind.NOTE and not entry.in_minutes


def _private() -> str:
    return QCoreApplication.translate("live", "private")
