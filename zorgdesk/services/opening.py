"""All services on one open store."""

from pathlib import Path

from zorgdesk.db.store import Clock, Store, open_store, system_clock
from zorgdesk.services.activities import Activities, SeriesService
from zorgdesk.services.entries import Entries
from zorgdesk.services.exports import Exports
from zorgdesk.services.history import History
from zorgdesk.services.imports import Imports
from zorgdesk.services.lists import Lists
from zorgdesk.services.minutes import MinutesService
from zorgdesk.services.organisations import Organisations
from zorgdesk.services.own_organisation import OwnOrganisationService
from zorgdesk.services.participations import Participations
from zorgdesk.services.people import People
from zorgdesk.services.personal_data import PersonalData
from zorgdesk.services.policy_signals import PolicySignals
from zorgdesk.services.programme import Programme
from zorgdesk.services.search import Search
from zorgdesk.services.taggings import Taggings
from zorgdesk.services.tasks import Tasks
from zorgdesk.services.today import TodayService
from zorgdesk.services.upkeep import Upkeep


class Services:
    """Every service on one open store."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.activities = Activities(store)
        self.series = SeriesService(store)
        self.programme = Programme(store)
        self.people = People(store)
        self.organisations = Organisations(store)
        self.participations = Participations(store)
        self.entries = Entries(store)
        self.minutes = MinutesService(store)
        self.policy_signals = PolicySignals(store)
        self.tasks = Tasks(store)
        self.today = TodayService(store)
        self.lists = Lists(store)
        self.taggings = Taggings(store)
        self.own_organisation = OwnOrganisationService(store)
        self.search = Search(store)
        self.history = History(store)
        self.exports = Exports(store)
        self.imports = Imports(store)
        self.personal_data = PersonalData(store)
        self.upkeep = Upkeep(store)

    @property
    def path(self) -> Path:
        """The file everything is kept in."""
        return self._store.path

    def set_author(self, author: str) -> None:
        """Who the history names from now on."""
        self._store.author = author

    def close(self) -> None:
        """Let go of the file."""
        self._store.close()


def open_services(
    path: Path, *, author: str = "", passphrase: str | None = None, clock: Clock = system_clock
) -> Services:
    """Open a store, making it when it is not there yet.

    Raises ZorgdeskError: not_a_store, newer_store, wrong_passphrase, read_only, folder_missing, disk_full.
    """
    return Services(open_store(path, author=author, passphrase=passphrase, clock=clock))
