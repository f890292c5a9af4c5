"""All services on one open store."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from zorgdesk.db.store import Clock, Store, open_store, system_clock

if TYPE_CHECKING:
    from zorgdesk.services.activities import Activities, SeriesService
    from zorgdesk.services.arrangements import Arrangements
    from zorgdesk.services.attachments import Attachments
    from zorgdesk.services.attendance_import import AttendanceImport
    from zorgdesk.services.attendance_workbook_import import AttendanceWorkbookImport
    from zorgdesk.services.checklists import Checklists
    from zorgdesk.services.duplicates import Duplicates
    from zorgdesk.services.entries import Entries
    from zorgdesk.services.evaluations import Evaluations
    from zorgdesk.services.exports import Exports
    from zorgdesk.services.from_paper import FromPaper
    from zorgdesk.services.history import History
    from zorgdesk.services.imports import Imports
    from zorgdesk.services.kept_passages import KeptPassages
    from zorgdesk.services.lists import Lists
    from zorgdesk.services.minutes import MinutesService
    from zorgdesk.services.organisations import Organisations
    from zorgdesk.services.own_organisation import OwnOrganisationService
    from zorgdesk.services.papers import Papers
    from zorgdesk.services.part_participations import PartParticipations
    from zorgdesk.services.participations import Participations
    from zorgdesk.services.people import People
    from zorgdesk.services.personal_data import PersonalData
    from zorgdesk.services.policy_documents import PolicyDocuments
    from zorgdesk.services.policy_signals import PolicySignals
    from zorgdesk.services.preparation import PreparationService
    from zorgdesk.services.programme import Programme
    from zorgdesk.services.projection import Projection
    from zorgdesk.services.public_names import PublicNames
    from zorgdesk.services.register_imports import RegisterImports
    from zorgdesk.services.remarks import Remarks
    from zorgdesk.services.reporting_back import ReportingBack
    from zorgdesk.services.search import Search
    from zorgdesk.services.sending import Sending
    from zorgdesk.services.statements import Statements
    from zorgdesk.services.taggings import Taggings
    from zorgdesk.services.tasks import Tasks
    from zorgdesk.services.text_blocks import TextBlocks
    from zorgdesk.services.to_confirm import ToConfirm
    from zorgdesk.services.today import TodayService
    from zorgdesk.services.turns import Turns
    from zorgdesk.services.upkeep import Upkeep


class Services:
    """Every service on one open store, each imported when it is first used: a window opens sooner."""

    def __init__(self, store: Store) -> None:
        self._store = store

    @property
    def path(self) -> Path:
        """The file everything is kept in."""
        return self._store.path

    def set_author(self, author: str) -> None:
        """Who the history names from now on."""
        self._store.author = author

    def set_language(self, language: str) -> None:
        """nl, en or fr: in which activities are called what they are."""
        self._store.language = language

    def close(self) -> None:
        """Let go of the file."""
        self._store.close()

    @cached_property
    def activities(self) -> "Activities":
        """Activities: the list, one record, its life."""
        from zorgdesk.services.activities import Activities

        return Activities(self._store)

    @cached_property
    def series(self) -> "SeriesService":
        """Activities that belong together."""
        from zorgdesk.services.activities import SeriesService

        return SeriesService(self._store)

    @cached_property
    def programme(self) -> "Programme":
        """The parts of an activity and who speaks in them."""
        from zorgdesk.services.programme import Programme

        return Programme(self._store)

    @cached_property
    def people(self) -> "People":
        """The register of people."""
        from zorgdesk.services.people import People

        return People(self._store)

    @cached_property
    def organisations(self) -> "Organisations":
        """The register of organisations."""
        from zorgdesk.services.organisations import Organisations

        return Organisations(self._store)

    @cached_property
    def participations(self) -> "Participations":
        """Who takes part, and check-in."""
        from zorgdesk.services.participations import Participations

        return Participations(self._store)

    @cached_property
    def part_participations(self) -> "PartParticipations":
        """Presence per part, and choices among parallel parts."""
        from zorgdesk.services.part_participations import PartParticipations

        return PartParticipations(self._store)

    @cached_property
    def from_paper(self) -> "FromPaper":
        """Filling in the sign-in sheet afterwards."""
        from zorgdesk.services.from_paper import FromPaper

        return FromPaper(self._store)

    @cached_property
    def entries(self) -> "Entries":
        """What is said."""
        from zorgdesk.services.entries import Entries

        return Entries(self._store)

    @cached_property
    def projection(self) -> "Projection":
        """What everybody in the room may see of an activity."""
        from zorgdesk.services.projection import Projection

        return Projection(self._store)

    @cached_property
    def turns(self) -> "Turns":
        """Who asked for the floor, and how long everybody spoke."""
        from zorgdesk.services.turns import Turns

        return Turns(self._store)

    @cached_property
    def text_blocks(self) -> "TextBlocks":
        """Texts of one's own on a short word."""
        from zorgdesk.services.text_blocks import TextBlocks

        return TextBlocks(self._store)

    @cached_property
    def minutes(self) -> "MinutesService":
        """The report of an activity."""
        from zorgdesk.services.minutes import MinutesService

        return MinutesService(self._store)

    @cached_property
    def arrangements(self) -> "Arrangements":
        """Where the passages of minutes stand."""
        from zorgdesk.services.arrangements import Arrangements

        return Arrangements(self._store)

    @cached_property
    def kept_passages(self) -> "KeptPassages":
        """What is being typed in minutes."""
        from zorgdesk.services.kept_passages import KeptPassages

        return KeptPassages(self._store)

    @cached_property
    def remarks(self) -> "Remarks":
        """What reviewers say about minutes."""
        from zorgdesk.services.remarks import Remarks

        return Remarks(self._store)

    @cached_property
    def policy_signals(self) -> "PolicySignals":
        """What policy makers must hear."""
        from zorgdesk.services.policy_signals import PolicySignals

        return PolicySignals(self._store)

    @cached_property
    def policy_documents(self) -> "PolicyDocuments":
        """The library of documents that signals refer to."""
        from zorgdesk.services.policy_documents import PolicyDocuments

        return PolicyDocuments(self._store)

    @cached_property
    def reporting_back(self) -> "ReportingBack":
        """Telling people what became of what they raised."""
        from zorgdesk.services.reporting_back import ReportingBack

        return ReportingBack(self._store)

    @cached_property
    def tasks(self) -> "Tasks":
        """What somebody must do."""
        from zorgdesk.services.tasks import Tasks

        return Tasks(self._store)

    @cached_property
    def checklists(self) -> "Checklists":
        """What must be ready before an activity."""
        from zorgdesk.services.checklists import Checklists

        return Checklists(self._store)

    @cached_property
    def preparation(self) -> "PreparationService":
        """Everything somebody needs to prepare an activity."""
        from zorgdesk.services.preparation import PreparationService

        return PreparationService(self._store)

    @cached_property
    def today(self) -> "TodayService":
        """What asks attention now."""
        from zorgdesk.services.today import TodayService

        return TodayService(self._store)

    @cached_property
    def lists(self) -> "Lists":
        """The editable lists."""
        from zorgdesk.services.lists import Lists

        return Lists(self._store)

    @cached_property
    def taggings(self) -> "Taggings":
        """Themes and target groups of records."""
        from zorgdesk.services.taggings import Taggings

        return Taggings(self._store)

    @cached_property
    def own_organisation(self) -> "OwnOrganisationService":
        """Whose store this is."""
        from zorgdesk.services.own_organisation import OwnOrganisationService

        return OwnOrganisationService(self._store)

    @cached_property
    def search(self) -> "Search":
        """Find anything by a few letters."""
        from zorgdesk.services.search import Search

        return Search(self._store)

    @cached_property
    def statements(self) -> "Statements":
        """Everything that was said, over all activities."""
        from zorgdesk.services.statements import Statements

        return Statements(self._store)

    @cached_property
    def history(self) -> "History":
        """Undo, redo and the bin."""
        from zorgdesk.services.history import History

        return History(self._store)

    @cached_property
    def exports(self) -> "Exports":
        """Files that go out."""
        from zorgdesk.services.exports import Exports

        return Exports(self._store)

    @cached_property
    def public_names(self) -> "PublicNames":
        """Names in minutes that everybody may read."""
        from zorgdesk.services.public_names import PublicNames

        return PublicNames(self._store)

    @cached_property
    def sending(self) -> "Sending":
        """Drafts of e-mail."""
        from zorgdesk.services.sending import Sending

        return Sending(self._store)

    @cached_property
    def papers(self) -> "Papers":
        """Sign-in sheets, name badges, evaluation forms."""
        from zorgdesk.services.papers import Papers

        return Papers(self._store)

    @cached_property
    def evaluations(self) -> "Evaluations":
        """What people thought of an activity."""
        from zorgdesk.services.evaluations import Evaluations

        return Evaluations(self._store)

    @cached_property
    def imports(self) -> "Imports":
        """Reports that come in."""
        from zorgdesk.services.imports import Imports

        return Imports(self._store)

    @cached_property
    def attendance_import(self) -> "AttendanceImport":
        """Attendance and registration lists that come in."""
        from zorgdesk.services.attendance_import import AttendanceImport

        return AttendanceImport(self._store)

    @cached_property
    def attendance_workbook_import(self) -> "AttendanceWorkbookImport":
        """Our own attendance workbook, filled in and coming back."""
        from zorgdesk.services.attendance_workbook_import import AttendanceWorkbookImport

        return AttendanceWorkbookImport(self._store)

    @cached_property
    def to_confirm(self) -> "ToConfirm":
        """People a list brought in."""
        from zorgdesk.services.to_confirm import ToConfirm

        return ToConfirm(self._store)

    @cached_property
    def register_imports(self) -> "RegisterImports":
        """Lists of people and organisations that come in."""
        from zorgdesk.services.register_imports import RegisterImports

        return RegisterImports(self._store)

    @cached_property
    def duplicates(self) -> "Duplicates":
        """A register in which everybody stands once."""
        from zorgdesk.services.duplicates import Duplicates

        return Duplicates(self._store)

    @cached_property
    def personal_data(self) -> "PersonalData":
        """What is kept about somebody, and forgetting it."""
        from zorgdesk.services.personal_data import PersonalData

        return PersonalData(self._store)

    @cached_property
    def attachments(self) -> "Attachments":
        """Files that are kept with a record."""
        from zorgdesk.services.attachments import Attachments

        return Attachments(self._store)

    @cached_property
    def upkeep(self) -> "Upkeep":
        """Checks and backups."""
        from zorgdesk.services.upkeep import Upkeep

        return Upkeep(self._store)


def open_services(
    path: Path, *, author: str = "", passphrase: str | None = None, clock: Clock = system_clock
) -> Services:
    """Open a store, making it when it is not there yet.

    Raises ZorgdeskError: not_a_store, store_has_rules, newer_store, passphrase_needed, wrong_passphrase,
    store_damaged, migration_failed, read_only, folder_missing, target_is_folder, disk_full.
    """
    return Services(open_store(path, author=author, passphrase=passphrase, clock=clock))
