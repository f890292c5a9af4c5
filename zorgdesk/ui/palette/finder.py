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
from zorgdesk.ui.palette.marking import fits

FEWEST_LETTERS = 2


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
    """Results of one noun; without `noun` they are commands."""

    noun: Noun | None
    results: tuple[Result, ...]


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

    def begin(self, commands: Sequence[Command]) -> None:
        """Start anew, with what can be done now."""
        self._commands = commands
        self.find("")

    def find(self, typed: str) -> None:
        """Answer to what is typed so far."""
        commands = self._command_group(typed)
        if len(fold(typed).replace(" ", "")) < FEWEST_LETTERS:
            self._latest(lambda _: None)  # whatever is still under way answers to something longer
            self._view.show_groups(commands, typed)
            return
        search = self._context.services.search

        def found(hits: list[SearchHit]) -> None:
            self._view.show_groups([*self._hit_groups(hits), *commands], typed)

        self._context.ask(lambda: search.find(typed), self._latest(found))

    def _command_group(self, typed: str) -> list[Group]:
        fitting = tuple(
            Result(command.title, "", command.icon, command.run, command.keys)
            for command in self._commands
            if fits(command.title, typed)
        )
        return [Group(None, fitting)] if fitting else []

    def _hit_groups(self, hits: list[SearchHit]) -> list[Group]:
        return [
            Group(noun, tuple(self._result(hit) for hit in same))
            for noun, same in groupby(hits, key=lambda hit: hit.noun)
        ]

    def _result(self, hit: SearchHit) -> Result:
        icon = self._context.labels.icon(hit.noun)
        return Result(hit.title, self._detail(hit), icon, lambda: self._go(hit))

    def _detail(self, hit: SearchHit) -> str:
        """The day of an activity and the state of a signal in words; of the others it is words already."""
        labels = self._context.labels
        if hit.noun == Noun.ACTIVITIES and hit.detail:
            return labels.date(date.fromisoformat(hit.detail))
        return labels.word(SignalState(hit.detail)) if hit.noun == Noun.POLICY_SIGNALS else hit.detail

    def _go(self, hit: SearchHit) -> None:
        if hit.noun == Noun.ENTRIES and hit.activity_id is not None:
            self._context.navigate(Noun.ACTIVITIES, hit.activity_id, tab="live", entry=hit.id)
        else:
            self._context.navigate(hit.noun, hit.id)
