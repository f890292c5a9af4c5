"""Self check-in without widgets: who may be meant by a few letters or a badge, and that they are here."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from zorgdesk.domain.access_keys import access_key
from zorgdesk.domain.matching import Typed, searchable
from zorgdesk.domain.participations import Participation, ParticipationStatus
from zorgdesk.ui.page import Latest, PageContext

_SHORTEST = 2
"""Letters to type before a name is shown: nobody reads the whole list of participants at the door."""
SHOWN = 6


@dataclass(frozen=True)
class Visitor:
    """All that the screen shows of somebody: given name, initial, organisation."""

    participation_id: int
    given_name: str
    initial: str
    organisation: str
    is_here: bool

    @property
    def name(self) -> str:
        """The given name with the initial, "Trees D."; or all there is of somebody with one name."""
        return f"{self.given_name} {self.initial}".strip()


class KioskView(Protocol):
    """What the presenter asks of the screen."""

    def show_visitors(self, visitors: Sequence[Visitor], typed: str) -> None:
        """Those who fit what was typed; none yet when that is too short."""

    def show_welcome(self, visitor: Visitor) -> None:
        """Somebody is checked in."""

    def show_failure(self) -> None:
        """It could not be stored."""


class Kiosk:
    """Keeps the participants of one activity at hand; nobody of the register is looked up here."""

    def __init__(self, context: PageContext, activity_id: int, view: KioskView) -> None:
        self._context = context
        self._activity_id = activity_id
        self._view = view
        self._latest = Latest()
        self._visitors: list[tuple[Visitor, str]] = []
        self._badges: dict[str, Visitor] = {}
        self._typed = ""

    def load(self) -> None:
        """Read who takes part."""
        service, activity_id = self._context.services.participations, self._activity_id
        self._context.ask(lambda: service.of(activity_id), self._latest(self._take))

    def typed(self, text: str) -> None:
        """Show who fits."""
        self._typed = text.strip()
        self._view.show_visitors(self._fitting()[:SHOWN], self._typed)

    def enter(self) -> None:
        """Whose badge was read, or the only one who fits."""
        fitting = self._fitting()
        visitor = self._badges.get(self._typed.upper()) or (fitting[0] if len(fitting) == 1 else None)
        if visitor is not None:
            self.check_in(visitor)

    def check_in(self, visitor: Visitor) -> None:
        """They are here; who was here already keeps the time."""
        service = self._context.services.participations
        self._context.act(
            lambda: service.check_in(visitor.participation_id),
            lambda _: self._checked_in(visitor),
            lambda _: self._view.show_failure(),
        )

    def _checked_in(self, visitor: Visitor) -> None:
        self._view.show_welcome(visitor)
        self.load()

    def _take(self, people: list[Participation]) -> None:
        pairs = [(_visitor(one), one) for one in people]
        self._visitors = [(visitor, searchable(one.name, one.organisation)) for visitor, one in pairs]
        self._badges = {access_key(one.uid): visitor for visitor, one in pairs}
        self.typed(self._typed)

    def _fitting(self) -> list[Visitor]:
        """Who is not here yet goes first."""
        if len(self._typed) < _SHORTEST:
            return []
        return sorted(Typed(self._typed).among(self._visitors), key=lambda visitor: visitor.is_here)


def _visitor(one: Participation) -> Visitor:
    given, family = one.given_name.strip(), one.family_name.strip()
    initial = f"{family[:1]}." if given and family else family
    here = one.status is ParticipationStatus.PRESENT
    return Visitor(one.id, given, initial, one.organisation or "", here)
