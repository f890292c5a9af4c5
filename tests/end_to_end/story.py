"""Tonight: thirty people registered for a practice table, one more known to the register."""

from dataclasses import dataclass

from tests.fakes import FakeClock
from zorgdesk.domain.activities import Activity
from zorgdesk.domain.participations import AttendanceCounts, Participation, ParticipationStatus
from zorgdesk.domain.sheet_numbers import numbered
from zorgdesk.services.opening import Services

TITLE = "Drempels in de vrije tijd"
GUESTS = (
    "Noor Verhelst",
    "Bram Claes",
    "Els Dhondt",
    *(f"Gast {letter}. Vermeersch" for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
    "Karel Peeters",
)
HOUSE, VOICES = "Huis aan de Vaart", "Ferme Stemmen"
WELCOME = "Welkom, fijn dat jullie er zijn."


@dataclass
class Evening:
    """The activity of tonight, and short ways to what is in the store about it."""

    services: Services
    id: int

    @property
    def activity(self) -> Activity:
        found = self.services.activities.get(self.id)
        assert found is not None
        return found

    @property
    def counts(self) -> AttendanceCounts:
        return self.services.participations.counts(self.id)

    def guest(self, name: str) -> Participation:
        """Who is called so on the list."""
        return next(one for one in self.services.participations.of(self.id) if one.name == name)

    def status(self, name: str) -> ParticipationStatus:
        return self.guest(name).status

    def number(self, name: str) -> int:
        """Which number somebody has on the sign-in sheet, made of the alphabetical list."""
        people = numbered(self.services.participations.of(self.id))
        return next(number for number, one in people.items() if one.name == name)


def prepare(services: Services) -> Evening:
    """What was prepared before the evening."""
    services.people.add("Jos", "Van den Abeele", email="jos@voorbeeld.example", new_organisation=VOICES)
    activity_id, _ = services.activities.add("practice_table", TITLE, number=3, date=FakeClock()().date())
    for title, minutes in (("Welkom", 10), ("Verhalen", 45)):
        services.programme.add(activity_id, title, duration_minutes=minutes)
    for name in GUESTS:
        given, family = name.rsplit(" ", 1)
        fields = {"email": "noor@voorbeeld.example", "new_organisation": HOUSE} if given == "Noor" else {}
        person_id, _ = services.people.add(given, family, **fields)
        services.participations.add(activity_id, person_id)
    return Evening(services, activity_id)
