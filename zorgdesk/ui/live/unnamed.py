"""Who is not named on the projector because the desk says so, before anything they say is written down."""

from PySide6.QtCore import QObject, Signal

from zorgdesk.domain.projection import mark_of
from zorgdesk.settings import PROJECTOR_UNNAMED, Settings

_MOST = 500
"""Marks kept; the oldest are of evenings long ago."""


class Unnamed(QObject):
    """Kept on this computer, which the projector is plugged into, and not with the activity."""

    changed = Signal()

    def __init__(self, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self._marks = dict.fromkeys(settings.get(PROJECTOR_UNNAMED).split())
        self.activity_uid = ""

    def marks(self) -> frozenset[str]:
        """For every activity."""
        return frozenset(self._marks)

    def holds(self, person_id: int | None) -> bool:
        """Whether somebody was marked in the activity on screen."""
        return person_id is not None and mark_of(self.activity_uid, person_id) in self._marks

    def mark(self, person_id: int, unnamed: bool) -> None:
        """Say that somebody is not named, or may be after all."""
        mark = mark_of(self.activity_uid, person_id)
        others = [one for one in self._marks if one != mark]
        self._marks = dict.fromkeys([*others, mark][-_MOST:] if unnamed else others)
        self._settings.set(PROJECTOR_UNNAMED, " ".join(self._marks))
        self.changed.emit()
