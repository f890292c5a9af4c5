"""Gathers what may be quoted of what was chosen, and chooses its writer."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from zorgdesk.db import lists, own_organisation, statements
from zorgdesk.db.store import Reading
from zorgdesk.domain.dossiers import Heard
from zorgdesk.domain.lists import ListName
from zorgdesk.domain.statements import StatementFilter
from zorgdesk.domain.words import Word, word
from zorgdesk.errors import ZorgdeskError
from zorgdesk.exports import dossier_wording as say
from zorgdesk.exports.formats import EXTENSIONS, document_writer
from zorgdesk.exports.quotation_list import QuotationMaterial, quotation_list, quotation_table
from zorgdesk.exports.tables import EXTENSIONS as TABLES
from zorgdesk.exports.tables import write_table
from zorgdesk.exports.wording import wording
from zorgdesk.services.house_style import in_house_style

Write = Callable[[Path], None]

_ALL = 1_000_000_000
_WORDS = Word("Met de woorden", "With the words", "Avec les mots")
_TARGET_GROUP = Word("Doelgroep", "Target group", "Groupe cible")
_PERIOD = Word("Periode", "Period", "Période")


def statements_writer(
    connection: Reading, chosen: StatementFilter, target: Path, language: str
) -> tuple[Write, int]:
    """What writes these statements as this kind of file, and how many it leaves out.

    Raises ZorgdeskError unknown_extension.
    """
    extension = target.suffix.casefold()
    if extension not in (*EXTENSIONS, *TABLES):
        known = ", ".join([*EXTENSIONS, *TABLES])
        raise ZorgdeskError("unknown_extension", extension=target.suffix or target.name, known=known)
    material = _material(connection, chosen, language)
    if extension in TABLES:
        return partial(write_table, quotation_table(material)), material.left_out
    document = in_house_style(quotation_list(material), own_organisation.get(connection))
    own_style = replace(document, word_template=None)  # the template is for minutes
    return partial(document_writer(target), own_style), material.left_out


def quotable(connection: Reading, chosen: StatementFilter) -> list[Heard]:
    """What may be quoted of this, the latest day first."""
    found = replace(chosen, quotable_only=True)
    return [one.heard for one in statements.rows(connection, found, descending=True, offset=0, limit=_ALL)]


def _material(connection: Reading, chosen: StatementFilter, language: str) -> QuotationMaterial:
    found = quotable(connection, chosen)
    return QuotationMaterial(
        heard=found,
        language=language,
        theme=lists.label(connection, ListName.THEME, chosen.theme, language),
        facts=tuple((name, value) for name, value in _facts(connection, chosen, language) if value),
        left_out=statements.count(connection, chosen) - len(found),
    )


def _facts(connection: Reading, chosen: StatementFilter, language: str) -> list[tuple[Word, str]]:
    sectors = {one.code: one.label(language) for one in lists.of(connection, ListName.SECTOR, retired=True)}
    return [
        (_WORDS, chosen.text.strip()),
        (say.KIND, word(chosen.kind, language) if chosen.kind else ""),
        (_TARGET_GROUP, lists.label(connection, ListName.TARGET_GROUP, chosen.target_group, language)),
        (say.ORGANISATION_KIND, ", ".join(say.segment_parts(chosen.segment, sectors, language))),
        (_PERIOD, _period(chosen, language)),
    ]


def _period(chosen: StatementFilter, language: str) -> str:
    words = wording(language)
    since, until = (words.date(day) if day else "…" for day in (chosen.since, chosen.until))
    return f"{since} – {until}" if chosen.since or chosen.until else ""
