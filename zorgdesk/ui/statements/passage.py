"""The chosen statement in full below the list, with where it was said and whether it may be quoted."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from zorgdesk.domain.lists import ListName
from zorgdesk.domain.statements import Statement
from zorgdesk.ui.labels import Labels
from zorgdesk.ui.said_lines import not_quoted
from zorgdesk.ui.statements.columns import who
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.badge import Badge, BadgeContent
from zorgdesk.ui.widgets.buttons import button
from zorgdesk.ui.widgets.card import Card
from zorgdesk.ui.widgets.flow_layout import FlowLayout
from zorgdesk.ui.widgets.labels import label


class Passage(Card):
    """Empty until one is chosen."""

    visited = Signal()
    quoting = Signal(bool)
    """Whether it may be quoted from now on."""

    def __init__(self, labels: Labels) -> None:
        super().__init__(padding=16)
        self._labels = labels
        self._quotable = True
        self.text = label("", "body", wrap=True)
        self.source = label("", "quiet", wrap=True)
        self.visit = button(self.tr("Go to where it was said"), "link", "arrow-right", self.visited.emit)
        self.quote = button("", "link", "quote", lambda: self.quoting.emit(not self._quotable))
        self._badges: list[Badge] = []
        tools = QWidget()
        self._tools = FlowLayout(tools, px(12))
        for one in (self.visit, self.quote):
            self._tools.addWidget(one)
        for part in (self.text, self.source, tools):
            self.body.addWidget(part)

    def show_statement(self, statement: Statement | None) -> None:
        """Show this one; nothing to show leaves it as it was."""
        if statement is None:
            return
        heard, labels = statement.heard, self._labels
        self._quotable = heard.quotable
        self.text.setText(heard.text)
        source = (who(heard, labels), heard.activity, labels.date(heard.date), heard.part)
        self.source.setText(" · ".join(part for part in source if part))
        self.quote.setText(self.tr("Do not quote this") if heard.quotable else self.tr("This may be quoted"))
        themes = [BadgeContent(labels.listed(ListName.THEME, code), "tag") for code in statement.themes]
        self._show_badges([labels.badge(heard.kind), *themes, *([] if heard.quotable else [not_quoted()])])

    def _show_badges(self, contents: list[BadgeContent]) -> None:
        for old in self._badges:
            self._tools.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._badges = [Badge(content) for content in contents]
        for place, badge in enumerate(self._badges):
            self._tools.insert_widget(place, badge)
