"""One row of a list beside the table: what it would change, why, and what must become of it."""

from collections.abc import Sequence
from datetime import date as Date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from zorgdesk.domain.outcomes import Outcome
from zorgdesk.domain.register_lists import RowProposal
from zorgdesk.ui.labels import Labels
from zorgdesk.ui.list_import.draft import KNOWN, NEW, OPEN, PLACE, SKIP, Key, Line, ListDraft
from zorgdesk.ui.list_import.field_words import field_word, value_words
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.badge import Badge
from zorgdesk.ui.widgets.choice import Choice
from zorgdesk.ui.widgets.labels import label
from zorgdesk.ui.widgets.scroll_column import ScrollColumn


class RowDetail(ScrollColumn):
    """Emits what somebody decides; for several rows at once when several are chosen."""

    decided = Signal(object)

    def __init__(self, labels: Labels) -> None:
        super().__init__(margin=0, spacing=8)
        self._labels = labels
        self.choice = Choice()
        self.choice.setAccessibleName(self.tr("What becomes of this row"))
        self.choice.key_chosen.connect(self.decided.emit)
        self._parts: list[QWidget] = []
        self.heading = label("", "heading", wrap=True)
        self.body.addWidget(self.heading)
        self.body.addWidget(self.choice)
        self.body.addStretch(1)
        self.setMinimumHeight(px(180))

    def show_lines(self, draft: ListDraft, lines: Sequence[Line]) -> None:
        """Show one row, or what may be decided for several."""
        for part in self._parts:
            part.hide()
            part.deleteLater()
        self._parts.clear()
        self.choice.setVisible(bool(lines))
        if not lines:
            self.heading.setText(self.tr("Choose a row"))
            return
        if len(lines) == 1:
            self._show_one(draft, lines[0])
        else:
            self.heading.setText(self.tr("%n row(s)", "", len(lines)))
            self._offer(draft, [KNOWN, NEW, SKIP], None, lines)

    def _show_one(self, draft: ListDraft, line: Line) -> None:
        row = line.row
        self.heading.setText(row.title or self.tr("Row {number}").format(number=row.row))
        self._offer(draft, draft.choices(line.id), draft.choice(line.id), [line])
        self._add(Badge(self._labels.badge(row.outcome)))
        for reason in row.why:
            self._add(label(_sentence(reason.told(self._labels.language)), wrap=True))
        changes = row.match.changes if row.match else ()
        if row.outcome is Outcome.DOUBTFUL and row.candidates:
            changes = row.candidates[0].changes
        for change in changes:
            before, after = (
                value_words(self._labels, change.field, text) for text in (change.before, change.after)
            )
            self._add(label(field_word(change.field), "small"))
            self._add(label(f"{before} → {after}", wrap=True))
        if not changes:
            self._show_values(row)

    def _show_values(self, row: RowProposal) -> None:
        for field, value in row.values.items():
            self._add(label(field_word(field), "small"))
            self._add(label(value_words(self._labels, field, _text(value)), wrap=True))

    def _offer(
        self, draft: ListDraft, keys: Sequence[Key], chosen: Key | None, lines: Sequence[Line]
    ) -> None:
        proposed = draft.proposal.rows[lines[0].id]
        titles = {one.id: one.title for one in (proposed.match, *proposed.candidates) if one}
        gone = proposed.outcome is Outcome.GONE
        self.choice.set_choices([(key, self._words(key, titles, gone)) for key in dict.fromkeys(keys)])
        self.choice.set_key(chosen)

    def _words(self, key: Key, titles: dict[int, str], gone: bool) -> str:
        if isinstance(key, int):
            told = self.tr("No longer recognised: {name}") if gone else self.tr("Is {name}")
            return told.format(name=titles.get(key, ""))
        return {
            OPEN: QCoreApplication.translate("list_import", "Leave it out for now"),
            KNOWN: self.tr("No longer recognised") if gone else self.tr("Is who is known already"),
            PLACE: QCoreApplication.translate("list_import", "One more organisation of the same person"),
            NEW: QCoreApplication.translate("list_import", "Add as new"),
            SKIP: QCoreApplication.translate("list_import", "Skip"),
        }[key]

    def _add(self, part: QWidget) -> None:
        self.body.insertWidget(self.body.count() - 1, part)
        self._parts.append(part)


def _sentence(told: str) -> str:
    return f"{told[:1].upper()}{told[1:]}"


def _text(value: object) -> str:
    if isinstance(value, Date):
        return f"{value.day}/{value.month}/{value.year}"
    return "\n".join(map(str, value)) if isinstance(value, tuple) else str(value)
