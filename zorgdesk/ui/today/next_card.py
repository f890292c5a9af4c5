"""The card of the next activity, with the one big button that starts it."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from zorgdesk.domain.activities import ActivityRow
from zorgdesk.domain.today import TodayOverview
from zorgdesk.ui.theme import px
from zorgdesk.ui.today.presenter import TodayPresenter
from zorgdesk.ui.widgets.badge import Badge, BadgeContent
from zorgdesk.ui.widgets.buttons import button
from zorgdesk.ui.widgets.card import Card
from zorgdesk.ui.widgets.empty_state import EmptyState
from zorgdesk.ui.widgets.flow_layout import FlowLayout
from zorgdesk.ui.widgets.labels import label

_BESIDE = 620  # width in pixels at 100 % from which the button stands beside the words


class NextCard(Card):
    """Says what comes next; without any activity it says how to begin."""

    def __init__(self, presenter: TodayPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._presenter = presenter
        self._row: ActivityRow | None = None
        self.when = label("", "quiet", wrap=True)
        self.what = label("", "heading", wrap=True)
        self._badges = QWidget()
        self._flow = FlowLayout(self._badges, spacing=px(6))
        self.start = button("", "big", "play", self._start)
        self.empty = EmptyState(
            "calendar",
            self.tr("No activity is planned"),
            self.tr(
                "Make the activity you prepare: its programme, who speaks and who comes. On the day "
                "itself it stands here, with a button to start it."
            ),
            self.tr("New activity"),
        )
        self.empty.started.connect(lambda: presenter.context.go("activities", new=True))
        self._full = QWidget()
        words = QVBoxLayout()
        words.setSpacing(px(6))
        for part in (self.when, self.what, self._badges):
            words.addWidget(part)
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._full)
        self._across.setContentsMargins(0, 0, 0, 0)
        self._across.setSpacing(px(16))
        self._across.addLayout(words, 1)
        self._across.addWidget(self.start)
        self.body.addWidget(self._full)
        self.body.addWidget(self.empty)
        self.empty.hide()
        self._full.hide()

    def focus_button(self) -> None:
        (self.empty.button if self._row is None else self.start).setFocus()

    def show_overview(self, overview: TodayOverview) -> None:
        """Show the next activity of the overview, or how to make one."""
        waiting = self.empty.button.hasFocus() or self.start.hasFocus()
        self._row = overview.next_activity
        self._full.setVisible(self._row is not None)
        self.empty.setVisible(self._row is None)
        if self._row:
            self._show(self._row, overview)
        if waiting:
            self.focus_button()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= px(_BESIDE)
        self._across.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )

    def _show(self, row: ActivityRow, overview: TodayOverview) -> None:
        self.when.setText(self._presenter.when_and_where(row))
        self.what.setText(self._presenter.context.labels.activity(row))
        self.start.setText(self._presenter.start_words(row))
        self._flow.clear()
        for content in self._badge_contents(overview):
            self._flow.addWidget(Badge(content))

    def _badge_contents(self, overview: TodayOverview) -> list[BadgeContent]:
        shown = [BadgeContent(self.tr("%n registered", "", overview.registered), "people", "accent")]
        if overview.speakers:
            shown.append(BadgeContent(self.tr("%n speaker(s)", "", overview.speakers), "speech"))
        if overview.open_signals:
            told = self.tr("%n open signal(s)", "", overview.open_signals)
            shown.append(BadgeContent(told, "flag", "signal"))
        return shown

    def _start(self) -> None:
        if self._row:
            self._presenter.start(self._row)
