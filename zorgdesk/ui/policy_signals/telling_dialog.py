"""Choosing who is told what became of a signal, and telling them by mail or by word of mouth."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from zorgdesk.domain.changes import Changes
from zorgdesk.domain.contact import looks_like_email
from zorgdesk.domain.policy_signals import ReportBack
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.policy_signals.telling_mail import open_letter
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.badge import BadgeContent
from zorgdesk.ui.widgets.buttons import button
from zorgdesk.ui.widgets.data_table import DataTable
from zorgdesk.ui.widgets.dialog_size import size_dialog
from zorgdesk.ui.widgets.flow_layout import FlowLayout
from zorgdesk.ui.widgets.labels import label
from zorgdesk.ui.widgets.table_models import Column, Kind, RowsModel


@dataclass(frozen=True)
class Candidate:
    """Somebody who can be told, and whether they are chosen now."""

    person: ReportBack
    chosen: bool

    @property
    def id(self) -> int:
        """The key of the person."""
        return self.person.person_id

    @property
    def has_address(self) -> bool:
        """Whether a mail can reach them."""
        return looks_like_email(self.person.email)


class TellingTable(DataTable):
    """Space or a click on the mark in front chooses somebody, or no longer."""

    def __init__(self, columns: Sequence[Column], turn: Callable[[Collection[int]], object]) -> None:
        self._rows_model = RowsModel(columns)
        super().__init__(self._rows_model, framed=True)
        self._turn = turn
        self.clicked.connect(self._clicked)

    def show_candidates(self, candidates: Sequence[Candidate]) -> None:
        """Show these, in the order that was chosen."""
        self._rows_model.set_rows(candidates)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            chosen = self.selected_rows() or [row for row in [self.current_row()] if row]
            self._turn({row.id for row in chosen})
        else:
            super().keyPressEvent(event)

    def _clicked(self, index: QModelIndex) -> None:
        row = self.current_row()
        if index.column() == 0 and row is not None:
            self._turn({row.id})


class TellingDialog(QDialog):
    """Who was not told yet stands first, and is chosen when it opens."""

    def __init__(
        self, context: PageContext, signal_id: int, people: Sequence[ReportBack], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Report back"))
        self._context, self._signal_id = context, signal_id
        untold_first = sorted(people, key=lambda one: one.told_at is not None)
        self._candidates = [Candidate(one, one.told_at is None) for one in untold_first]
        self.table = TellingTable(_columns(context), self._turn)
        self.count = label("", "quiet", wrap=True)
        self.all = button(self.tr("Choose everybody"), "link", clicked=lambda: self._choose(True))
        self.nobody = button(self.tr("Choose nobody"), "link", clicked=lambda: self._choose(False))
        self.spoken = button(self.tr("Told by word of mouth"), "default", "speech", self._tell_by_mouth)
        self.mail = button(self.tr("Write an e-mail"), "primary", "mail", self._tell_by_mail)
        self._build()
        self._show()
        self.table.setFocus()
        self.table.select_key(self._candidates[0].id if self._candidates else None)

    def _turn(self, ids: Collection[int]) -> None:
        """All of these chosen, or none when they all were."""
        on = not all(one.chosen for one in self._candidates if one.id in ids)
        self._candidates = [replace(one, chosen=on) if one.id in ids else one for one in self._candidates]
        self._show()

    def _choose(self, on: bool) -> None:
        self._candidates = [replace(one, chosen=on) for one in self._candidates]
        self._show()

    def _chosen(self) -> list[Candidate]:
        return [one for one in self._candidates if one.chosen]

    def _show(self) -> None:
        chosen = self._chosen()
        reached = sum(one.has_address for one in chosen)
        self.table.show_candidates(self._candidates)
        words = [self.tr("%n person(s) chosen", "", len(chosen))]
        if reached < len(chosen):
            words.append(self.tr("of whom %n without an e-mail address", "", len(chosen) - reached))
        self.count.setText(", ".join(words))
        self.spoken.setEnabled(bool(chosen))
        self.mail.setEnabled(reached > 0)

    def _tell_by_mouth(self) -> None:
        self._record([one.id for one in self._chosen()])

    def _tell_by_mail(self) -> None:
        reached = [one.id for one in self._chosen() if one.has_address]
        open_letter(self._context, self._signal_id, reached, lambda: self._record(reached))

    def _record(self, ids: Sequence[int]) -> None:
        """Who is told is in the store at once; the message takes it back."""
        context, set_told = self._context, self._context.services.reporting_back.set_told
        signal_id, told = self._signal_id, self.tr("%n person(s) noted as told.", "", len(ids))
        undo = self.tr("Undo")

        def done(_changes: Changes) -> None:
            context.messages.told(told, undo, context.undo)

        context.act(lambda: set_told(signal_id, ids), done)
        self.close()

    def _build(self) -> None:
        about = self.tr("These people raised it or were there. Nobody is told who spoke anonymously.")
        keys = self.tr("Space chooses somebody or not; the mark in front does the same.")
        links = QHBoxLayout()
        links.setSpacing(px(16))
        for one in (self.all, self.nobody):
            links.addWidget(one)
        links.addStretch()
        foot = QWidget()
        buttons = FlowLayout(foot, 12)
        for one in (self.mail, self.spoken, button(self.tr("Close"), clicked=self.close)):
            buttons.addWidget(one)
        box = QVBoxLayout(self)
        box.setContentsMargins(px(24), px(20), px(24), px(20))
        box.setSpacing(px(12))
        box.addWidget(label(about, "body", wrap=True))
        box.addWidget(label(keys, "quiet", wrap=True))
        box.addLayout(links)
        box.addWidget(self.table, 1)
        box.addWidget(self.count)
        box.addWidget(foot)
        size_dialog(self, 860, 560)


def open_telling(context: PageContext, signal_id: int, parent: QWidget) -> None:
    """Read who raised the signal or was there, and open the dialog."""
    of = context.services.reporting_back.of
    context.ask(
        lambda: of(signal_id),
        lambda people: TellingDialog(context, signal_id, people, parent).open(),
        owner=parent,
    )


def _columns(context: PageContext) -> list[Column]:
    say = QCoreApplication.translate
    told_now, not_now = say("report_back", "tell"), say("report_back", "not now")
    raised, was_there = say("report_back", "raised it"), say("report_back", "was there")
    told, no_address = say("report_back", "told {day}"), say("report_back", "no e-mail address")

    def chosen(one: Candidate) -> BadgeContent:
        if one.chosen:
            return BadgeContent(told_now, "mail", "accent")
        if one.person.told_at is None:
            return BadgeContent(not_now, "circle")
        day = context.labels.short_date(context.labels.local(one.person.told_at).date())
        return BadgeContent(told.format(day=day), "check", "good")

    def name(one: Candidate) -> str:
        return one.person.name

    def organisation(one: Candidate) -> str | None:
        return one.person.organisation

    def how(one: Candidate) -> str:
        return raised if one.person.raised else was_there

    def address(one: Candidate) -> str:
        return one.person.email if one.has_address else no_address

    return [
        Column("chosen", say("report_back", "Telling"), 140, Kind.BADGE, value=chosen),
        Column("name", say("report_back", "Name"), 0, Kind.STRONG, value=name),
        Column("organisation", say("report_back", "Organisation"), 170, value=organisation),
        Column("raised", say("report_back", "How"), 100, value=how),
        Column("email", say("report_back", "E-mail"), 170, Kind.QUIET, value=address),
    ]
