"""Chosen signals as a workbook: a sheet each for signals, evidence, references and follow-up."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from zorgdesk.domain.dossiers import reach
from zorgdesk.domain.words import Word, word
from zorgdesk.exports import dossier_wording as say
from zorgdesk.exports.dossier import DossierMaterial
from zorgdesk.exports.sheet_table import Column
from zorgdesk.exports.tables import TableExport, write_workbook
from zorgdesk.exports.wording import wording
from zorgdesk.exports.workbook import DATE, TEXT, Value

_SIGNALS = Word("Signalen", "Signals", "Signaux")
_EVIDENCE = Word("Onderbouwing", "Evidence", "Éléments")
_REFERENCES = Word("Beleidslinks", "References", "Références")
_FOLLOW_UP = Word("Opvolging", "Follow-up", "Suivi")

Titles = Sequence[tuple[Word, str]]
"""The titles of the columns, each with how its values look: a number format, "prose", or nothing special."""

_PROSE = "prose"
_SIGNAL_COLUMNS: Titles = (
    (say.SIGNAL, _PROSE),
    (say.STATE, ""),
    (say.ADDRESSEE, ""),
    (say.LEVEL, ""),
    (say.THEMES, ""),
    (say.STATEMENTS, ""),
    (say.ACTIVITIES, ""),
    (say.PEOPLE, ""),
    (say.ORGANISATIONS, ""),
    (say.DESCRIPTION, _PROSE),
    (say.RECOMMENDATION, _PROSE),
)
_EVIDENCE_COLUMNS: Titles = (
    (say.SIGNAL, _PROSE),
    (say.DATE, DATE),
    (say.ACTIVITY, ""),
    (say.PART, ""),
    (say.KIND, ""),
    (say.WHO, ""),
    (say.TEXT, _PROSE),
)
_REFERENCE_COLUMNS: Titles = (
    (say.SIGNAL, _PROSE),
    (say.DOCUMENT, ""),
    (say.PUBLISHER, ""),
    (say.YEAR, ""),
    (say.PAGE, TEXT),
    (say.QUOTATION, _PROSE),
    (say.LINK, ""),
)
_FOLLOW_UP_COLUMNS: Titles = (
    (say.SIGNAL, _PROSE),
    (say.DATE, DATE),
    (say.STEP, _PROSE),
    (say.WHO, ""),
    (say.WITH, ""),
    (say.ANSWER, _PROSE),
)


def write_dossier(material: DossierMaterial, target: Path) -> None:
    """Write the workbook; a sheet without rows is there too, so that formulas of others keep working."""
    sheets = (
        (_SIGNALS, _SIGNAL_COLUMNS, _signals(material)),
        (_EVIDENCE, _EVIDENCE_COLUMNS, _evidence(material)),
        (_REFERENCES, _REFERENCE_COLUMNS, _references(material)),
        (_FOLLOW_UP, _FOLLOW_UP_COLUMNS, _follow_ups(material)),
    )
    tables = [_table(title, titles, list(rows), material.language) for title, titles, rows in sheets]
    write_workbook(material.heading, material.organisation, tables, target)


def _table(title: Word, titles: Titles, rows: Sequence[Sequence[Value]], language: str) -> TableExport:
    columns = [
        Column(
            name.in_language(language),
            look if look and look != _PROSE else None,
            centred=look == DATE,
            wrapped=look == _PROSE,
        )
        for name, look in titles
    ]
    return TableExport(title.in_language(language), columns, rows, say.SHEET_PAGE.in_language(language))


def _signals(material: DossierMaterial) -> Iterator[Sequence[Value]]:
    language, words = material.language, wording(material.language)
    for told in material.signals:
        signal, counts = told.signal, reach(told.heard)
        yield (
            signal.title,
            say.state_words(signal, language, words),
            signal.addressee,
            told.level,
            ", ".join(told.themes),
            counts.statements,
            counts.activities,
            counts.people,
            counts.organisations,
            signal.description,
            signal.recommendation,
        )


def _evidence(material: DossierMaterial) -> Iterator[Sequence[Value]]:
    """What may not be quoted keeps its row, because it is counted, but not its words nor its speaker."""
    language, words = material.language, wording(material.language)
    for told in material.signals:
        for one in told.heard:
            quoted = one.may_be_quoted
            yield (
                told.signal.title,
                one.date,
                one.activity,
                one.part,
                word(one.kind, language),
                say.speaker(one, words) if quoted else None,
                one.text if quoted else say.NOT_QUOTED.in_language(language),
            )


def _references(material: DossierMaterial) -> Iterator[Sequence[Value]]:
    for told in material.signals:
        for one in told.references:
            document = material.documents.get(one.policy_document_id)
            about: tuple[Value, Value] = (document.publisher, document.year) if document else (None, None)
            link = document.link if document else None
            yield (told.signal.title, one.document, *about, one.page, one.quotation, link)


def _follow_ups(material: DossierMaterial) -> Iterator[Sequence[Value]]:
    for told in material.signals:
        for one in reversed(told.follow_ups):
            yield (told.signal.title, one.date, one.text, one.by, one.with_whom, one.answer)
