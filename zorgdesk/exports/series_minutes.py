"""Verslag van de reeks: the minutes of several activities, who came when, and where it all stands now."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date as Date

from zorgdesk.domain.documents import Block, BlockKind, Document
from zorgdesk.domain.entries import EntryKind
from zorgdesk.domain.minutes import MinutesMaterial
from zorgdesk.domain.policy_signals import PolicySignal
from zorgdesk.domain.tasks import Task
from zorgdesk.domain.words import Word, word
from zorgdesk.exports.series_attendance import attendance
from zorgdesk.exports.wording import Wording, wording

_TITLE = Word("Verslag van de reeks {}", "Minutes of the series {}", "Comptes rendus de la série {}")
_GATHERING = Word("{} bijeenkomst", "{} gathering", "{} rencontre")
_GATHERINGS = Word("{} bijeenkomsten", "{} gatherings", "{} rencontres")
_DECISIONS = Word("Beslissingen", "Decisions", "Décisions")
_DONE = Word("gedaan op {}", "done on {}", "faite le {}")
_OPEN = Word("open", "open", "ouverte")
_LATE = Word("te laat", "late", "en retard")
_OWNER = Word("trekker", "owner", "responsable")
_NEXT = Word("volgende stap", "next step", "prochaine étape")


@dataclass(frozen=True, slots=True)
class Told:
    """One activity: what was recorded, with tasks and signals as they stand now, and its minutes as read.

    Of `frozen` minutes the tasks and signals that came later are told as well.
    """

    material: MinutesMaterial
    blocks: tuple[Block, ...]
    frozen: bool = False


def compiled(title: str, told: Sequence[Told], language: str, today: Date, *, public: bool) -> Document:
    """One document: contents, the minutes one after the other, attendance, decisions, tasks and signals.

    The title of each becomes a heading, its own headings go one deeper. `public` adds no names to blocks that
    name nobody.
    """
    words = wording(language)
    heading = _TITLE.in_language(language).format(title)
    outcomes = _Outcomes(told, words, language, today, public)
    overview = [
        list(attendance([one.material for one in told], language, public=public)),
        _section(_DECISIONS.in_language(language), "decisions", outcomes.decisions()),
        _section(words.tasks, "tasks", outcomes.tasks()),
        _section(words.signals, "signals", outcomes.signals()),
    ]
    minutes = [_minutes(number, one) for number, one in enumerate(told)]
    summed = [section for section in overview if section]
    written = [*map(_on_a_new_page, [*minutes, *summed[:1]]), *summed[1:]]
    blocks = [
        Block(BlockKind.TITLE, heading),
        Block(BlockKind.SUBTITLE, _when(told, words, language)),
        *(Block(BlockKind.CONTENTS, section[0].text, source=section[0].source) for section in written),
        *(block for section in written for block in section),
    ]
    return Document(heading, tuple(blocks), language)


def _when(told: Sequence[Told], words: Wording, language: str) -> str:
    days = sorted(one.material.activity.date for one in told if one.material.activity.date)
    span = [words.date(day) for day in dict.fromkeys([*days[:1], *days[-1:]])]
    count = (_GATHERING if len(told) == 1 else _GATHERINGS).in_language(language).format(len(told))
    return " · ".join(filter(None, [" – ".join(span), count]))


def _on_a_new_page(section: Sequence[Block]) -> list[Block]:
    """Minutes can be read, printed and handed out apart."""
    return [replace(section[0], new_page=True), *section[1:]]


def _minutes(number: int, told: Told) -> list[Block]:
    """An activity of which the title was left out still begins with a heading."""
    title = next((one.text for one in told.blocks if one.kind is BlockKind.TITLE), "")
    heading = title or told.material.activity.title or told.material.kind_label
    opening = Block(BlockKind.HEADING, heading, source=f"series:minutes:{number}")
    return [opening, *(_deeper(one) for one in told.blocks if one.kind is not BlockKind.TITLE)]


def _deeper(block: Block) -> Block:
    if block.kind is BlockKind.SUBTITLE:
        return replace(block, kind=BlockKind.PARAGRAPH)
    return replace(block, level=block.level + 1) if block.kind is BlockKind.HEADING else block


def _section(title: str, name: str, items: Iterable[Block]) -> list[Block]:
    found = list(items)
    return [Block(BlockKind.HEADING, title, source=f"series:{name}"), *found] if found else []


class _Outcomes:
    """What came of it all, in the words in which the minutes tell it."""

    def __init__(
        self, told: Sequence[Told], words: Wording, language: str, today: Date, public: bool
    ) -> None:
        self._told = told
        self._words = words
        self._language = language
        self._today = today
        self._public = public

    def decisions(self) -> Iterator[Block]:
        for told in self._told:
            taken = {f"entry:{one.uid}" for one in told.material.entries if one.kind is EntryKind.DECISION}
            for block in told.blocks:
                if block.source in taken:
                    yield self._item(told, block.text)

    def tasks(self) -> Iterator[Block]:
        for told in self._told:
            texts = {block.source: block.text for block in told.blocks}
            for task in told.material.tasks:
                text = texts.get(f"task:{task.uid}", task.text if self._tells_later(told) else "")
                if text:
                    yield self._item(told, f"{text} ({self._task_state(task)})")

    def signals(self) -> Iterator[Block]:
        """Each once, also when it rests on what was said at several activities."""
        seen: set[str] = set()
        for told in self._told:
            texts = {block.source: block.text for block in told.blocks}
            for signal in told.material.signals:
                later = signal.title if self._tells_later(told) else ""
                text = texts.get(f"signal:{signal.uid}", later)
                if text and signal.uid not in seen:
                    seen.add(signal.uid)
                    yield self._item(told, f"{text} ({self._signal_state(signal)})")

    def _tells_later(self, told: Told) -> bool:
        """What is in no block was left out, unless it came after these were frozen."""
        return told.frozen and not self._public

    def _item(self, told: Told, text: str) -> Block:
        activity = told.material.activity
        when = self._words.date(activity.date) if activity.date else activity.title
        return Block(BlockKind.LIST_ITEM, text, lead=self._words.lead(when))

    def _task_state(self, task: Task) -> str:
        if task.done_at:
            return _DONE.in_language(self._language).format(self._words.date(task.done_at.date()))
        late = task.due is not None and task.due < self._today
        return (_LATE if late else _OPEN).in_language(self._language)

    def _signal_state(self, signal: PolicySignal) -> str:
        state = word(signal.state, self._language)
        if self._public:
            return state
        step = signal.next_step
        if step and signal.next_step_on:
            step = f"{step}, {self._words.date(signal.next_step_on)}"
        details = ((_OWNER, signal.owner), (_NEXT, step))
        told = [
            f"{name.in_language(self._language)}{self._words.colon} {one}" for name, one in details if one
        ]
        return "; ".join([state, *told])
