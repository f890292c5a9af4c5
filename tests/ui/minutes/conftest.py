"""Minutes of one practice table on the tab, and the keys a secretary presses."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from zorgdesk.domain.entries import Entry, EntryDraft, EntryKind
from zorgdesk.domain.participations import ParticipationStatus
from zorgdesk.services.opening import Services
from zorgdesk.ui.minutes.passages import Passage
from zorgdesk.ui.minutes.tab import MinutesTab
from zorgdesk.ui.page import PageContext, Pane

_NONE = Qt.KeyboardModifier.NoModifier


@dataclass
class Desk:
    """The tab with short ways to reach, press and read."""

    tab: MinutesTab
    qtbot: QtBot
    services: Services
    activity: int

    def entries(self) -> list[Entry]:
        return self.services.entries.of(self.activity)

    def source(self, place: int) -> str:
        return f"entry:{self.entries()[place].uid}"

    def reach(self, place: int) -> int:
        """Go to the passage of an entry."""
        assert self.tab.paper.go_to_source(self.source(place))
        self.tab.paper.setFocus()
        return self.tab.paper.currentIndex().row()

    def passage(self, place: int) -> Passage:
        row = self.tab.model.row_of(self.source(place))
        assert row is not None
        return self.tab.model.passage(row)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = _NONE) -> None:
        self.qtbot.keyClick(QApplication.focusWidget(), key, modifier)

    def type_words(self, text: str) -> None:
        self.qtbot.keyClicks(QApplication.focusWidget(), text)

    def click(self, widget: object) -> None:
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)

    def middle(self, row: int) -> QPoint:
        return self.tab.paper.visualRect(self.tab.model.index(row)).center()

    def texts(self) -> list[str]:
        """The words of the entries, as they stand in the document."""
        sources = {f"entry:{one.uid}" for one in self.entries()}
        blocks = self.services.minutes.document(self.activity).blocks
        return [block.text for block in blocks if block.source in sources]


@pytest.fixture
def activity(services: Services) -> int:
    """A practice table with somebody present, a part and three things said."""
    made, _ = services.activities.add(
        "practice_table", "Drempels in de vrije tijd", number=3, date=date(2026, 9, 10)
    )
    person, _ = services.people.add("Achiel", "De Cuyper")
    services.participations.add(made, person, status=ParticipationStatus.PRESENT)
    part, _ = services.programme.add(made, "Twee verhalen")
    for kind, text in (
        (EntryKind.STATEMENT, "Wij bellen gewoon aan."),
        (EntryKind.QUESTION, "Hoe bereiken jullie nieuwe mensen?"),
        (EntryKind.DECISION, "We beginnen in maart."),
    ):
        services.entries.add(made, EntryDraft(kind, text, speaker_id=person, programme_item_id=part))
    return made


@pytest.fixture
def tab(context: PageContext, show: Callable[[Pane], Pane], activity: int, qtbot: QtBot) -> MinutesTab:
    made = MinutesTab(context)
    made.show_activity(activity)
    show(made)
    with qtbot.waitActive(made):
        made.activateWindow()
    made.focus_first()
    return made


@pytest.fixture
def desk(tab: MinutesTab, qtbot: QtBot, services: Services, activity: int) -> Desk:
    return Desk(tab, qtbot, services, activity)
