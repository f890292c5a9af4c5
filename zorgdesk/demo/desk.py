"""What is done around the evenings of the invented year: preparing, asking opinions, reviewing, telling."""

from zorgdesk.demo.texts import EVALUATION_REMARKS, POLICY_DOCUMENTS, REVIEW_REMARKS, TEXT_BLOCKS
from zorgdesk.domain.documents import BlockKind
from zorgdesk.domain.evaluations import Answer
from zorgdesk.domain.policy_signals import PolicyDocumentFilter, SignalFilter, SignalState
from zorgdesk.services.opening import Services

_KINDS = ("practice_table", "training", "webinar", "conference")
_BY_HAND = 2
_LEFT = 2
_ALL = 1000


def set_up(services: Services) -> None:
    """What the organisation has before its first evening: checklists and texts of its own."""
    for kind in _KINDS:
        services.checklists.propose(kind, "nl")
    for shortcut, text in TEXT_BLOCKS:
        services.text_blocks.add(shortcut, text)


def prepare(services: Services, activity_id: int, days: int) -> None:
    """Tick what is ready `days` before the activity; of what is to come the last things wait."""
    items = services.checklists.items(activity_id)
    ready = [item for item in items if days <= 0 or (item.days_before or 0) > days]
    for item in ready[: len(ready) - _LEFT if days == 0 else len(ready)]:
        services.checklists.set_done(item.id, True)


def brief_speakers(services: Services, activity_id: int) -> None:
    """The first one confirmed and needs a projector, the second still has to."""
    first, second = services.programme.contributions(activity_id)[:_BY_HAND]
    services.programme.edit_contribution(first.id, confirmed=True, projector=True, recording_consent=True)
    services.programme.edit_contribution(second.id, transport="komt met de trein, afhalen om 18.50 uur")


def ask_opinions(services: Services, activity_id: int) -> None:
    """Two in five of who was there hand in the form."""
    answers = services.participations.counts(activity_id).present * 2 // 5
    services.evaluations.add_all(activity_id, [_answer(number) for number in range(answers)])


def _answer(number: int) -> Answer:
    remarks = EVALUATION_REMARKS[number] if number < len(EVALUATION_REMARKS) else ""
    return Answer(100 - number * 17 % 45, 10 - number * 7 % 5, remarks)


def review(services: Services, activity_id: int) -> None:
    """Two readers say something of minutes that wait for approval; the first remark was dealt with."""
    blocks = services.minutes.of(activity_id).blocks
    said = [block.source for block in blocks if block.kind is BlockKind.STATEMENT]
    made = [
        services.remarks.add(activity_id, source, text, author=author)[0]
        for source, (author, text) in zip(said[1:], REVIEW_REMARKS, strict=False)
    ]
    services.remarks.resolve(made[0])


def follow_up(services: Services) -> None:
    """Say of which level signals are and where documents come from, and tell half of who raised one."""
    for document in services.policy_documents.rows(PolicyDocumentFilter(), limit=_ALL):
        publisher, year, level = POLICY_DOCUMENTS[document.title]
        services.policy_documents.edit(document.id, publisher=publisher, year=year)
        for reference, _signal in services.policy_documents.used_in(document.id):
            services.policy_signals.edit(reference.policy_signal_id, policy_level=level)
    for signal in services.policy_signals.rows(SignalFilter(state=SignalState.ANSWERED), limit=_ALL):
        people = [one.person_id for one in services.reporting_back.of(signal.id)]
        services.reporting_back.set_told(signal.id, people[: len(people) // 2])
