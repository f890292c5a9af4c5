"""Chosen signals in one document, with what they rest on and what became of them."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from zorgdesk.domain.documents import Block, BlockKind, Document
from zorgdesk.domain.entries import SaidRow
from zorgdesk.domain.policy_signals import FollowUp, PolicyReference, PolicySignal, SignalState
from zorgdesk.domain.words import Word, word
from zorgdesk.exports.wording import Wording, wording

_TITLE = Word("Signalen", "Signals", "Signaux")
_STATE = Word("Stand", "State", "État")
_ADDRESSEE = Word("Bestemd voor", "Addressee", "Destinataire")
_OWNER = Word("Trekker", "Owner", "Responsable")
_RECOMMENDATION = Word("Aanbeveling", "Recommendation", "Recommandation")
_NEXT = Word("Volgende stap", "Next step", "Prochaine étape")
_EVIDENCE = Word("Wat mensen zeiden", "What people said", "Ce qui a été dit")
_REFERENCES = Word("Beleidslinks", "Policy references", "Références politiques")
_FOLLOW_UP = Word("Opvolging", "Follow-up", "Suivi")
_ANSWER = Word("Antwoord", "Answer", "Réponse")


class Told(NamedTuple):
    """One signal with all that hangs on it."""

    signal: PolicySignal
    evidence: Sequence[SaidRow]
    references: Sequence[PolicyReference]
    follow_ups: Sequence[FollowUp]


def dossier(signals: Sequence[Told], language: str) -> Document:
    """The signals in the order they were chosen. Of an anonymous statement no organisation is told."""
    title = _TITLE.in_language(language)
    words = wording(language)
    blocks = [Block(BlockKind.TITLE, title)]
    for told in signals:
        blocks += _signal(told, language, words)
    return Document(title, tuple(blocks), language)


def _signal(told: Told, language: str, words: Wording) -> Iterator[Block]:
    signal = told.signal
    yield Block(BlockKind.HEADING, signal.title)
    state = word(signal.state, language)
    if signal.state is SignalState.DROPPED and signal.dropped_reason:
        state = f"{state}{words.colon} {signal.dropped_reason}"
    step = signal.next_step
    if signal.next_step_on:
        step = f"{step} ({words.date(signal.next_step_on)})".strip()
    yield Block(BlockKind.PARAGRAPH, signal.description)
    facts = ((_STATE, state), (_ADDRESSEE, signal.addressee), (_OWNER, signal.owner), (_NEXT, step))
    for name, value in (*facts, (_RECOMMENDATION, signal.recommendation)):
        if value:
            yield Block(BlockKind.PARAGRAPH, value, lead=words.lead(name.in_language(language)))
    sections = (
        (_EVIDENCE, [_said(one, words) for one in told.evidence]),
        (_REFERENCES, [_reference(one, words) for one in told.references]),
        (_FOLLOW_UP, [_step(one, language, words) for one in told.follow_ups]),
    )
    for name, items in sections:
        if items:
            yield Block(BlockKind.HEADING, name.in_language(language), level=2)
            yield from items


def _said(one: SaidRow, words: Wording) -> Block:
    who = words.somebody if one.anonymous else one.speaker or one.organisation or ""
    where = ", ".join(filter(None, [one.activity, one.part]))
    lead = words.lead(who) if who else ""
    return Block(BlockKind.LIST_ITEM, f"{words.quoted(one.text)} ({where})", lead=lead)


def _reference(one: PolicyReference, words: Wording) -> Block:
    place = ", ".join(filter(None, [one.document, one.page]))
    text = f"{place}{words.colon} {words.quoted(one.quotation)}" if one.quotation else place
    return Block(BlockKind.LIST_ITEM, text)


def _step(one: FollowUp, language: str, words: Wording) -> Block:
    who = ", ".join(filter(None, [one.by, one.with_whom]))
    text = f"{one.text} ({who})" if who else one.text
    if one.answer:
        text += f"\n{_ANSWER.in_language(language)}{words.colon} {one.answer}"
    return Block(BlockKind.LIST_ITEM, text, lead=words.lead(words.date(one.date)))
