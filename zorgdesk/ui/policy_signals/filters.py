"""What stands above the board and the table: words, what is under way or everything, and whose."""

from collections.abc import Callable, Iterable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from zorgdesk.domain.policy_signals import OPEN_STATES, PolicySignal, SignalFilter
from zorgdesk.ui.policy_signals.shown import Shown
from zorgdesk.ui.widgets.choice import Choice
from zorgdesk.ui.widgets.filter_bar import FilterBar
from zorgdesk.ui.widgets.search_box import SearchBox


class SignalFilters(QWidget):
    """Emits `changed` whenever the person narrows or widens what is shown."""

    changed = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self.search = SearchBox(self.tr("Search signals"))
        self.which, self.owner = Choice(), Choice()
        self.offer([])
        self.which.set_key(Shown.UNDER_WAY)
        self.search.text_changed.connect(lambda _text: self.changed.emit())
        for choice, name in ((self.which, self.tr("Which signals")), (self.owner, self.tr("Owner"))):
            choice.setAccessibleName(name)
            choice.key_chosen.connect(lambda _key: self.changed.emit())
        self._lay_out()

    def chosen(self) -> SignalFilter:
        """What the board and the table should show."""
        owner, which = self.owner.key(), self.which.key()
        return SignalFilter(
            text=self.search.edit.text(),
            owner_id=owner if isinstance(owner, int) else None,
            open_only=which != Shown.ALL,
            ownerless=which == Shown.OWNERLESS,
            late_on=self._today() if which == Shown.LATE else None,
        )

    def show_only(self, which: Shown) -> None:
        """Show all of this sort, whatever was chosen before."""
        self.search.edit.clear()
        self.owner.set_key(None)
        self.which.set_key(which)
        self.changed.emit()

    def offer(self, signals: Iterable[PolicySignal]) -> None:
        """Offer what there is: how many nobody follows or are late, and who owns one; the choice stays."""
        known = list(signals)
        self._offer_sorts([one for one in known if one.state in OPEN_STATES])
        self._offer_owners(known)

    def _offer_sorts(self, under_way: list[PolicySignal]) -> None:
        today, chosen = self._today(), self.which.key()
        ownerless = sum(one.owner_id is None for one in under_way)
        late = sum(one.next_step_on is not None and one.next_step_on < today for one in under_way)
        self.which.set_choices(
            [
                (Shown.UNDER_WAY, self.tr("Under way")),
                (Shown.OWNERLESS, self.tr("Without an owner ({count})").format(count=ownerless)),
                (Shown.LATE, self.tr("Too late ({count})").format(count=late)),
                (Shown.ALL, self.tr("All signals")),
            ]
        )
        self.which.set_key(chosen)

    def _offer_owners(self, signals: Iterable[PolicySignal]) -> None:
        owners = {one.owner_id: one.owner or "" for one in signals if one.owner_id is not None}
        chosen = self.owner.key()
        by_name = sorted(owners.items(), key=lambda pair: pair[1].casefold())
        self.owner.set_choices([(None, self.tr("All owners")), *by_name])
        self.owner.set_key(chosen if chosen in owners else None)

    def clear(self) -> None:
        """Everything there is."""
        self.show_only(Shown.ALL)

    def _lay_out(self) -> None:
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(FilterBar(self.search, [self.which, self.owner], self.tr("Filters")))
