"""What became of the signals and tasks of the invented year: some at every stage."""

from dataclasses import dataclass
from datetime import date, timedelta

from zorgdesk.demo.texts import CONVERSATIONS
from zorgdesk.domain.policy_signals import PolicySignal, SignalFilter, SignalState
from zorgdesk.services.opening import Services


@dataclass(frozen=True, slots=True)
class Course:
    """How far one signal came: `days` until its next step, `step` what it is; without, nobody owns it."""

    state: SignalState
    addressee: str | None = None
    step: str = ""
    days: int = 0
    answer: str = ""
    reference: tuple[str, str, str] | None = None


_COURSES: dict[str, Course] = {
    CONVERSATIONS[7].signal: Course(
        SignalState.ANSWERED,
        "Stad Lokeren, dienst vrije tijd",
        "mensen van de tafel verwittigen",
        6,
        "De stad rekent het lage tarief vanaf september meteen aan.",
        ("Lokaal sociaal beleidsplan", "31", "Iedereen betaalt naar draagkracht."),
    ),
    CONVERSATIONS[3].signal: Course(
        SignalState.SUBSTANTIATED,
        "Kabinet Welzijn en Cultuur",
        "dossier afwerken met twee getuigenissen",
        12,
        reference=("Regeerakkoord, hoofdstuk vrije tijd", "88", "We vragen gegevens maar één keer op."),
    ),
    CONVERSATIONS[4].signal: Course(
        SignalState.CLOSED, "Stad Aalst, dienst welzijn", answer="Aangepast in het reglement."
    ),
    CONVERSATIONS[6].signal: Course(
        SignalState.SHARED, "Platform Gelijke Kansen Oost", "antwoord opvolgen", -2
    ),
    CONVERSATIONS[2].signal: Course(
        SignalState.SHARED, "Koepel Bovenlokaal Cultuurnetwerk", "antwoord verwacht", 18
    ),
    CONVERSATIONS[5].signal: Course(SignalState.DROPPED),
    CONVERSATIONS[1].signal: Course(SignalState.CAPTURED),
}

_BEFORE = {
    SignalState.SUBSTANTIATED: (SignalState.SUBSTANTIATED,),
    SignalState.SHARED: (SignalState.SUBSTANTIATED, SignalState.SHARED),
    SignalState.ANSWERED: (SignalState.SUBSTANTIATED, SignalState.SHARED, SignalState.ANSWERED),
    SignalState.CLOSED: (
        SignalState.SUBSTANTIATED,
        SignalState.SHARED,
        SignalState.ANSWERED,
        SignalState.CLOSED,
    ),
}


def follow_signals(services: Services, today: date, people: list[int]) -> None:
    """Bring every signal to its stage, add one that nobody took up yet, and do most of the tasks."""
    for signal in services.policy_signals.rows(SignalFilter()):
        _follow(services, signal, today, people[signal.id % len(people)])
    services.policy_signals.add(
        CONVERSATIONS[0].signal,
        description="Gehoord op drie plaatsen.",
        recommendation=CONVERSATIONS[0].recommendation,
    )
    _tasks(services, today, people)


def _follow(services: Services, signal: PolicySignal, today: date, owner_id: int) -> None:
    course = _COURSES.get(signal.title)
    talk = next((one for one in CONVERSATIONS if one.signal == signal.title), None)
    if course is None or talk is None:
        return
    addressee = services.organisations.find(course.addressee).id if course.addressee else None
    services.policy_signals.edit(
        signal.id,
        addressee_organisation_id=addressee,
        owner_id=owner_id if course.step else None,
        next_step=course.step,
        next_step_on=today + timedelta(days=course.days) if course.step else None,
        recommendation=talk.recommendation,
    )
    for state in _BEFORE.get(course.state, ()):
        services.policy_signals.set_state(signal.id, state)
    if course.state is SignalState.DROPPED:
        services.policy_signals.set_state(
            signal.id, SignalState.DROPPED, reason="Intussen door de academie opgelost"
        )
    if course.reference:
        document, page, quotation = course.reference
        services.policy_signals.add_reference(signal.id, document, page=page, quotation=quotation)
    if addressee:
        services.policy_signals.add_follow_up(
            signal.id,
            today - timedelta(days=40),
            "Signaal toegelicht in een gesprek",
            by_id=owner_id,
            with_whom=course.addressee or "",
            answer=course.answer,
        )


def _tasks(services: Services, today: date, people: list[int]) -> None:
    open_tasks = services.tasks.open()
    for task in open_tasks[:-2]:
        services.tasks.set_done(task.id, True)
    for task, days in zip(open_tasks[-2:], (-2, 6), strict=False):
        services.tasks.edit(task.id, due=today + timedelta(days=days))
    services.tasks.add(
        "vrijetijdsdienst bellen over de zaal", assignee_id=people[0], due=today + timedelta(days=1)
    )
