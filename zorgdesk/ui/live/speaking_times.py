"""How long everybody spoke, in all and by organisation, and who was not heard yet."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from zorgdesk.domain.turns import Spoken, Turn, spoken_by_organisation, spoken_by_person
from zorgdesk.domain.voices import Voice
from zorgdesk.ui.live.floor import in_minutes, speaker_of
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.buttons import button
from zorgdesk.ui.widgets.data_table import DataTable
from zorgdesk.ui.widgets.dialog_size import size_dialog
from zorgdesk.ui.widgets.table_models import Column, Kind, RowsModel

_SECOND = 1000
_RIGHT = Qt.AlignmentFlag.AlignRight


class SpeakingTimes(QDialog):
    """Emits `asked` or `given` with the Speaker chosen among those who were not heard."""

    asked = Signal(object)
    given = Signal(object)

    def __init__(
        self, turns: Sequence[Turn], silent: Sequence[Voice], now: Callable[[], datetime], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._turns = turns
        self._now = now
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Speaking time"))
        self.people = RowsModel(self._columns(self.tr("Name"), with_organisation=True), key=_key)
        self.organisations = RowsModel(self._columns(self.tr("Organisation")), key=_key)
        self.silent = RowsModel(
            [
                Column("name", self.tr("Name"), width=280, kind=Kind.STRONG),
                Column("detail", self.tr("Organisation"), width=0, kind=Kind.QUIET),
            ],
            key=_voice_key,
        )
        self.silent.set_rows(silent)
        self.silent_table = DataTable(self.silent)
        self.tabs = QTabWidget()
        self.tabs.addTab(DataTable(self.people), self.tr("Per person"))
        self.tabs.addTab(DataTable(self.organisations), self.tr("Per organisation"))
        self.tabs.addTab(self._not_heard(), self.tr("Not heard yet: {count}").format(count=len(silent)))
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(20), px(24), px(20))
        column.setSpacing(px(16))
        column.addWidget(self.tabs, 1)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(button(self.tr("Close"), clicked=self.accept))
        column.addLayout(row)
        size_dialog(self, 640, 480)
        self._clock = QTimer(self, interval=_SECOND)
        self._clock.timeout.connect(self._count)
        self._clock.start()
        self._count()
        if not self.people.rowCount():
            self.tabs.setCurrentIndex(2)

    def _columns(self, title: str, with_organisation: bool = False) -> list[Column]:
        found: list[Column] = [Column("name", title, width=220, kind=Kind.STRONG)]
        if with_organisation:
            found.append(Column("organisation", self.tr("Organisation"), width=0, kind=Kind.QUIET))
        return [
            *found,
            Column("turns", self.tr("Turns"), width=80, kind=Kind.NUMBER, align=_RIGHT),
            Column("time", self.tr("Time"), width=90, align=_RIGHT, value=_time, sortable=False),
        ]

    def _not_heard(self) -> QWidget:
        page = QWidget()
        self.ask = button(
            self.tr("Asks for the floor"), icon_name="plus", clicked=lambda: self._choose(self.asked.emit)
        )
        self.give = button(
            self.tr("Give the floor now"),
            icon_name="microphone",
            clicked=lambda: self._choose(self.given.emit),
        )
        self.silent_table.activated_row.connect(lambda _row: self._choose(self.asked.emit))
        row = QHBoxLayout()
        row.addWidget(self.ask)
        row.addWidget(self.give)
        row.addStretch()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, px(8), 0, 0)
        column.addWidget(self.silent_table, 1)
        column.addLayout(row)
        return page

    def _count(self) -> None:
        now = self._now()
        self.people.set_rows(spoken_by_person(self._turns, now))
        self.organisations.set_rows(spoken_by_organisation(self._turns, now))

    def _choose(self, emit: Callable[[object], object]) -> None:
        voice = self.silent_table.current_row()
        if isinstance(voice, Voice):
            emit(speaker_of(voice))
            self.accept()


def _time(spoken: Spoken) -> str:
    return in_minutes(spoken.time)


def _key(spoken: Spoken) -> tuple[str, str]:
    return spoken.name, spoken.organisation


def _voice_key(voice: Voice) -> int:
    return voice.person_id or 0
