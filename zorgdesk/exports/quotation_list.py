"""Things said as a list to quote from, each with who said it as far as that may be told, and where."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from zorgdesk.domain.documents import Block, BlockKind, Document
from zorgdesk.domain.dossiers import Heard
from zorgdesk.domain.words import Word, word
from zorgdesk.exports import dossier_wording as say
from zorgdesk.exports.sheet_table import Column
from zorgdesk.exports.tables import TableExport
from zorgdesk.exports.wording import Wording, wording
from zorgdesk.exports.workbook import DATE

_ABOUT = Word("Uitspraken over {}", "Statements about {}", "Déclarations sur {}")
_WITHOUT_DATE = Word("Zonder datum", "Without a date", "Sans date")
_LEFT_OUT = (
    Word(
        "{} uitspraak staat hier niet bij, omdat ze niet geciteerd mag worden.",
        "{} statement is not here, because it may not be quoted.",
        "{} déclaration n’est pas reprise, car elle ne peut pas être citée.",
    ),
    Word(
        "{} uitspraken staan hier niet bij, omdat ze niet geciteerd mogen worden.",
        "{} statements are not here, because they may not be quoted.",
        "{} déclarations ne sont pas reprises, car elles ne peuvent pas être citées.",
    ),
)
_COLUMNS = (
    (say.TEXT, None, True),
    (say.WHO, None, False),
    (say.ACTIVITY, None, False),
    (say.DATE, DATE, False),
    (say.PART, None, False),
    (say.KIND, None, False),
)


@dataclass(frozen=True, slots=True)
class QuotationMaterial:
    """What a list is made of: only what may be quoted, in the order of the days.

    `facts` say which choice it is: (Word("Doelgroep", …), "jongeren"). `left_out` may not be quoted.
    """

    heard: Sequence[Heard]
    language: str
    theme: str = ""
    facts: tuple[tuple[Word, str], ...] = ()
    left_out: int = 0

    @property
    def title(self) -> str:
        """What the list is about."""
        about = _ABOUT.in_language(self.language).format(self.theme)
        return about if self.theme else say.STATEMENTS.in_language(self.language)


def quotation_list(material: QuotationMaterial) -> Document:
    """The document: what was chosen, then each quotation with its source, year by year."""
    return Document(material.title, tuple(_blocks(material, wording(material.language))), material.language)


def quotation_table(material: QuotationMaterial) -> TableExport:
    """The same quotations as rows of one table."""
    language, words = material.language, wording(material.language)
    columns = [Column(title.in_language(language), look, wrapped=prose) for title, look, prose in _COLUMNS]
    rows = [
        (one.text, say.speaker(one, words), one.activity, one.date, one.part, word(one.kind, language))
        for one in material.heard
    ]
    title = say.STATEMENTS.in_language(language)
    return TableExport(title, columns, rows, say.SHEET_PAGE.in_language(language))


def _blocks(material: QuotationMaterial, words: Wording) -> Iterator[Block]:
    language = material.language
    yield Block(BlockKind.TITLE, material.title)
    yield Block(BlockKind.SUBTITLE, _counted(material))
    for name, value in material.facts:
        yield Block(BlockKind.PARAGRAPH, value, lead=words.lead(name.in_language(language)))
    for year, said in groupby(material.heard, key=lambda one: one.date and one.date.year):
        yield Block(BlockKind.HEADING, str(year or _WITHOUT_DATE.in_language(language)))
        for one in said:
            yield Block(BlockKind.LIST_ITEM, _quotation(one, words))
    if material.left_out:
        yield Block(BlockKind.PARAGRAPH, say.counted(material.left_out, _LEFT_OUT, language))


def _counted(material: QuotationMaterial) -> str:
    activities = len({one.activity_id for one in material.heard})
    numbers = [say.times(len(material.heard), material.language)]
    if activities:
        numbers.append(say.activities(activities, material.language))
    return " · ".join(numbers)


def _quotation(one: Heard, words: Wording) -> str:
    """As in: “Wij zien dat elke dag.” — Ria Maes (Kring Iris), Praktijktafel 1, 3 mei 2024, Deel twee."""
    day = words.date(one.date) if one.date else ""
    source = ", ".join(filter(None, [say.speaker(one, words), one.activity, day, one.part]))
    return f"{words.quoted(one.text.strip())} — {source}"
