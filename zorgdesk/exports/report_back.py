"""The letter that tells people what became of what they raised."""

from collections.abc import Iterable, Iterator, Sequence

from zorgdesk.domain.dossiers import Heard, places
from zorgdesk.domain.policy_signals import FollowUp, PolicySignal
from zorgdesk.domain.words import Word
from zorgdesk.exports.mail import MailDraft
from zorgdesk.exports.wording import Wording, wording

_SUBJECT = Word("Wat er gebeurde met: {}", "What became of: {}", "Ce qu’est devenu : {}")
_HELLO = Word("Beste,", "Hello,", "Bonjour,")
_RAISED = Word(
    "Je gaf een signaal mee of was erbij toen het ter sprake kwam:",
    "You raised this, or were there when it came up:",
    "Vous avez signalé ceci, ou vous y étiez lorsque le sujet a été abordé :",
)
_HEARD = Word("Dit hoorden we:", "This is what we heard:", "Voici ce que nous avons entendu :")
_SHARED = Word("We bezorgden het aan {}.", "We passed it on to {}.", "Nous l’avons transmis à {}.")
_ANSWER = Word("Dit was het antwoord{}:", "This was the answer{}:", "Voici la réponse{} :")
_ON = Word(" op {}", " on {}", " du {}")
_NO_ANSWER = Word(
    "Een antwoord kregen we nog niet.",
    "We have had no answer yet.",
    "Nous n’avons pas encore reçu de réponse.",
)
_NEXT = Word("Dit doen we nu: {}.", "What we do now: {}.", "Ce que nous faisons à présent : {}.")
_CLOSING = Word(
    "Bedankt dat je dit met ons deelde.\n\nVriendelijke groeten,\n{}",
    "Thank you for telling us.\n\nKind regards,\n{}",
    "Merci de nous en avoir parlé.\n\nCordialement,\n{}",
)
_QUOTED = 5
"""Statements a letter repeats at most: it is read on a telephone."""


def report_back(
    signal: PolicySignal,
    heard: Sequence[Heard],
    follow_ups: Iterable[FollowUp],
    addresses: Iterable[str],
    organisation: str,
    language: str,
) -> MailDraft:
    """The draft. One text for all, in which nobody who spoke is named. `follow_ups`: the latest first."""
    words = wording(language)
    paragraphs = [
        _HELLO.in_language(language),
        _raised(signal, heard, language, words),
        _quotations(signal, heard, language, words),
        _outcome(signal, follow_ups, language, words),
        _CLOSING.in_language(language).format(organisation),
    ]
    body = "\n\n".join(paragraph for paragraph in paragraphs if paragraph)
    return MailDraft(_SUBJECT.in_language(language).format(signal.title), body, tuple(addresses))


def _raised(signal: PolicySignal, heard: Sequence[Heard], language: str, words: Wording) -> str:
    where = [
        f"- {activity} ({words.date(date)})" if date else f"- {activity}"
        for activity, date, _number in places(heard)
    ]
    return "\n".join([_RAISED.in_language(language), signal.title, *where])


def _quotations(signal: PolicySignal, heard: Sequence[Heard], language: str, words: Wording) -> str:
    texts = dict.fromkeys(one.text for one in heard if one.may_be_quoted and one.text != signal.title)
    if not texts:
        return ""
    quoted = [f"- {words.quoted(text)}" for text in list(texts)[:_QUOTED]]
    return "\n".join([_HEARD.in_language(language), *quoted])


def _outcome(signal: PolicySignal, follow_ups: Iterable[FollowUp], language: str, words: Wording) -> str:
    return "\n\n".join(_outcome_parts(signal, follow_ups, language, words))


def _outcome_parts(
    signal: PolicySignal, follow_ups: Iterable[FollowUp], language: str, words: Wording
) -> Iterator[str]:
    if signal.addressee:
        yield _SHARED.in_language(language).format(signal.addressee)
    answered = next((one for one in follow_ups if one.answer), None)
    if answered is None:
        yield _NO_ANSWER.in_language(language)
    else:
        day = _ON.in_language(language).format(words.date(answered.date))
        yield f"{_ANSWER.in_language(language).format(day)}\n{answered.answer}"
    if signal.next_step:
        yield _NEXT.in_language(language).format(signal.next_step.rstrip("."))
