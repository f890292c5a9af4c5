"""What a user does to tell people what became of what they raised."""

from collections.abc import Collection
from pathlib import Path

from zorgdesk.db import dossiers, own_organisation, policy_signals, tables
from zorgdesk.db import reporting_back as query
from zorgdesk.db.store import Store
from zorgdesk.domain.changes import Changes
from zorgdesk.domain.policy_signals import ReportBack
from zorgdesk.errors import ZorgdeskError
from zorgdesk.files import write_beside
from zorgdesk.services.sending import new_draft


class ReportingBack:
    """Who raised a signal or was there when it was raised, and telling them."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of(self, signal_id: int) -> list[ReportBack]:
        """Everybody to tell or told. Of who spoke anonymously only that they were there is known here."""
        with self._store.read() as connection:
            return query.of(connection, signal_id)

    def set_told(self, signal_id: int, person_ids: Collection[int]) -> Changes:
        """These were told now, by mail or by word of mouth; who was told before keeps that date."""
        with self._store.change("report_back.added") as work:
            work.subject = str((work.row(tables.policy_signals, signal_id) or {}).get("title", ""))
            for person_id in person_ids:
                if query.link_id(work.connection, signal_id, person_id) is None:
                    link = {"policy_signal_id": signal_id, "person_id": person_id}
                    work.insert(tables.report_backs, at=work.at, **link)
        return work.changes

    def set_untold(self, signal_id: int, person_ids: Collection[int]) -> Changes:
        """These were not told after all."""
        with self._store.change("report_back.removed") as work:
            work.subject = str((work.row(tables.policy_signals, signal_id) or {}).get("title", ""))
            for person_id in person_ids:
                link_id = query.link_id(work.connection, signal_id, person_id)
                if link_id is not None:
                    work.delete(tables.report_backs, link_id)
        return work.changes

    def draft(self, signal_id: int, person_ids: Collection[int], name: str, *, language: str = "nl") -> Path:
        """Write the letter in the folder for drafts, and tell where. Raises what `write_mail` raises."""
        target = new_draft(name)
        self.write_mail(signal_id, person_ids, target, language=language)
        return target

    def write_mail(
        self, signal_id: int, person_ids: Collection[int], target: Path, *, language: str = "nl"
    ) -> None:
        """An .eml draft that tells these people what was heard and what the answer is.

        Raises ZorgdeskError not_found, and what writing a file raises.
        """
        from zorgdesk.exports.mail import write_draft
        from zorgdesk.exports.report_back import report_back

        with self._store.read() as connection:
            signal = next(iter(policy_signals.some(connection, [signal_id])), None)
            if signal is None:
                raise ZorgdeskError("not_found")
            addresses = [
                one.email for one in query.of(connection, signal_id) if one.person_id in set(person_ids)
            ]
            draft = report_back(
                signal,
                dossiers.heard(connection, signal_id),
                policy_signals.follow_ups_of(connection, signal_id),
                addresses,
                own_organisation.get(connection).name,
                language,
            )
        with write_beside(target) as beside:
            write_draft(draft, beside)
