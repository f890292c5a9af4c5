"""Chosen signals in one document, as an organisation sends them to who decides."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date as Date
from zoneinfo import ZoneInfo

from zorgdesk.domain.activities import DEFAULT_TIME_ZONE
from zorgdesk.domain.documents import Block, BlockKind, Document
from zorgdesk.domain.dossiers import Heard, Reach, StateChange, places, reach
from zorgdesk.domain.policy_signals import FollowUp, PolicyDocument, PolicyReference, PolicySignal
from zorgdesk.domain.words import Word, word
from zorgdesk.exports import dossier_wording as say
from zorgdesk.exports.document import paragraphs
from zorgdesk.exports.wording import Wording, wording

_ZONE = ZoneInfo(DEFAULT_TIME_ZONE)
_OVERVIEW = "overview"


@dataclass(frozen=True, slots=True)
class Told:
    """One signal with all that hangs on it. `follow_ups`: the latest first; `states`: the first one first."""

    signal: PolicySignal
    heard: Sequence[Heard] = ()
    references: Sequence[PolicyReference] = ()
    follow_ups: Sequence[FollowUp] = ()
    states: Sequence[StateChange] = ()
    level: str = ""
    themes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DossierMaterial:
    """What a dossier is made of, the signals in the order in which they were chosen.

    `documents` are the policy documents by their key, `sectors` the words of that list by their code. Without
    a title of its own it is called after what it holds.
    """

    signals: Sequence[Told]
    language: str
    on: Date
    title: str = ""
    recipient: str = ""
    introduction: str = ""
    organisation: str = ""
    documents: Mapping[int, PolicyDocument] = field(default_factory=dict)
    sectors: Mapping[str, str] = field(default_factory=dict)

    @property
    def heading(self) -> str:
        """The title that was given, or else that of any dossier."""
        return self.title.strip() or say.TITLE.in_language(self.language)


def dossier(material: DossierMaterial) -> Document:
    """The document: front, introduction, contents, overview, and each signal under a heading of its own."""
    words = wording(material.language)
    blocks = [*_cover(material, words)]
    for told in material.signals:
        blocks += _signal(told, material, words)
    return Document(material.heading, tuple(blocks), material.language)


def _cover(material: DossierMaterial, words: Wording) -> Iterator[Block]:
    yield Block(BlockKind.TITLE, material.heading)
    subtitle = " · ".join([*_ends(material), words.date(material.on)])
    yield Block(BlockKind.SUBTITLE, subtitle[:1].upper() + subtitle[1:])
    for paragraph in paragraphs(material.introduction):
        yield Block(BlockKind.PARAGRAPH, paragraph)
    if len(material.signals) > 1:
        overview = say.OVERVIEW.in_language(material.language)
        yield Block(BlockKind.CONTENTS, overview, source=_OVERVIEW)
        for told in material.signals:
            yield Block(BlockKind.CONTENTS, told.signal.title, source=_source(told))
        yield Block(BlockKind.HEADING, overview, source=_OVERVIEW)
        yield from _overview(material)


def _ends(material: DossierMaterial) -> Iterator[str]:
    """For whom it is and who sends it."""
    for words, who in ((say.RECIPIENT, material.recipient), (say.SENDER, material.organisation)):
        if who.strip():
            yield words.in_language(material.language).format(who.strip())


def _source(told: Told) -> str:
    return f"signal:{told.signal.uid}"


def _overview(material: DossierMaterial) -> Iterator[Block]:
    """All signals at a glance: where they stand, and how widely each was heard."""
    language = material.language
    yield _header((say.SIGNAL, say.STATE, say.HEARD), language)
    for told in material.signals:
        heard = say.reach_words(reach(told.heard), language)
        yield Block(BlockKind.TABLE_ROW, cells=(told.signal.title, word(told.signal.state, language), heard))


def _signal(told: Told, material: DossierMaterial, words: Wording) -> Iterator[Block]:
    language = material.language
    yield Block(BlockKind.HEADING, told.signal.title, source=_source(told))
    for paragraph in paragraphs(told.signal.description):
        yield Block(BlockKind.PARAGRAPH, paragraph)
    facts = (
        (say.STATE, say.state_words(told.signal, language, words)),
        (say.ADDRESSEE, told.signal.addressee),
        (say.LEVEL, told.level),
        (say.THEMES, ", ".join(told.themes)),
    )
    for name, value in facts:
        if value:
            yield Block(BlockKind.PARAGRAPH, value, lead=words.lead(name.in_language(language)))
    sections = (
        (say.REACH, _reach(told, material, words)),
        (say.QUOTATIONS, _quotations(told, words)),
        (say.REFERENCES, _references(told.references, material, words)),
        (say.RECOMMENDATION, _paragraphs(told.signal.recommendation)),
        (say.HISTORY, _history(told, language, words)),
    )
    for title, blocks in sections:
        if found := list(blocks):
            yield Block(BlockKind.HEADING, title.in_language(language), level=2)
            yield from found


def _reach(told: Told, material: DossierMaterial, words: Wording) -> Iterator[Block]:
    if not told.heard:
        return
    language, counts = material.language, reach(told.heard)
    yield Block(BlockKind.PARAGRAPH, say.reach_sentences(counts, language))
    for activity, date, number in places(told.heard):
        where = ", ".join(filter(None, [activity, words.date(date) if date else ""]))
        yield Block(BlockKind.LIST_ITEM, f"{where} ({say.times(number, language)})")
    yield from _segments(counts, material)


def _segments(counts: Reach, material: DossierMaterial) -> Iterator[Block]:
    if not counts.segments:
        return
    language = material.language
    yield _header((say.ORGANISATION_KIND, say.ORGANISATIONS, say.PEOPLE), language)
    for segment, organisations, people in counts.segments:
        kind = say.segment_words(segment, material.sectors, language)
        yield Block(BlockKind.TABLE_ROW, cells=(kind, str(organisations), str(people)))


def _quotations(told: Told, words: Wording) -> Iterator[Block]:
    """What may be quoted; the signal itself, noted down without a speaker, is the heading already."""
    for one in told.heard:
        is_heading = one.speaker_id is None and one.text == told.signal.title
        if one.may_be_quoted and not is_heading:
            where = ", ".join(filter(None, [one.activity, one.part]))
            lead = words.lead(say.speaker(one, words))
            yield Block(BlockKind.LIST_ITEM, f"{words.quoted(one.text)} ({where})", lead=lead)


def _references(
    references: Iterable[PolicyReference], material: DossierMaterial, words: Wording
) -> Iterator[Block]:
    for one in references:
        document = material.documents.get(one.policy_document_id)
        about = [document.publisher, str(document.year or "")] if document else []
        page = say.AT_PAGE.in_language(material.language).format(one.page) if one.page else ""
        place = ", ".join(filter(None, [one.document, *about, page]))
        text = f"{place}{words.colon} {words.quoted(one.quotation)}" if one.quotation else place
        link = f"\n{document.link}" if document and document.link else ""
        yield Block(BlockKind.LIST_ITEM, text + link)


def _paragraphs(text: str) -> Iterator[Block]:
    return (Block(BlockKind.PARAGRAPH, paragraph) for paragraph in paragraphs(text))


def _history(told: Told, language: str, words: Wording) -> Iterator[Block]:
    """What was done and the states it went through, the oldest first."""
    steps = [(one.date, 1, _step(one, language, words)) for one in told.follow_ups]
    became = say.BECAME.in_language(language)
    steps += [
        (one.at.astimezone(_ZONE).date(), 0, became.format(word(one.state, language))) for one in told.states
    ]
    for date, _order, text in sorted(steps, key=lambda step: step[:2]):
        yield Block(BlockKind.LIST_ITEM, text, lead=words.lead(words.date(date)))


def _step(one: FollowUp, language: str, words: Wording) -> str:
    who = ", ".join(filter(None, [one.by, one.with_whom]))
    text = f"{one.text} ({who})" if who else one.text
    if one.answer:
        text += f"\n{say.ANSWER.in_language(language)}{words.colon} {one.answer}"
    return text


def _header(titles: Sequence[Word], language: str) -> Block:
    return Block(BlockKind.TABLE_HEADER, cells=tuple(title.in_language(language) for title in titles))
