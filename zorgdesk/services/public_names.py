"""Deciding about names that stand in the text of minutes, so that everybody may read them."""

from zorgdesk.db import activities, public_names, tables
from zorgdesk.db.minutes_material import material_of
from zorgdesk.db.store import Store
from zorgdesk.domain.changes import Changes
from zorgdesk.domain.minutes import MinutesMaterial
from zorgdesk.domain.public_names import Decisions, FoundName
from zorgdesk.errors import ZorgdeskError
from zorgdesk.services import minutes_texts as texts
from zorgdesk.services.minutes_drafts import latest, version_of


class PublicNames:
    """What stands in the text is looked at anew each time; only what somebody decided is kept."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def found(
        self, activity_id: int, *, version_id: int | None = None, language: str = "nl"
    ) -> list[FoundName]:
        """Every name in the text of the public minutes, in reading order. Raises ZorgdeskError not_found.

        `version_id` asks for a version before the latest.
        """
        from zorgdesk.exports.public_minutes import PublicText

        with self._store.read() as connection:
            minutes = version_of(connection, activity_id, version_id)
            public = PublicText(
                material_of(connection, minutes, language), public_names.decisions(connection, activity_id)
            )
            return public.found(texts.unnamed_blocks(connection, minutes, language))

    def decide(self, activity_id: int, decisions: Decisions, *, language: str = "nl") -> Changes:
        """Keep what comes in the place of names; None leaves a name as it stands.

        Raises ZorgdeskError: not_found; name_in_place where those words name somebody as well.
        """
        with self._store.change("public_names.decided") as work:
            activity = activities.get(work.connection, activity_id)
            if activity is None:
                raise ZorgdeskError("not_found")
            work.subject = activity.title
            material = material_of(work.connection, latest(work.connection, activity_id), language)
            _check(decisions, material)
            known = public_names.row_ids(work.connection, activity_id)
            for name, instead in decisions.items():
                if name in known:
                    work.update(tables.public_names, known[name], instead=instead)
                else:
                    work.insert(tables.public_names, activity_id=activity_id, name=name, instead=instead)
        return work.changes


def _check(decisions: Decisions, material: MinutesMaterial) -> None:
    from zorgdesk.exports.public_minutes import PublicText

    public = PublicText(material)
    for words in decisions.values():
        if words is not None and public.names_in(words):
            raise ZorgdeskError("name_in_place", words=words)
