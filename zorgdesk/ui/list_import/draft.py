"""A proposal while somebody looks it over: each row can be decided otherwise, and back."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple

from zorgdesk.domain.outcomes import Outcome
from zorgdesk.domain.register_lists import ListProposal, RowProposal
from zorgdesk.services.register_imports import decide, leave_out

NEW, SKIP, OPEN, KNOWN, PLACE = "new", "skip", "open", "known", "place"
Key = int | str
"""What becomes of a row: the key of the record it is about, or one of the words above.

`KNOWN`, for several rows at once, is the first record each of them may be about; `PLACE` is one more
organisation of whom another row brings in.
"""


class Line(NamedTuple):
    """A row as the table shows it; `id` is its place in the proposal."""

    id: int
    row: RowProposal


class ListDraft:
    """What was proposed, and what somebody made of it."""

    def __init__(self, proposal: ListProposal) -> None:
        self.proposal = proposal
        self._rows = list(proposal.rows)

    def lines(self, places: Iterable[int]) -> list[Line]:
        """The rows at these places."""
        return [Line(place, self._rows[place]) for place in places]

    def places(self, outcome: Outcome | None) -> list[int]:
        """Where the rows with this outcome stand; all of them for None."""
        return [place for place, row in enumerate(self._rows) if outcome in (None, row.outcome)]

    def counts(self) -> Counter[Outcome]:
        """How many rows there are of each outcome."""
        return Counter(row.outcome for row in self._rows)

    def decided(self) -> ListProposal:
        """What is to be stored."""
        return replace(self.proposal, rows=tuple(self._rows))

    def is_touched(self) -> bool:
        """Whether somebody decided anything."""
        return any(now is not then for now, then in zip(self._rows, self.proposal.rows, strict=True))

    def take_over(self, before: "ListDraft") -> None:
        """Decide as somebody did about an earlier look at the list, wherever the question is the same."""
        for place in range(min(len(self._rows), len(before._rows))):
            row, then = self.proposal.rows[place], before.proposal.rows[place]
            decided = before._rows[place] is not then
            if decided and row.row == then.row and self.choices(place) == before.choices(place):
                self.choose(place, before.choice(place))

    def choices(self, place: int) -> list[Key]:
        """What may become of a row, first what was proposed."""
        proposed = self.proposal.rows[place]
        known: list[Key] = [one.id for one in (proposed.match, *proposed.candidates) if one]
        may_be_new = proposed.outcome is not Outcome.GONE and bool(proposed.title)
        if proposed.follows:
            return [PLACE, NEW, SKIP]
        first: list[Key] = [OPEN] if proposed.outcome in (Outcome.DOUBTFUL, Outcome.GONE) else []
        if proposed.outcome is Outcome.SKIPPED:
            return [SKIP, *([NEW] if proposed.title and proposed.values else [])]
        return [*first, *known, *([NEW] if may_be_new else []), SKIP]

    def choice(self, place: int) -> Key:
        """What becomes of a row now."""
        row = self._rows[place]
        if row.outcome is Outcome.SKIPPED:
            return SKIP
        if row.outcome is Outcome.NEW:
            return NEW
        if row.follows:
            return PLACE
        return row.match.id if row.match else OPEN

    def choose(self, place: int, key: Key) -> None:
        """Decide about a row; a choice it does not have changes nothing."""
        if key == KNOWN:
            key = next((one for one in self.choices(place) if isinstance(one, int)), OPEN)
        if key not in self.choices(place):
            return
        proposed = self.proposal.rows[place]
        self._rows[place] = proposed
        if self.choice(place) == key:
            return  # as it was proposed
        if key == SKIP:
            self._rows[place] = leave_out(proposed)
        elif key == NEW:
            self._rows[place] = decide(proposed, None)
        elif isinstance(key, int):
            self._rows[place] = decide(proposed, key)
