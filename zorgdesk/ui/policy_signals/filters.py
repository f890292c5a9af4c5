"""What stands above the board and the table: words, what is under way or everything, and whose."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from zorgdesk.domain.policy_signals import PolicySignal, SignalFilter
from zorgdesk.ui.widgets.choice import Choice
from zorgdesk.ui.widgets.filter_bar import FilterBar
from zorgdesk.ui.widgets.search_box import SearchBox


class SignalFilters(QWidget):
    """Emits `changed` whenever the person narrows or widens what is shown."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.search = SearchBox(self.tr("Search signals"))
        self.under_way = Choice([(True, self.tr("Under way")), (False, self.tr("All signals"))])
        self.owner = Choice()
        self.offer_owners([])
        self.under_way.set_key(True)
        self.search.text_changed.connect(lambda _text: self.changed.emit())
        for choice, name in ((self.under_way, self.tr("Which signals")), (self.owner, self.tr("Owner"))):
            choice.setAccessibleName(name)
            choice.key_chosen.connect(lambda _key: self.changed.emit())
        self._lay_out()

    def chosen(self) -> SignalFilter:
        """What the board and the table should show."""
        owner = self.owner.key()
        return SignalFilter(
            text=self.search.edit.text(),
            owner_id=owner if isinstance(owner, int) else None,
            open_only=bool(self.under_way.key()),
        )

    def offer_owners(self, signals: Iterable[PolicySignal]) -> None:
        """Offer who owns a signal; who was chosen stays chosen, or else everybody is."""
        owners = {one.owner_id: one.owner or "" for one in signals if one.owner_id is not None}
        chosen = self.owner.key()
        by_name = sorted(owners.items(), key=lambda pair: pair[1].casefold())
        self.owner.set_choices([(None, self.tr("All owners")), *by_name])
        self.owner.set_key(chosen if chosen in owners else None)

    def clear(self) -> None:
        """Everything there is."""
        self.under_way.set_key(False)
        self.owner.set_key(None)
        self.search.edit.clear()
        self.changed.emit()

    def _lay_out(self) -> None:
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(FilterBar(self.search, [self.under_way, self.owner], self.tr("Filters")))
