"""Themes, target groups and other values of an editable list on a record, as chips."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction

from zorgdesk.domain.changes import Changes, Noun
from zorgdesk.domain.lists import ListName
from zorgdesk.domain.names import fold
from zorgdesk.ui.icons import icon
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.widgets.chips import Chips
from zorgdesk.ui.widgets.search_combo import Suggestion


class TagField(Chips):
    """Stores at once what is added or taken away. A new word joins the list."""

    def __init__(self, context: PageContext, noun: Noun, list_name: ListName, placeholder: str) -> None:
        super().__init__(placeholder)
        self._context, self._noun, self._list = context, noun, list_name
        self._record_id: int | None = None
        self.input.query_changed.connect(self._suggest)
        self.added.connect(lambda code: self._store([*self._codes(), str(code)]))
        self.removed.connect(lambda code: self._store([one for one in self._codes() if one != code]))
        self.created.connect(self._create)

    def show_tags(self, record_id: int, codes: Sequence[str]) -> None:
        """Show the values of a record."""
        if record_id != self._record_id:
            self.input.clear()
        self._record_id = record_id
        if list(codes) != self.keys():
            self.set_chips([(code, self._context.labels.listed(self._list, code)) for code in codes])
            if self._list is ListName.THEME:
                self._lead_to_statements()

    def _lead_to_statements(self) -> None:
        """A right click or the menu key on a theme offers what was said about it, over all years."""
        for chip in self.chips():
            words = self.tr("Statements about {theme}").format(theme=chip.text())
            action = QAction(icon("quote", "text"), words, chip)
            action.triggered.connect(
                lambda _=False, code=str(chip.key): self._context.go("statements", only=code)
            )
            chip.addAction(action)
            chip.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def _codes(self) -> list[str]:
        return [str(key) for key in self.keys()]

    def _suggest(self, typed: str) -> None:
        """Values with a word that begins as typed; all that are left when nothing is typed yet."""
        wanted, had = fold(typed), set(self.keys())
        self.input.set_suggestions(
            [
                Suggestion(code, word)
                for code, word in self._context.labels.choices(self._list)
                if code not in had and (fold(word).startswith(wanted) or f" {wanted}" in fold(word))
            ]
        )

    def _store(self, codes: list[str]) -> None:
        record_id, taggings = self._record_id, self._context.services.taggings
        if record_id is not None:
            self._context.act(
                lambda: taggings.set_codes(self._noun, record_id, self._list, codes), owner=self
            )

    def _create(self, word: str) -> None:
        record_id, codes, language = self._record_id, self._codes(), self._context.labels.language
        lists, taggings = self._context.services.lists, self._context.services.taggings
        if record_id is None:
            return

        def work() -> Changes:
            value_id, added = lists.add(self._list, word, language)
            code = next(value.code for value in lists.of(self._list) if value.id == value_id)
            tagged = taggings.set_codes(self._noun, record_id, self._list, [*codes, code])
            return Changes({**added.touched, **tagged.touched})

        self._context.act(work, owner=self)
