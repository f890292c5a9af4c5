"""Van papier: what stands on the sign-in sheet goes into the list at once, numbers and then newcomers."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from zorgdesk.domain.participations import UNDECIDED, Participation, ParticipationStatus
from zorgdesk.domain.sheet_numbers import FilledIn, fill_in, numbered, ranges, read_numbers, was_printed
from zorgdesk.domain.walk_in_lines import WalkIn, read_walk_ins
from zorgdesk.services.from_paper import Came
from zorgdesk.ui.page import Latest, PageContext
from zorgdesk.ui.participations.known_lines import KnownLines
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.buttons import button
from zorgdesk.ui.widgets.dialog_size import size_dialog
from zorgdesk.ui.widgets.labels import label
from zorgdesk.ui.widgets.multi_line import MultiLine
from zorgdesk.ui.widgets.scroll_column import ScrollColumn

PRESENT, EXCUSED, ABSENT = (
    ParticipationStatus.PRESENT,
    ParticipationStatus.EXCUSED,
    ParticipationStatus.ABSENT,
)


@dataclass
class _Draft:
    """What was typed for an activity and not filled in yet: it is there again when the dialog is."""

    numbers: str = ""
    lines: str = ""


class PaperDialog(QDialog):
    """Stays with its tab, so that nothing typed is lost by closing it."""

    def __init__(self, context: PageContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._loaded = Latest()
        self._drafts: dict[int, _Draft] = {}
        self._activity_id = 0
        self._people: list[Participation] = []
        self.setWindowTitle(self.tr("Fill in from paper"))
        self.numbers = QLineEdit()
        self.numbers.setPlaceholderText("1-14, 17, 19v")
        self.read = label("", "strong", wrap=True)
        self.wrong = label("", "error", wrap=True)
        self.source = label("", "small", wrap=True)
        self.rest_absent = QCheckBox(self.tr("Whoever is not ticked was absent"))
        self.lines = MultiLine(5)
        self.lines.setPlaceholderText(self.tr("Given name Family name, Organisation, e-mail"))
        self.known = KnownLines(context)
        self.apply = button(self.tr("Fill in"), "primary", "check", self.fill_in)
        self._build()
        self.numbers.textChanged.connect(lambda _: self._preview())
        self.lines.textChanged.connect(self._preview)
        self.rest_absent.toggled.connect(lambda _: self._preview())

    def open_for(self, activity_id: int) -> None:
        """Show it for an activity, with what was typed for it before."""
        self._keep()
        self._activity_id = activity_id
        draft = self._drafts.get(activity_id, _Draft())
        self.numbers.setText(draft.numbers)
        self.lines.setPlainText(draft.lines)
        service = self._context.services.participations
        self._context.ask(lambda: service.of(activity_id), self._loaded(self._show_people), owner=self)
        self.open()
        self.numbers.setFocus()

    def fill_in(self) -> None:
        """All of it in one action; what is not understood stays where it was typed."""
        found, came = self._marks(), self._came()
        activity_id, service = self._activity_id, self._context.services.from_paper
        if not found.statuses and not came:
            self.numbers.setFocus()
            return
        told = self.tr("From paper: {marked} filled in, {new} came without registration.").format(
            marked=len(found.statuses), new=len(came)
        )

        def done(_: object) -> None:
            self._empty()
            self._context.messages.told(told, self.tr("Undo"), self._context.undo)

        self._context.act(lambda: service.fill_in(activity_id, found.statuses, came), done, owner=self)

    def done(self, result: int) -> None:
        self._keep()
        super().done(result)

    def _keep(self) -> None:
        self._drafts[self._activity_id] = _Draft(self.numbers.text(), self.lines.toPlainText())

    def _empty(self) -> None:
        """What was filled in goes; what was not understood stays, and keeps the dialog open."""
        ticked = read_numbers(self.numbers.text())
        _, refused = read_walk_ins(self.lines.toPlainText())
        left = [*map(str, self._marks().unknown), *ticked.not_understood]
        self.numbers.setText(", ".join(left))
        self.lines.setPlainText("\n".join(refused))
        self.rest_absent.setChecked(False)
        if not left and not refused:
            self.accept()

    def _show_people(self, people: list[Participation]) -> None:
        self._people = people
        self.source.setText(
            self.tr("The numbers are those of the sign-in sheet that was made last.")
            if was_printed(people)
            else self.tr("No sign-in sheet was made yet: the numbers are those of the alphabetical list.")
        )
        self._preview()

    def _marks(self) -> FilledIn:
        found = fill_in(read_numbers(self.numbers.text()), numbered(self._people))
        if not self.rest_absent.isChecked():
            return found
        rest = {one.id: ABSENT for one in self._people if one.status in UNDECIDED}
        return FilledIn({**rest, **found.statuses}, found.unknown)

    def _came(self) -> list[Came]:
        return [Came(one, self.known.person_of(one)) for one in self._walk_ins()]

    def _walk_ins(self) -> list[WalkIn]:
        return read_walk_ins(self.lines.toPlainText())[0]

    def _preview(self) -> None:
        """What it comes down to, while typing; what is not understood is said with the piece itself."""
        found, people = self._marks(), self._walk_ins()
        self.known.show_lines(people)
        self.read.setText(self._said(found, len(people)))
        wrong = self._wrong(found)
        self.wrong.setText(wrong)
        self.wrong.setVisible(bool(wrong))

    def _said(self, found: FilledIn, new: int) -> str:
        words = self._context.labels.word
        parts = [
            f"{found.number(status)} {words(status)}"
            for status in (PRESENT, EXCUSED, ABSENT)
            if found.number(status)
        ]
        if new:
            parts.append(self.tr("%n without registration", "", new))
        return ", ".join(parts) or self.tr("Nothing filled in yet.")

    def _wrong(self, found: FilledIn) -> str:
        told = []
        if found.unknown:
            told.append(self.tr("Nobody has number {numbers}.").format(numbers=ranges(found.unknown)))
        _, refused = read_walk_ins(self.lines.toPlainText())
        for piece in (*read_numbers(self.numbers.text()).not_understood, *refused):
            told.append(self.tr("“{piece}” is not understood.").format(piece=piece))
        return " ".join(told)

    def _build(self) -> None:
        area = ScrollColumn(spacing=8)
        numbers = label(self.tr("Numbers on the sheet"), "heading")
        numbers.setBuddy(self.numbers)
        self.numbers.setAccessibleName(numbers.text())
        lines = label(self.tr("Written down below the sheet, one person a line"), "heading")
        lines.setBuddy(self.lines)
        self.lines.setAccessibleName(lines.text())
        hint = self.tr("A number alone: present. With v behind it: excused. With a: absent.")
        above: tuple[QWidget, ...] = (
            numbers,
            self.numbers,
            label(hint, "small", wrap=True),
            self.source,
            self.rest_absent,
        )
        for widget in above:
            area.body.addWidget(widget)
        area.body.addSpacing(px(16))
        for widget in (lines, self.lines, self.known):
            area.body.addWidget(widget)
        area.body.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area, 1)
        column.addLayout(self._foot())
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.fill_in)
        size_dialog(self, 720, 640)

    def _foot(self) -> QVBoxLayout:
        foot = QVBoxLayout()
        foot.setContentsMargins(px(24), px(8), px(24), px(20))
        foot.setSpacing(px(8))
        foot.addWidget(self.read)
        foot.addWidget(self.wrong)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        buttons.addStretch()
        buttons.addWidget(button(self.tr("Close"), "quiet", clicked=self.reject))
        buttons.addWidget(self.apply)
        foot.addLayout(buttons)
        self.lines.setTabChangesFocus(True)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        return foot
