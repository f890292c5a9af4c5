"""What leaves the store: minutes, attendance, registers and series, each file whole or not there."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

from zorgdesk.db.store import Store
from zorgdesk.domain.activities import DEFAULT_TIME_ZONE
from zorgdesk.domain.changes import Changes
from zorgdesk.domain.contact import mentions_contact
from zorgdesk.domain.dossiers import NO_FRONT, DossierFront
from zorgdesk.domain.register_choice import RegisterChoice, RegisterColumn
from zorgdesk.domain.sending import SendingChoice, SeriesChoice
from zorgdesk.domain.statements import StatementFilter
from zorgdesk.errors import ZorgdeskError
from zorgdesk.exports.locking import write_locked
from zorgdesk.files import write_beside
from zorgdesk.services.attendance_material import attendance_material
from zorgdesk.services.minutes import MinutesService
from zorgdesk.services.sending import Sending


class Exports:
    """Files for outside. Every writer is imported when it is used.

    All raise ZorgdeskError: unknown_extension, folder_missing, target_is_folder, target_in_use, read_only,
    disk_full. Where a `password` is given, only .xlsx is written, and only with that password it opens: also
    raises password_for_excel_only, password_too_long.
    """

    def __init__(self, store: Store) -> None:
        self._store = store

    def minutes(
        self,
        activity_id: int,
        target: Path,
        *,
        language: str = "nl",
        public: bool = False,
        plain: bool = False,
        version_id: int | None = None,
    ) -> None:
        """The minutes as .docx, .odt, .pdf, .html or .md, or as an .eml draft to everybody present.

        `plain` leaves the organisation's own Word template aside; `version_id` asks for a version before the
        latest, as it was frozen. Also raises not_found, names_left, and for
        that template the errors of `exports.word_template`.
        """
        if target.suffix.casefold() == ".eml":
            choice = SendingChoice(public=public, plain=plain, version_id=version_id)
            Sending(self._store).write_minutes(activity_id, target, choice, language=language)
            return
        from zorgdesk.exports.formats import document_writer

        write = document_writer(target)
        document = MinutesService(self._store).document(
            activity_id, public=public, version_id=version_id, language=language
        )
        with write_beside(target) as beside:
            write(replace(document, word_template=None) if plain else document, beside)

    def attendance(
        self,
        activity_id: int,
        target: Path,
        *,
        blank: bool = False,
        language: str = "nl",
        password: str | None = None,
    ) -> Changes:
        """The attendance workbook (.xlsx), or with `blank` the sign-in sheet (.pdf, .xlsx; see `Papers`).

        Also raises ZorgdeskError: not_found, unknown_extension.
        """
        if blank:
            from zorgdesk.services.papers import Papers

            return Papers(self._store).sign_in_sheet(
                activity_id, target, language=language, password=password
            )
        from zorgdesk.exports.attendance_xlsx import write_attendance

        if target.suffix.casefold() != ".xlsx":
            raise ZorgdeskError("unknown_extension", extension=target.suffix or target.name, known=".xlsx")
        with self._store.read() as connection:
            material = attendance_material(connection, activity_id, language)
        material = replace(material, exported_at=self._store.now())
        with write_locked(target, password) as beside:
            write_attendance(material, beside)
        return Changes()

    def register(
        self,
        kind: str,
        target: Path,
        *,
        language: str = "nl",
        choice: RegisterChoice | None = None,
        password: str | None = None,
    ) -> None:
        """People, organisations, tasks, signals or entries: .xlsx, .csv; people .vcf too, tasks .ics."""
        from zorgdesk.services.register_exports import register_writer

        extension, chosen = target.suffix.casefold(), choice or RegisterChoice()
        with self._store.read() as connection:
            write = register_writer(connection, kind, extension, self._store.now(), language, chosen)
        with write_locked(target, password) as beside:
            write(beside)

    def register_columns(self, kind: str, language: str = "nl") -> list[RegisterColumn]:
        """The columns a register can be written with."""
        from zorgdesk.services.register_exports import register_columns

        return register_columns(kind, language)

    def series(
        self,
        series_id: int,
        target: Path,
        *,
        language: str = "nl",
        choice: SeriesChoice | None = None,
        password: str | None = None,
    ) -> None:
        """People against dates (.xlsx), the dates (.ics), or minutes in one document (.docx, .pdf …).

        The choice is about that document. Also raises names_left, and for a Word template its errors.
        """
        from zorgdesk.services.series_exports import series_writer

        write = series_writer(self._store, series_id, target, language, choice or SeriesChoice())
        with write_locked(target, password) as beside:
            write(beside)

    def calendar(self, activity_id: int, target: Path, *, language: str = "nl") -> None:
        """The activity for somebody's calendar (.ics). Also raises not_found, day_missing."""
        from zorgdesk.services.activities import Activities
        from zorgdesk.services.calendar_exports import activity_writer

        called = partial(Activities(self._store).heading, language=language)
        write = activity_writer(self._store, activity_id, target, called)
        with write_beside(target) as beside:
            write(beside)

    def dossier(
        self,
        signal_ids: Sequence[int],
        target: Path,
        *,
        front: DossierFront = NO_FRONT,
        language: str = "nl",
        password: str | None = None,
    ) -> None:
        """Chosen signals in that order, with evidence and follow-up: .docx, .pdf …, or a workbook (.xlsx)."""
        from zorgdesk.services.dossier_exports import dossier_writer

        today = self._store.now().astimezone(ZoneInfo(DEFAULT_TIME_ZONE)).date()
        with self._store.read() as connection:
            write = dossier_writer(connection, signal_ids, target, language, front, today)
        with write_locked(target, password) as beside:
            write(beside)

    def statements(
        self, chosen: StatementFilter, target: Path, *, language: str = "nl", password: str | None = None
    ) -> int:
        """What may be quoted of what was said: .docx, .pdf … or .xlsx, .csv; how many were left out."""
        from zorgdesk.services.statement_exports import statements_writer

        with self._store.read() as connection:
            write, left_out = statements_writer(connection, chosen, target, language)
        with write_locked(target, password) as beside:
            write(beside)
        return left_out

    def statements_mention_contact(self, chosen: StatementFilter) -> bool:
        """Whether an address or telephone number stands in what would leave: a password is then offered."""
        from zorgdesk.db.statements import texts_with_numbers

        quotable = replace(chosen, quotable_only=True)
        with self._store.read() as connection:
            return any(map(mentions_contact, texts_with_numbers(connection, quotable)))

    def dossier_mentions_contact(self, signal_ids: Sequence[int]) -> bool:
        """The same of a dossier of these signals."""
        from zorgdesk.services.dossier_exports import prose

        with self._store.read() as connection:
            return any(map(mentions_contact, prose(connection, signal_ids)))
