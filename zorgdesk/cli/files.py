"""What comes in and what goes out as a file."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from zorgdesk.cli.listing import one_line
from zorgdesk.cli.outcome import Outcome
from zorgdesk.cli.session import Session
from zorgdesk.domain.activities import Activity
from zorgdesk.domain.attendance_proposal import AttendanceProposal
from zorgdesk.domain.attendance_return import AttendanceReturn
from zorgdesk.domain.minutes_proposal import ImportResult
from zorgdesk.domain.register_lists import ListKind
from zorgdesk.errors import ZorgdeskError
from zorgdesk.services.opening import Services


def import_file(session: Session) -> Outcome:
    """`zorgdesk import KIND FILE`."""
    must_be_file(session.arguments.file)
    return _IMPORTS[session.arguments.kind](session)


def _import_minutes(session: Session) -> Outcome:
    """A store that is not there yet is made."""
    asked = session.arguments
    with session.services(make=True) as services:
        session.progress("reading", path=asked.file)
        if before := services.imports.already_imported(asked.file):
            result = ImportResult(unchanged=1, activity_uid=before.uid, activity_id=before.id)
        else:
            proposal = services.imports.propose_minutes(asked.file, date=asked.date)
            result, _changes = services.imports.store_minutes(asked.file, proposal)
        title = _title(services, result.activity_id or 0, session.language)
    said = () if result.created else (session.say("known_already", path=asked.file, what=title),)
    return Outcome(_result(result), _told(session, result, title), said)


def _import_attendance(session: Session) -> Outcome:
    asked = session.arguments
    with session.services() as services:
        activity = services.activities.find(" ".join(asked.activity))
        session.progress("reading", path=asked.file)
        importer, proposal = services.attendance_import, _proposed(session, services, activity)
        if isinstance(proposal, AttendanceReturn):
            return _read_back(session, services, activity, proposal)
        result, _changes = importer.store(asked.file, proposal, language=session.language)
        title = services.activities.heading(activity, session.language)
    if proposal.known:
        return Outcome(_result(result), said=(session.say("known_already", path=asked.file, what=title),))
    return _brought_in(session, result, title)


def _proposed(
    session: Session, services: Services, activity: Activity
) -> AttendanceProposal | AttendanceReturn:
    """What the file would do, as our own workbook that comes back or as a list from elsewhere."""
    path, ours = session.arguments.file, services.attendance_workbook_import

    def propose(password: str | None) -> AttendanceProposal | AttendanceReturn:
        if ours.is_attendance_workbook(path, password):
            return ours.propose(path, activity.id, password=password)
        return services.attendance_import.propose(path, activity.id, password=password)

    return session.with_password(propose)


def _read_back(
    session: Session, services: Services, activity: Activity, proposal: AttendanceReturn
) -> Outcome:
    """Our own workbook, filled in; what was changed here as well is left for somebody to decide."""
    result, _changes = services.attendance_workbook_import.store(proposal, language=session.language)
    return _brought_in(session, result, services.activities.heading(activity, session.language))


def _brought_in(session: Session, result: ImportResult, title: str) -> Outcome:
    counts = {"created": result.created, "updated": result.updated, "unchanged": result.unchanged}
    told = session.say("attendance_in", what=title, skipped=len(result.skipped), **counts)
    return Outcome(_result(result), _with_review(session, told, result))


def _import_register(session: Session) -> Outcome:
    """A list of people or organisations. What is not sure of itself stays out and is listed."""
    path = session.arguments.file
    with session.services(make=True) as services:
        session.progress("reading", path=path)
        importer = services.register_imports
        read = session.with_password(lambda password: importer.read(path, password))
        proposal = importer.propose(read, importer.lay_out(read, ListKind(session.arguments.kind)))
        result, _changes = importer.store(proposal, path.name, session.language)
    counts = {"created": result.created, "updated": result.updated, "unchanged": result.unchanged}
    told = session.say("attendance_in", what=path.name, skipped=len(result.skipped), **counts)
    return Outcome(_result(result), _with_review(session, told, result))


_IMPORTS: dict[str, Callable[[Session], Outcome]] = {
    **dict.fromkeys((ListKind.PEOPLE, ListKind.ORGANISATIONS), _import_register),
    "minutes": _import_minutes,
    "attendance": _import_attendance,
}


def must_be_file(path: Path) -> None:
    """Raises ZorgdeskError file_missing before a store is made for nothing."""
    if not path.exists():
        raise ZorgdeskError("file_missing", path=path)


def export(session: Session) -> Outcome:
    """`zorgdesk export KIND [REF] --to FILE`."""
    asked = session.arguments
    with session.services() as services:
        session.progress("writing", path=asked.to)
        _EXPORTS.get(asked.kind, _register)(services, session)
    return Outcome({"file": str(asked.to)}, session.say("written", path=asked.to))


def _minutes(services: Services, session: Session) -> None:
    asked, language = session.arguments, session.language
    activity = services.activities.find(" ".join(asked.ref))
    services.exports.minutes(activity.id, asked.to, language=language, public=asked.public)


def _attendance(services: Services, session: Session) -> None:
    asked = session.arguments
    activity = services.activities.find(" ".join(asked.ref))
    services.exports.attendance(activity.id, asked.to, blank=asked.blank, **_as_asked(session))


def _series(services: Services, session: Session) -> None:
    series = services.series.find(" ".join(session.arguments.ref))
    services.exports.series(series.id, session.arguments.to, **_as_asked(session))


def _dossier(services: Services, session: Session) -> None:
    signals = [services.policy_signals.find(ref) for ref in session.arguments.ref]
    services.exports.dossier([signal.id for signal in signals], session.arguments.to, **_as_asked(session))


def _register(services: Services, session: Session) -> None:
    services.exports.register(session.arguments.kind, session.arguments.to, **_as_asked(session))


def _as_asked(session: Session) -> dict[str, Any]:
    """In which language, and behind which password."""
    password = session.export_password(session.arguments.to)
    return {"language": session.language, "password": password}


_EXPORTS: dict[str, Callable[[Services, Session], None]] = {
    "minutes": _minutes,
    "attendance": _attendance,
    "series": _series,
    "dossier": _dossier,
}


def _title(services: Services, activity_id: int, language: str) -> str:
    activity = services.activities.get(activity_id)
    return services.activities.heading(activity, language) if activity else ""


def _result(result: ImportResult) -> dict[str, object]:
    return {
        "created": result.created,
        "updated": result.updated,
        "unchanged": result.unchanged,
        "skipped": [{"row": row, "why": why} for row, why in result.skipped],
        "review": list(result.review),
        "activity": result.activity_uid,
    }


def _told(session: Session, result: ImportResult, title: str) -> str:
    return _with_review(session, session.say("imported", what=title), result) if result.created else ""


def _with_review(session: Session, told: str, result: ImportResult) -> str:
    lines = [told]
    if result.review:
        lines += ["", session.say("review"), *(f"- {one_line(text)}" for text in result.review)]
    return "\n".join(lines)
