"""Gathers chosen signals and chooses their writer."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from zorgdesk.db import own_organisation, policy_signals
from zorgdesk.db.store import Reading
from zorgdesk.errors import ZorgdeskError
from zorgdesk.exports.formats import EXTENSIONS, document_writer

Write = Callable[[Path], None]


def dossier_writer(connection: Reading, ids: Sequence[int], target: Path, language: str) -> Write:
    """What writes these signals as this kind of file. Raises ZorgdeskError unknown_extension."""
    extension = target.suffix.casefold()
    if extension not in (".xlsx", *EXTENSIONS):
        known = ", ".join([*EXTENSIONS, ".xlsx"])
        raise ZorgdeskError("unknown_extension", extension=target.suffix or target.name, known=known)
    found = {signal.id: signal for signal in policy_signals.some(connection, ids)}
    chosen = [found[key] for key in dict.fromkeys(ids) if key in found]
    if extension == ".xlsx":
        from zorgdesk.exports.tables import write_table
        from zorgdesk.exports.tables_wording import signals_table

        return partial(write_table, signals_table(chosen, language))
    from zorgdesk.exports.dossier import Told, dossier

    told = [
        Told(
            signal,
            policy_signals.evidence_of(connection, signal.id),
            policy_signals.references_of(connection, signal.id),
            policy_signals.follow_ups_of(connection, signal.id),
        )
        for signal in chosen
    ]
    own = own_organisation.get(connection)
    document = replace(dossier(told, language), organisation=own.name, logo=own.logo)
    return partial(document_writer(target), document)
