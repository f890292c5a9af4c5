"""Minutes to everybody who was there, as a draft that the person's own mail program opens."""

from collections.abc import Iterable
from dataclasses import replace
from itertools import chain, count
from pathlib import Path

from zorgdesk.db import participations
from zorgdesk.db.store import Store
from zorgdesk.domain.participations import Participation, ParticipationStatus
from zorgdesk.domain.sending import Recipients, SendingChoice
from zorgdesk.errors import ZorgdeskError
from zorgdesk.files import known_error, write_beside
from zorgdesk.paths import drafts_dir
from zorgdesk.services.minutes import MinutesService

_JUST_PRESENT = frozenset({ParticipationStatus.PRESENT})
_AND_EXCUSED = frozenset({ParticipationStatus.PRESENT, ParticipationStatus.EXCUSED})


class Sending:
    """Zorgdesk never sends anything itself: it writes a draft, and the person looks at it first."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def recipients(self, activity_id: int, *, excused: bool = False) -> Recipients:
        """Who was present, by choice also who was excused, with an address or without."""
        wanted = _AND_EXCUSED if excused else _JUST_PRESENT
        with self._store.read() as connection:
            return _recipients(
                one for one in participations.of(connection, activity_id) if one.status in wanted
            )

    def draft_minutes(
        self, activity_id: int, name: str, choice: SendingChoice, *, language: str = "nl"
    ) -> Path:
        """Write the draft in the folder for drafts, and tell where. Raises what `write_minutes` raises."""
        target = new_draft(name)
        self.write_minutes(activity_id, target, choice, language=language)
        return target

    def write_minutes(
        self, activity_id: int, target: Path, choice: SendingChoice, *, language: str = "nl"
    ) -> Recipients:
        """Write the .eml draft and tell to whom it goes.

        Raises ZorgdeskError: not_found, names_left, those of a Word template, and those of `write_beside`.
        """
        from zorgdesk.exports.mail import write_draft
        from zorgdesk.exports.minutes_mail import minutes_draft

        found = self.recipients(activity_id, excused=choice.excused)
        document = MinutesService(self._store).document(
            activity_id, public=choice.public, version_id=choice.version_id, language=language
        )
        if choice.plain:
            document = replace(document, word_template=None)
        with write_beside(target) as beside:
            write_draft(minutes_draft(document, choice.ending, found.addresses), beside)
        return found


def new_draft(name: str) -> Path:
    """A path for one more draft of this name, in the folder for drafts, which is made when it is not there.

    Raises ZorgdeskError folder_missing, and what `write_beside` raises.
    """
    folder = drafts_dir()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise known_error(error, folder) or ZorgdeskError("folder_missing", path=folder) from error
    numbered = (folder / f"{name} ({number}).eml" for number in count(2))
    return next(path for path in chain([folder / f"{name}.eml"], numbered) if not path.exists())


def _recipients(people: Iterable[Participation]) -> Recipients:
    from zorgdesk.exports.mail import usable_address

    addresses, without = set[str](), list[str]()
    for one in people:
        if address := usable_address(one.email):
            addresses.add(address)
        else:
            without.append(one.name)
    return Recipients(tuple(sorted(addresses)), tuple(sorted(without)))
