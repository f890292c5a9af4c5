"""What a signal rests on: things said, each with who said it and where, and the field that adds one."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from zorgdesk.domain.changes import Changes, Noun
from zorgdesk.domain.entries import SaidRow
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.record_choice import SUGGESTED, RecordChoice
from zorgdesk.ui.said_lines import said_lines
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.labels import SectionTitle
from zorgdesk.ui.widgets.line_list import LineList
from zorgdesk.ui.widgets.search_combo import Suggestion


class EntryChoice(RecordChoice):
    """The detail behind what was said is the activity."""

    def look_up(self, typed: str) -> list[Suggestion]:
        found = self._context.services.search.find(typed, SUGGESTED, (Noun.ENTRIES,))
        return [Suggestion(hit.id, hit.title, hit.detail) for hit in found]


class Evidence(QWidget):
    """What is taken away from the signal stays in its activity."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._signal_id: int | None = None
        self._title = SectionTitle(self.tr("Rests on"), 0)
        self.lines = LineList()
        words = self.tr("Add something that was said")
        self.add = EntryChoice(context, placeholder=words, clear_after=True)
        self.add.setAccessibleName(words)
        self.add.picked.connect(self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        for part in (self._title, self.lines, self.add):
            column.addWidget(part)

    def show_evidence(self, signal_id: int, said: Sequence[SaidRow]) -> None:
        """Show what this signal rests on."""
        self._signal_id = signal_id
        self._title.set_count(len(said))
        self.lines.set_lines(said_lines(self._context, said, self._remove, quote=self._quote))

    def _add(self, entry_id: int | None) -> None:
        signal_id, add = self._signal_id, self._context.services.policy_signals.add_evidence
        if signal_id is not None and entry_id is not None:
            self._context.act(lambda: add(signal_id, entry_id))

    def _quote(self, said: SaidRow) -> None:
        """Whether its words may stand in a dossier; it is counted there either way."""
        edit = self._context.services.entries.edit
        self._context.act(lambda: edit(said.entry_id, quotable=not said.quotable))

    def _remove(self, said: SaidRow) -> None:
        signal_id, remove = self._signal_id, self._context.services.policy_signals.remove_evidence
        if signal_id is None:
            return

        def done(_changes: Changes) -> None:
            told = self.tr("It no longer supports this signal; what was said stays in its activity.")
            self._context.messages.told(told, self.tr("Undo"), self._context.undo)

        self._context.act(lambda: remove(signal_id, said.entry_id), done)
