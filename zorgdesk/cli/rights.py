"""What a person may ask: to see what is kept about them, and to be forgotten."""

from zorgdesk.cli.listing import one_line
from zorgdesk.cli.outcome import Outcome
from zorgdesk.cli.session import Session


def access(session: Session) -> Outcome:
    """`zorgdesk access PERSON --to FILE`."""
    target = session.arguments.to
    with session.services() as services:
        person = services.people.find(" ".join(session.arguments.ref))
        services.personal_data.access(person.id, target, language=session.language)
    return Outcome({"file": str(target)}, session.say("written", path=target))


def forget(session: Session) -> Outcome:
    """`zorgdesk forget PERSON`; names texts of others to look at, and the backups."""
    with session.services() as services:
        person = services.people.find(" ".join(session.arguments.ref))
        left = services.personal_data.forget(person.id, keep_text=session.arguments.keep_text)
        backups = services.upkeep.backups()
    lines = [session.say("forgotten", name=person.name)]
    if left:
        lines += ["", session.say("review"), *(f"- {one_line(text)}" for text in left)]
    said = session.say("in_backups", number=len(backups), folder=backups[0].parent) if backups else ""
    return Outcome({"forgotten": person.uid, "review": left}, "\n".join(lines), (said,) if said else ())
