"""Activities to export: everything in them is invented."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from zorgdesk.domain.activities import Activity, Contribution, ProgrammeItem, ProgrammeItemKind, SpeakingRole
from zorgdesk.domain.attendance import AttendanceMaterial
from zorgdesk.domain.participations import Participation, ParticipationRole, ParticipationStatus

FAMILY_NAMES = (
    "De Droogh", "Vandewalle", "Şahin", "van den Broeck", "Ó Dalaigh", "Claes", "Élise", "Zwaenepoel",
    "D’Hondt", "Pavlović", "Aerts", "Wuyts", "Dedecker", "El Amrani", "Goossens",
)  # fmt: skip
GIVEN_NAMES = ("Noor", "Achiel", "Salma", "Joris", "Hülya", "Mieke", "Pieter-Jan", "Liesbeth")
ORGANISATIONS = (
    "Buurtwerk De Brug", "Huis aan de Beek", "’t Groene Hart vzw", "Bibliotheek Meerlo", "OCMW Oosterdam",
    "Vrijetijdsdienst stad Oosterdam", "Cultuurhuis De Vlier", "Wie & Wat vzw",
)  # fmt: skip
JOB_TITLES = ("", "coördinator", "medewerker vrije tijd", "vrijwilliger")
START = datetime(2024, 11, 14, 12, 30, tzinfo=UTC)

ACTIVITY = Activity(
    id=1,
    uid="a1",
    kind="practice_table",
    number=3,
    title="Samen & sterker in de buurt",
    date=date(2024, 11, 14),
    starts_at=START,
    ends_at=START + timedelta(hours=3),
    place="Cultuurhuis De Vlier, Oosterdam",
)


def person(number: int, **changes: object) -> Participation:
    """One participation; whatever matters to a test is given in `changes`."""
    return replace(
        Participation(
            id=number,
            uid=f"p{number}",
            activity_id=1,
            person_id=number,
            given_name="Noor",
            family_name="Claes",
        ),
        **changes,  # type: ignore[arg-type]
    )


def people(count: int) -> tuple[Participation, ...]:
    """So many people of every status, role and organisation; the present ones came in one by one."""
    return tuple(_somebody(number) for number in range(count))


def _somebody(number: int) -> Participation:
    status = (ParticipationStatus.PRESENT, ParticipationStatus.REGISTERED, *ParticipationStatus)[number % 9]
    came = status is ParticipationStatus.PRESENT
    organisation = None if number % 11 == 10 else ORGANISATIONS[number * 7 % len(ORGANISATIONS)]
    return person(
        number + 1,
        given_name=GIVEN_NAMES[number * 3 % len(GIVEN_NAMES)],
        family_name=FAMILY_NAMES[number * 4 % len(FAMILY_NAMES)],
        organisation=organisation,
        job_title=JOB_TITLES[number % len(JOB_TITLES)],
        email=f"deelnemer{number}@voorbeeld.be",
        telephone=f"+32 470 12 {number // 100 % 100:02} {number % 100:02}",
        role=list(ParticipationRole)[number % 7] if number % 5 == 0 else ParticipationRole.PARTICIPANT,
        status=status,
        walk_in=came and number % 12 == 0,
        check_in=START + timedelta(seconds=37 * (number % 90)) if came else None,
        check_out=START + timedelta(hours=3) if came and number % 4 == 0 else None,
    )


PROGRAMME = (
    ProgrammeItem(1, "i1", 1, 1, "Onthaal met koffie", ProgrammeItemKind.RECEPTION, None, START, 30),
    ProgrammeItem(
        2, "i2", 1, 2, "Hoe de buurt vorm kreeg", starts_at=START + timedelta(minutes=30), duration_minutes=45
    ),
    ProgrammeItem(3, "i3", 1, 3, "Pauze", ProgrammeItemKind.BREAK, None, START + timedelta(minutes=75), 15),
    ProgrammeItem(4, "i4", 1, 4, "Aan tafel", starts_at=START + timedelta(minutes=90), duration_minutes=60),
)
CONTRIBUTIONS = (
    Contribution(
        2, "c2", 2, 2, role=SpeakingRole.MODERATOR, person="Joris Wuyts", organisation="Buurtwerk De Brug"
    ),
    Contribution(
        1, "c1", 2, 1, person="Salma El Amrani", organisation="Huis aan de Beek", job_title="coördinator"
    ),
    Contribution(3, "c3", 4, 1, role=SpeakingRole.TESTIMONY, organisation="OCMW Oosterdam"),
)


def material(*participations: Participation, **changes: object) -> AttendanceMaterial:
    """The sample activity with these people."""
    made = AttendanceMaterial(
        ACTIVITY,
        "praktijktafel",
        participations,
        PROGRAMME,
        CONTRIBUTIONS,
        organisation="Steunpunt De Schakel",
    )
    return replace(made, **changes)  # type: ignore[arg-type]
