"""Gathers chosen signals and chooses their writer."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date as Date
from functools import partial
from pathlib import Path

from zorgdesk.db import dossiers, lists, own_organisation, policy_documents, policy_signals
from zorgdesk.db.store import Reading
from zorgdesk.domain.dossiers import DossierFront
from zorgdesk.domain.lists import ListName
from zorgdesk.domain.policy_signals import PolicyDocumentFilter, PolicySignal
from zorgdesk.errors import ZorgdeskError
from zorgdesk.exports.dossier import DossierMaterial, Told, dossier
from zorgdesk.exports.formats import EXTENSIONS, document_writer
from zorgdesk.services.house_style import in_house_style

Write = Callable[[Path], None]

_ALL = 1_000_000_000


def dossier_writer(
    connection: Reading, ids: Sequence[int], target: Path, language: str, front: DossierFront, on: Date
) -> Write:
    """What writes these signals as this kind of file. Raises ZorgdeskError unknown_extension."""
    extension = target.suffix.casefold()
    if extension not in (".xlsx", *EXTENSIONS):
        known = ", ".join([*EXTENSIONS, ".xlsx"])
        raise ZorgdeskError("unknown_extension", extension=target.suffix or target.name, known=known)
    material = _material(connection, ids, language, front, on)
    if extension == ".xlsx":
        from zorgdesk.exports.dossier_xlsx import write_dossier

        return partial(write_dossier, material)
    document = in_house_style(dossier(material), own_organisation.get(connection))
    return partial(document_writer(target), replace(document, word_template=None))  # which is for minutes


def prose(connection: Reading, ids: Sequence[int]) -> Iterator[str]:
    """What people wrote and said about these signals, as a dossier tells it."""
    for signal in policy_signals.some(connection, ids):
        yield from (signal.title, signal.description, signal.recommendation)
        yield from (one.text for one in dossiers.heard(connection, signal.id) if one.may_be_quoted)
        for step in policy_signals.follow_ups_of(connection, signal.id):
            yield from (step.text, step.with_whom, step.answer)


def _material(
    connection: Reading, ids: Sequence[int], language: str, front: DossierFront, on: Date
) -> DossierMaterial:
    found = {signal.id: signal for signal in policy_signals.some(connection, ids)}
    library = policy_documents.rows(
        connection, PolicyDocumentFilter(), sort="title", descending=False, offset=0, limit=_ALL
    )
    sectors = lists.of(connection, ListName.SECTOR, retired=True)
    return DossierMaterial(
        signals=[_told(connection, found[key], language) for key in dict.fromkeys(ids) if key in found],
        language=language,
        on=on,
        title=front.title,
        recipient=front.recipient,
        introduction=front.introduction,
        organisation=own_organisation.get(connection).name,
        documents={one.id: one for one in library},
        sectors={one.code: one.label(language) for one in sectors},
    )


def _told(connection: Reading, signal: PolicySignal, language: str) -> Told:
    return Told(
        signal,
        heard=dossiers.heard(connection, signal.id),
        references=policy_signals.references_of(connection, signal.id),
        follow_ups=policy_signals.follow_ups_of(connection, signal.id),
        states=dossiers.state_changes(connection, signal.id),
        level=lists.label(connection, ListName.POLICY_LEVEL, signal.policy_level, language),
        themes=tuple(lists.label(connection, ListName.THEME, code, language) for code in signal.themes),
    )
