"""The papers of an activity: the sign-in sheet at the door, name badges, the evaluation form."""

from collections.abc import Sequence
from pathlib import Path

from zorgdesk.db import checklists, tables
from zorgdesk.db.store import Store
from zorgdesk.db.unit_of_work import UnitOfWork
from zorgdesk.domain.attendance import AttendanceMaterial
from zorgdesk.domain.badges import BadgeChoice, BadgesFor, Progress, name_badges
from zorgdesk.domain.changes import Changes
from zorgdesk.domain.checklist_proposal import SHEET_WORDS
from zorgdesk.domain.participations import Participation
from zorgdesk.errors import ZorgdeskError
from zorgdesk.exports.locking import write_locked
from zorgdesk.files import write_beside
from zorgdesk.services.attendance_material import attendance_material


class Papers:
    """Files for the printer. Every writer is imported when it is used.

    All raise ZorgdeskError: not_found, unknown_extension, folder_missing, target_is_folder, target_in_use,
    read_only, disk_full; with a `password`, also password_for_excel_only, password_too_long.
    """

    def __init__(self, store: Store) -> None:
        self._store = store

    def sign_in_sheet(
        self, activity_id: int, target: Path, *, language: str = "nl", password: str | None = None
    ) -> Changes:
        """The list to sign, as .pdf or .xlsx; from now on everybody on it has the number of their line.

        Who is not on this sheet has no number any more: the numbers are those of the sheet made last.
        """
        kind = _kind(target, (".pdf", ".xlsx"))
        material = self._material(activity_id, language)
        with write_locked(target, password) as beside:
            if kind == ".pdf":
                from zorgdesk.exports.sign_in_pdf import write_sign_in_pdf

                write_sign_in_pdf(material, beside)
            else:
                from zorgdesk.exports.sign_in_sheet import write_sign_in_sheet

                write_sign_in_sheet(material, beside)
            return self._number(material)  # before the file is in its place: both are there, or neither

    def badges(
        self,
        activity_id: int,
        target: Path,
        choice: BadgeChoice,
        *,
        language: str = "nl",
        progress: Progress = lambda *_: None,
    ) -> None:
        """Name badges as .pdf. Also raises ZorgdeskError no_badges: nobody would wear one.

        `progress` is told how many are ready, of how many; what it raises ends the work, and no file is left.
        """
        _kind(target, (".pdf",))
        material = self._material(activity_id, language)
        if not name_badges(material, choice.whom):
            raise ZorgdeskError("no_badges")
        from zorgdesk.exports.badges import write_badges

        with write_beside(target) as beside:
            write_badges(material, choice, beside, progress)

    def evaluation_form(self, activity_id: int, target: Path, *, language: str = "nl") -> None:
        """The form to hand out (.pdf) or to send (.html)."""
        from zorgdesk.exports.evaluation_form import write_form_html, write_form_pdf

        write = write_form_pdf if _kind(target, (".pdf", ".html")) == ".pdf" else write_form_html
        material = self._material(activity_id, language)
        with write_beside(target) as beside:
            write(material, beside)

    def badge_counts(self, activity_id: int) -> dict[BadgesFor, int]:
        """How many badges each choice would make."""
        material = self._material(activity_id, "nl")
        return {whom: len(name_badges(material, whom)) for whom in BadgesFor}

    def _number(self, material: AttendanceMaterial) -> Changes:
        numbers = {person.id: number for number, person in enumerate(material.expected(), start=1)}
        with self._store.change("sign_in_sheet.made", material.activity.title) as work:
            for person in _renumbered(material.participations, numbers):
                work.update(tables.participations, person.id, sheet_number=numbers.get(person.id))
            work.update(tables.activities, material.activity.id, sheet_printed_at=work.at)
            _tick_sheet(work, material.activity.id)
        return work.changes

    def _material(self, activity_id: int, language: str) -> AttendanceMaterial:
        with self._store.read() as connection:
            return attendance_material(connection, activity_id, language)


def _tick_sheet(work: UnitOfWork, activity_id: int) -> None:
    """On the checklist it is ready now, where that still has the words that were proposed."""
    for item in checklists.items(work.connection, activity_id):
        if item.text in SHEET_WORDS and not item.done:
            work.update(tables.checklist_items, item.id, done_at=work.at)


def _renumbered(people: Sequence[Participation], numbers: dict[int, int]) -> list[Participation]:
    return [person for person in people if person.sheet_number != numbers.get(person.id)]


def _kind(target: Path, known: Sequence[str]) -> str:
    kind = target.suffix.casefold()
    if kind not in known:
        raise ZorgdeskError(
            "unknown_extension", extension=target.suffix or target.name, known=", ".join(known)
        )
    return kind
