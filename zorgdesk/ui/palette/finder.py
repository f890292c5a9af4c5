"""What "Search or do" answers to what is typed: records from the store, and commands by their name."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Protocol

from zorgdesk.domain.changes import Noun
from zorgdesk.domain.names import fold
from zorgdesk.domain.policy_signals import SignalState
from zorgdesk.domain.search import SearchHit
from zorgdesk.ui.page import Command, Latest, PageContext
from zorgdesk.ui.palette.marking import excerpt, fits

FEWEST_LETTERS = 2
_TABS = {
    Noun.ENTRIES: ("live", "entry"),
    Noun.ATTACHMENTS: ("attachments", "attachment"),
    Noun.MINUTES: ("minutes", ""),
}
"""On which tab of its activity a record stands, and how that tab is told which one."""


@dataclass(frozen=True)
class Result:
    """One line that can be chosen."""

    title: str
    detail: str
    icon: str
    choose: Callable[[], object]
    keys: str = ""


@dataclass(frozen=True)
class Group:
    """Results of one noun; without `noun` they are commands, or else what was opened `lately`."""

    noun: Noun | None
    results: tuple[Result, ...]
    lately: bool = False


class FinderView(Protocol):
    def show_groups(self, groups: Sequence[Group], typed: str) -> None:
        """Show these in place of what was shown; `typed` is what they answer to."""


class Finder:
    """Asks the store for what is typed; an answer that comes after newer typing is dropped."""

    def __init__(self, context: PageContext, view: FinderView) -> None:
        self._context = context
        self._view = view
        self._latest = Latest()
        self._commands: Sequence[Command] = ()
        self._lately: Sequence[tuple[Noun, int]] = ()

    def begin(self, commands: Sequence[Command], lately: Sequence[tuple[Noun, int]] = ()) -> None:
        """Start anew, with what can be done now and the records that were opened last."""
        self._commands, self._lately = commands, lately
        self.find("")

    def find(self, typed: str) -> None:
        """Answer to what is typed so far."""
        commands = self._command_group(typed)
        if len(fold(typed).replace(" ", "")) < FEWEST_LETTERS:
            self._latest(lambda _: None)  # whatever is still under way answers to something longer
            self._view.show_groups(commands, typed)
            if not typed.strip() and self._lately:
                self._show_lately(commands)
            return
        search = self._context.services.search

        def found(hits: list[SearchHit]) -> None:
            self._view.show_groups([*self._hit_groups(hits, typed), *commands], typed)

        self._context.ask(lambda: search.find(typed), self._latest(found))

    def _show_lately(self, commands: list[Group]) -> None:
        lately, search = self._lately, self._context.services.search

        def shown(hits: list[SearchHit]) -> None:
            results = tuple(self._result(hit, "") for hit in hits)
            if results:
                self._view.show_groups([Group(None, results, lately=True), *commands], "")

        self._context.ask(lambda: search.named(lately), self._latest(shown))

    def _command_group(self, typed: str) -> list[Group]:
        fitting = tuple(
            Result(command.title, "", command.icon, command.run, command.keys)
            for command in self._commands
            if fits(command.title, typed)
        )
        return [Group(None, fitting)] if fitting else []

    def _hit_groups(self, hits: list[SearchHit], typed: str) -> list[Group]:
        return [
            Group(noun, tuple(self._result(hit, typed) for hit in same))
            for noun, same in groupby(hits, key=lambda hit: hit.noun)
        ]

    def _result(self, hit: SearchHit, typed: str) -> Result:
        icon = self._context.labels.icon(hit.noun)
        return Result(excerpt(hit.title, typed), self._detail(hit), icon, lambda: self._go(hit))

    def _detail(self, hit: SearchHit) -> str:
        """The day of an activity and the state of a signal in words; of the others it is words already."""
        labels = self._context.labels
        if hit.noun == Noun.ACTIVITIES and hit.detail:
            return labels.date(date.fromisoformat(hit.detail))
        return labels.word(SignalState(hit.detail)) if hit.noun == Noun.POLICY_SIGNALS else hit.detail

    def _go(self, hit: SearchHit) -> None:
        """To the record itself, or to the tab of the activity where it stands."""
        navigate = self._context.navigate
        tab, where = _TABS.get(hit.noun, ("", ""))
        if tab and hit.activity_id is not None:
            navigate(Noun.ACTIVITIES, hit.activity_id, tab=tab, **({where: hit.id} if where else {}))
        elif hit.policy_signal_id is not None:
            navigate(Noun.POLICY_SIGNALS, hit.policy_signal_id)
        else:
            navigate(hit.noun, hit.id)
